import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { projectFolder } from '../../main/runtime/node-24.mjs';
import type { JourneyEquipment } from './journey-setup.ts';
import { type LaunchedApp, type LaunchOptions, launchApp } from './launch-app.ts';

/** The app with a profile that stays over restarts, and what a translator does in it. */
export interface Workbench {
  readonly page: Page;
  readonly launched: LaunchedApp;
  readonly userData: string;
  readonly library: string;
  /** Closes the app as a user does and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Ends the app at once and starts it again. */
  killAndRestart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the app on a fresh profile. */
export async function openWorkbench(
  equipment: JourneyEquipment,
  options: LaunchOptions = {},
): Promise<Workbench> {
  const userData = options.userData ?? mkdtempSync(path.join(tmpdir(), 'qostil-workbench-'));
  const launch = async (): Promise<LaunchedApp> => {
    const app = await launchApp(equipment, { ...options, userData });
    // Keys do nothing before the first screen is there.
    await app.page.locator(options.args ? 'main' : '[data-screen-search]').waitFor();
    return app;
  };
  let launched = await launch();
  const again = async (): Promise<void> => {
    launched = await launch();
  };
  return {
    get page() {
      return launched.page;
    },
    get launched() {
      return launched;
    },
    userData,
    library: path.join(userData, 'library.qostil'),
    async restart() {
      await launched.close();
      await again();
    },
    async killAndRestart() {
      await launched.kill();
      await again();
    },
    close: () => launched.close(),
  };
}

/** Makes an article of the sample's text on the start screen, without the sample's terms and drafts, and opens it. */
export async function openSample(page: Page): Promise<void> {
  const text = path.join(projectFolder, 'glossary', 'seed', 'sample', 'article.kk.txt');
  await page.keyboard.press('Control+KeyN');
  await page.getByTestId('paste-text').fill(readFileSync(text, 'utf8'));
  await page.getByRole('checkbox', { name: 'Draft the English right away' }).uncheck();
  await page.keyboard.press('Control+Enter');
  await page.getByTestId('active-target').waitFor();
}

/** Goes on with the article last open. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.getByTestId('active-target').waitFor();
}

/** The English of the active sentence as the window shows it. */
export async function activeEnglish(page: Page): Promise<string> {
  return (await page.getByTestId('active-target').innerText()).trim();
}

/** Waits until the status bar says that all is saved. */
export async function saved(page: Page): Promise<void> {
  await page.getByTestId('save-state').and(page.locator('[data-state="saved"]')).waitFor();
}

/** Number of the active sentence, 1-based, from the status bar. */
export async function activeNumber(page: Page): Promise<number> {
  const words = await page.getByText(/^Sentence \d+ of \d+$/).innerText();
  return Number(/\d+/.exec(words)?.[0]);
}

/** A row of the segment table, read beside the app. */
export interface StoredSegment {
  readonly source: string;
  readonly target: string;
  readonly state: string;
}

/** All segments of the library in order. */
export function storedSegments(library: string): readonly StoredSegment[] {
  const sql = new Database(library, { readonly: true, fileMustExist: true });
  try {
    return sql
      .prepare('SELECT source, target, state FROM segment ORDER BY article_id, position')
      .all() as StoredSegment[];
  } finally {
    sql.close();
  }
}

/** Presses the button of the export screen, and once more where errors are left. */
export async function pressExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Export \d+ files?$/ }).click();
  await page.getByText('Checking…').waitFor({ state: 'hidden' });
  const anyway = page.getByRole('button', { name: 'Export anyway' });
  if (await anyway.isVisible()) await anyway.click();
}
