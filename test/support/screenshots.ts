// `npm run screenshots`: a picture of every screen, light and dark, in English and Kazakh, in dist/screenshots/.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Preferences } from '#contract/bridge.ts';
import { projectFolder } from '../../main/runtime/node-24.mjs';
import { equip } from './journey-setup.ts';
import { launchApp } from './launch-app.ts';
import { SCREENS } from './screens.ts';

const SIZE = { width: 1280, height: 800 };
/** Longer than the app's longest transition. */
const SETTLING_MS = 600;

const looks: readonly Pick<Preferences, 'language' | 'theme'>[] = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'kk', theme: 'light' },
  { language: 'kk', theme: 'dark' },
];

const folder = path.join(projectFolder, 'dist', 'screenshots');
mkdirSync(folder, { recursive: true });
const { equipment, close } = await equip();
for (const look of looks) {
  const launched = await launchApp(equipment, { language: look.language });
  await launched.app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    SIZE,
  );
  await launched.page.evaluate((preferences) => window.qostil.changePreferences(preferences), look);
  for (const screen of SCREENS) {
    await screen.reach(launched);
    await launched.page.waitForTimeout(SETTLING_MS);
    const file = path.join(folder, `${screen.name}-${look.theme}-${look.language}.png`);
    await launched.page.screenshot({ path: file });
    console.log(path.relative(projectFolder, file));
  }
  await launched.close();
}
close();
