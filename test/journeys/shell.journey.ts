import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { buildSmallEngine } from '../support/build-small-engine.ts';
import { type LaunchedApp, type LaunchOptions, launchApp } from '../support/launch-app.ts';

let engine: string;
let userData: string;
let launched: LaunchedApp | undefined;

beforeAll(async () => {
  engine = await buildSmallEngine();
});
beforeEach(() => {
  userData = mkdtempSync(path.join(tmpdir(), 'qostil-shell-'));
});
afterEach(async () => {
  await launched?.close();
  launched = undefined;
  rmSync(userData, { recursive: true });
});

async function launch(options: LaunchOptions = {}): Promise<LaunchedApp> {
  launched = await launchApp(inject('equipment'), { engine, userData, ...options });
  return launched;
}

async function relaunch(): Promise<LaunchedApp> {
  await launched?.close();
  return launch();
}

function menuTitles({ app }: LaunchedApp): Promise<readonly string[]> {
  return app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label));
}

test('the window opens where it was left', async () => {
  const place = { x: 60, y: 40, width: 1010, height: 640 };
  const first = await launch();
  await first.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  const second = await relaunch();
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toEqual(place);
});

test.each([
  ['en', 'File'],
  ['kk', 'Файл'],
  ['ru', 'Файл'],
] as const)('the first start speaks the language of the system: %s', async (language, file) => {
  const app = await launch({ language });
  expect(await menuTitles(app)).toContain(file);
  expect(await app.page.evaluate(() => window.qostil.initialPreferences.language)).toBe(language);
});

test('preferences change the menus at once and stay for the next start', async () => {
  const first = await launch();
  await first.page.evaluate(() => window.qostil.changePreferences({ language: 'kk', zoom: 125 }));
  expect(await menuTitles(first)).toContain('Мақала');
  const second = await relaunch();
  expect(await menuTitles(second)).toContain('Мақала');
  expect(await second.page.evaluate(() => window.qostil.initialPreferences.zoom)).toBe(125);
});

test('a preference that does not fit is left as it was', async () => {
  const { page } = await launch();
  const kept = await page.evaluate(() => window.qostil.changePreferences({ zoom: 10_000, theme: 'dark' }));
  expect(kept).toMatchObject({ zoom: 100, theme: 'dark' });
});

test('a command of the menu reaches the window by its id', async () => {
  const { app, page } = await launch();
  const chosen = page.evaluate(() => new Promise<string>((resolve) => window.qostil.onCommand(resolve)));
  const click = () =>
    app.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('article.export');
      item?.click();
      return item !== undefined && item !== null;
    });
  // The bar is filled when the page has come.
  await expect.poll(click).toBe(true);
  expect(await chosen).toBe('article.export');
});

test('the menu shows which commands can be chosen and the recent articles', async () => {
  const { app, page } = await launch();
  await page.evaluate(() => {
    const { qostil } = window;
    qostil.showCommands([{ id: 'article.export', isEnabled: false, isChecked: false }]);
    qostil.showRecentArticles([{ id: 7 as never, title: 'Су мен жер' }]);
  });
  const shown = () =>
    app.evaluate(({ Menu }) => {
      const menu = Menu.getApplicationMenu();
      const file = menu?.items.find(({ label }) => label === 'File')?.submenu?.items ?? [];
      const recent = file.find(({ submenu }) => submenu)?.submenu?.items ?? [];
      return {
        canExport: menu?.getMenuItemById('article.export')?.enabled,
        recent: recent.map(({ label }) => label),
      };
    });
  await expect.poll(shown).toEqual({ canExport: false, recent: ['Су мен жер'] });
});

test('a second start hands its files to the window that is there', async () => {
  const file = path.join(userData, 'мақала.txt');
  writeFileSync(file, 'Сәлем.');
  const { page, startAgain } = await launch();
  const handed = await page.evaluateHandle(() => ({
    files: new Promise<readonly string[]>((resolve) => window.qostil.onOpenFiles(resolve)),
  }));
  await startAgain([file]);
  expect(await handed.evaluate(({ files }) => files)).toEqual([file]);
});

test('a file chosen in the window has its full path', async () => {
  const file = path.join(userData, 'мақала.txt');
  writeFileSync(file, 'Сәлем.');
  const { page } = await launch();
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'journey-file';
    document.body.append(input);
  });
  await page.setInputFiles('#journey-file', file);
  const found = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#journey-file');
    const [chosen] = input?.files ?? [];
    return chosen ? window.qostil.pathOfFile(chosen) : 'none';
  });
  expect(found).toBe(file);
});

test('text copied with HTML is on the clipboard in both forms', async () => {
  const { page, app } = await launch();
  await page.evaluate(() => window.qostil.copy({ text: 'one', html: '<p>one</p>' }));
  expect(await page.evaluate(() => window.qostil.paste())).toBe('one');
  const formats = await app.evaluate(({ clipboard }) =>
    (clipboard as unknown as { availableFormats?(): readonly string[] }).availableFormats?.(),
  );
  if (formats) expect(formats).toContain('text/html');
});

test('the window may finish saving before it closes', async () => {
  const first = await launch();
  const note = path.join(userData, 'preferences.json');
  await first.page.evaluate(() => {
    const { qostil } = window;
    qostil.onClosing(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await qostil.changePreferences({ exportFolder: '/saved' });
    });
  });
  await first.close();
  launched = undefined;
  expect(JSON.parse(readFileSync(note, 'utf8'))).toMatchObject({ exportFolder: '/saved' });
});

test('a window whose page crashed loads it again', async () => {
  const { app, page } = await launch();
  const pageProcess = () =>
    app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents && !contents.isCrashed() && !contents.isLoading() ? contents.getOSProcessId() : 0;
    });
  await page.evaluate(() => {
    document.title = 'before';
  });
  const crashed = await pageProcess();
  process.kill(crashed, 'SIGKILL');
  await expect.poll(pageProcess, { timeout: 30_000 }).not.toBeOneOf([0, crashed]);
  const title = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(title).toBe('Qostil');
});
