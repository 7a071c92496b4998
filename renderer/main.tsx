import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/baseline.css';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/sentence.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { startI18n } from './i18n/i18n.ts';
import { bridge } from './state/workbench.ts';

await startI18n(bridge.initialPreferences.language);

/** Asked for now they are there at the first paint; before the words they would hold these up. */
const FIRST_FONTS = ['400 15px "Noto Serif Variable"', '400 13px "Noto Sans Variable"'];
for (const font of FIRST_FONTS) void document.fonts.load(font, 'AaЖжҚқ');

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
