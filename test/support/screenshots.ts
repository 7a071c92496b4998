// `npm run screenshots [WORD …]`: a picture of every screen, or of those with a word in the name of the screen or the
// look, in each look: light, dark, high contrast; English, Kazakh, Russian; a narrow and an enlarged window. They go to
// dist/screenshots/.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Preferences } from '#contract/bridge.ts';
import { projectFolder } from '../../main/runtime/node-24.mjs';
import { equip } from './journey-setup.ts';
import { type LaunchedApp, launchApp } from './launch-app.ts';
import { SCREENS } from './screens.ts';

interface Look {
  readonly name: string;
  readonly preferences: Pick<Preferences, 'language' | 'theme' | 'zoom'>;
  readonly width: number;
}

const WIDTH = 1280;
const HEIGHT = 800;
/** Longer than the app's longest transition. */
const SETTLING_MS = 600;

const LOOKS: readonly Look[] = [
  look('light-en', 'en', 'light'),
  look('dark-en', 'en', 'dark'),
  look('contrast-en', 'en', 'contrast'),
  look('light-kk', 'kk', 'light'),
  look('dark-kk', 'kk', 'dark'),
  look('light-ru', 'ru', 'light'),
  look('narrow-kk', 'kk', 'light', { width: 720 }),
  look('zoom200-en', 'en', 'light', { zoom: 200 }),
];

function look(
  name: string,
  language: Preferences['language'],
  theme: Preferences['theme'],
  { width = WIDTH, zoom = 100 } = {},
): Look {
  return { name, preferences: { language, theme, zoom }, width };
}

/** The window as the screen shows it: a picture of the page would be cut where the window is enlarged. */
async function pictureOf({ app }: LaunchedApp): Promise<Buffer> {
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return picture?.toPNG().toString('base64') ?? '';
  });
  return Buffer.from(png, 'base64');
}

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((word) => name.includes(word));
const folder = path.join(projectFolder, 'dist', 'screenshots');
mkdirSync(folder, { recursive: true });
const { equipment, close } = await equip();
for (const { name, preferences, width } of LOOKS) {
  if (!SCREENS.some((screen) => isWanted(`${screen.name}-${name}`))) continue;
  const launched = await launchApp(equipment, { language: preferences.language });
  await launched.app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height: HEIGHT },
  );
  await launched.page.evaluate((changed) => window.qostil.changePreferences(changed), preferences);
  for (const screen of SCREENS) {
    await screen.reach(launched);
    if (!isWanted(`${screen.name}-${name}`)) continue;
    await launched.page.waitForTimeout(SETTLING_MS);
    const file = path.join(folder, `${screen.name}-${name}.png`);
    writeFileSync(file, await pictureOf(launched));
    console.log(path.relative(projectFolder, file));
  }
  await launched.close();
}
close();
