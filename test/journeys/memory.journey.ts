import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openWorkbench, storedSegments, type Workbench } from '../support/workbench.ts';

let bench: Workbench;

beforeEach(async () => {
  bench = await openWorkbench(inject('equipment'));
});
afterEach(async () => {
  await bench.close();
  rmSync(bench.userData, { recursive: true, force: true });
});

/** A new article from text, not drafted. */
async function paste(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+KeyN');
  await page.getByTestId('paste-text').fill(text);
  const tick = page.getByRole('checkbox', { name: 'Draft the English right away' });
  if (await tick.isChecked()) await tick.uncheck();
  await page.getByRole('button', { name: 'Make the article' }).click();
  await page.getByTestId('active-target').waitFor();
}

const stored = () => expect.poll(() => storedSegments(bench.library), { timeout: 15_000 });

test('what was confirmed comes back in a second article, with the new number, and is found by its words', async () => {
  const { page } = bench;
  await paste(page, 'Ауданда 25 мектеп салынды.\nБалалар сабаққа барды.');
  await page.getByTestId('active-target').click();
  await page.keyboard.type('In the district 25 schools were built.');
  await page.keyboard.press('Control+Enter');
  await stored().toContainEqual(expect.objectContaining({ state: 'confirmed' }));

  await paste(page, 'Ауданда 40 мектеп салынды.\nҚалада да солай.');
  const section = page.getByRole('region', { name: 'Translation memory' });
  await section.getByText('In the district 40 schools were built.').waitFor();
  await section.getByRole('button', { name: /Take the 97 % match/ }).click();
  await stored().toContainEqual(
    expect.objectContaining({ state: 'draft', target: 'In the district 40 schools were built.' }),
  );

  await page.keyboard.press('Control+KeyK');
  await page.getByRole('searchbox', { name: 'Words or expression' }).fill('мектептер');
  await page.getByRole('listitem').getByText('In the district 25 schools were built.').waitFor();
  expect(await page.locator('mark').allInnerTexts()).toEqual(['мектеп']);
});
