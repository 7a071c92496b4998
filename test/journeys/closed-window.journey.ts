import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSmallEngine } from '../support/build-small-engine.ts';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';

let launched: LaunchedApp;

beforeAll(async () => {
  launched = await launchApp(inject('equipment'), { engine: await buildSmallEngine() });
});
afterAll(() => launched.close());

test('the window has neither Node nor Electron', async () => {
  const reached = await launched.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(reached).toEqual([]);
});

test('the window loads its own files and nothing else', async () => {
  const statuses = await launched.page.evaluate(async () => {
    const outcome = (url: string): Promise<string> =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
        image.src = url;
      });
    const addresses = [
      'https://example.com/a.png',
      'http://127.0.0.1:9/a.png',
      'file:///usr/share/pixmaps/debian-logo.png',
    ];
    return Promise.all(addresses.map(outcome));
  });
  expect(statuses).toEqual(['refused', 'refused', 'refused']);
});

test('requests are refused below the page too, where its content policy does not reach', async () => {
  const outcome = await launched.app.evaluate(({ net }) =>
    net.fetch('http://127.0.0.1:9/').then(
      () => 'fetched',
      (error: unknown) => String(error),
    ),
  );
  expect(outcome).toMatch(/ERR_BLOCKED_BY_CLIENT/);
});

test('a script that is no file of the app does not run', async () => {
  const hasRun = await launched.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hasRun = true';
    document.head.append(script);
    return 'hasRun' in window;
  });
  expect(hasRun).toBe(false);
});

test('the window goes nowhere and opens no other', async () => {
  const { page, app } = launched;
  const before = page.url();
  await page.evaluate(() => {
    window.open('https://example.com/');
    location.href = 'https://example.com/';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
});

test('permissions are denied', async () => {
  const states = await launched.page.evaluate(async () => {
    const ask = (name: string) =>
      navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state);
    return Promise.all(['geolocation', 'notifications', 'camera', 'microphone'].map(ask));
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
});

test('the page is sandboxed and isolated', async () => {
  const settings = await launched.app.evaluate(({ BrowserWindow, session }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration } = contents.getLastWebPreferences();
    return {
      sandbox,
      contextIsolation,
      nodeIntegration,
      spellcheck: session.defaultSession.isSpellCheckerEnabled(),
    };
  });
  expect(settings).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    spellcheck: false,
  });
});
