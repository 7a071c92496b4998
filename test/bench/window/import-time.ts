import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JourneyEquipment } from '../../support/journey-setup.ts';
import { launchApp } from '../../support/launch-app.ts';
import { newsText } from '../news-text.ts';

/** A text file of so many sentences: from "Import and open" until its first sentence can be written, ms. */
export async function importMs(equipment: JourneyEquipment, segments: number): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'qostil-bench-import-'));
  const file = path.join(folder, 'article.txt');
  writeFileSync(file, newsText(segments));
  const { page, close } = await launchApp(equipment, { args: [file] });
  await page.getByRole('checkbox', { name: 'Draft the English right away' }).uncheck();
  const button = page.getByRole('button', { name: /^Import and open/ });
  await button.and(page.locator(':enabled')).waitFor();
  const from = performance.now();
  await button.click();
  await page.getByTestId('active-target').waitFor();
  const time = performance.now() - from;
  await close();
  rmSync(folder, { recursive: true, force: true });
  return time;
}
