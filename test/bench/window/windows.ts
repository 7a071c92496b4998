import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { JourneyEquipment } from '../../support/journey-setup.ts';
import { launchApp } from '../../support/launch-app.ts';

/** A started window with the focus in a field. */
export interface BenchWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  close(): Promise<void>;
}

/** Starts a window anew; the first start of each warms the disk cache and Chromium's cache of compiled scripts. */
export type OpenWindow = () => Promise<BenchWindow>;

/** The least an Electron app can be: a window with a textarea. */
export function bareWindow(equipment: JourneyEquipment): OpenWindow {
  const folder = mkdtempSync(path.join(tmpdir(), 'qostil-bare-'));
  writeFileSync(path.join(folder, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.cjs"}');
  writeFileSync(
    path.join(folder, 'page.html'),
    '<!doctype html><title>bare</title><textarea autofocus rows="20" cols="80"></textarea>',
  );
  writeFileSync(
    path.join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.setPath('userData', __dirname + '/data');
     app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile(__dirname + '/page.html'));`,
  );
  return async () => {
    const app = await _electron.launch({
      executablePath: equipment.electron.executable,
      args: [folder],
      env: {
        ...(process.env as Record<string, string>),
        ...(equipment.display ? { DISPLAY: equipment.display } : {}),
      },
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const page = await app.firstWindow();
    await page.locator('textarea').waitFor();
    await page.locator('textarea').focus();
    return { app, page, close: () => app.close() };
  };
}

/** The app on a library, in the search of its start screen or in the article last open; one profile for all starts, as a user has. */
export function ourWindow(
  equipment: JourneyEquipment,
  library: string,
  isArticleOpened: boolean,
): OpenWindow {
  const userData = mkdtempSync(path.join(tmpdir(), 'qostil-bench-profile-'));
  return async () => {
    const launched = await launchApp(equipment, { userData, args: [`--library=${library}`] });
    const { page } = launched;
    await page.getByTestId('save-state').waitFor();
    if (isArticleOpened) {
      await page.getByRole('button', { name: /Continue/ }).click();
      await page.getByTestId('active-target').waitFor();
    } else await page.getByRole('searchbox').focus();
    return launched;
  };
}
