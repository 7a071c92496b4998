import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { choose } from '../support/screens.ts';
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

/** What a value comes to; saving takes a moment on a busy machine. */
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 });

const stored = () => eventually(() => storedSegments(bench.library));

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
  await section.getByRole('button', { name: /Take match 1, 97 %/ }).click();
  await stored().toContainEqual(
    expect.objectContaining({ state: 'draft', target: 'In the district 40 schools were built.' }),
  );

  await page.keyboard.press('Control+KeyK');
  await page.getByRole('searchbox', { name: 'Words or expression' }).fill('мектептер');
  await page.getByRole('listitem').getByText('In the district 25 schools were built.').waitFor();
  expect(await page.locator('mark').allInnerTexts()).toEqual(['мектеп']);
});

test('the same sentence comes back as 100 and, between the same neighbours, as 101; keys take it', async () => {
  const { page } = bench;
  await paste(page, 'Көктем келді.\nАуданда 25 мектеп салынды.\nБалалар сабаққа барды.');
  await page.getByTestId('active-target').click();
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.insertText('In the district 25 schools were built.');
  await page.keyboard.press('Control+Enter');
  await stored().toContainEqual(expect.objectContaining({ state: 'confirmed' }));

  await paste(page, 'Ауданда 25 мектеп салынды.\nОл кеше болды.');
  await page.getByTestId('match-1').getByText('100 %').waitFor();
  await paste(page, 'Көктем келді.\nАуданда 25 мектеп салынды.\nБалалар сабаққа барды.');
  await page.getByTestId('active-target').click();
  await page.keyboard.press('Control+ArrowDown');
  await page.getByTestId('match-1').getByText('101 %').waitFor();
  await page.keyboard.press('Control+Shift+Digit1');
  await eventually(() => page.getByTestId('active-target').innerText()).toContain(
    'In the district 25 schools were built.',
  );
});

test('a good match is put into an empty sentence by itself once the settings say so, and repetitions are filled on request', async () => {
  const { page, launched } = bench;
  await paste(page, 'Ауданда 25 мектеп салынды.\nЖол жөнделді.');
  await page.getByTestId('active-target').click();
  await page.keyboard.insertText('In the district 25 schools were built.');
  await page.keyboard.press('Control+Enter');
  await stored().toContainEqual(expect.objectContaining({ state: 'confirmed' }));
  await choose(launched, 'app.settings');
  await page.getByLabel('Put a match into an empty sentence when I come to it').selectOption('95');

  await paste(page, 'Ауданда 40 мектеп салынды.\nКүз келді.\nКүз келді.\nКүз келді.');
  await eventually(() => page.getByTestId('active-target').innerText()).toContain(
    'In the district 40 schools were built.',
  );
  await page.keyboard.press('Control+KeyZ');
  await eventually(async () => (await page.getByTestId('active-target').innerText()).trim()).toBe('');

  const type = async (row: string, english: string): Promise<void> => {
    await page.keyboard.press('Control+KeyG');
    await page.keyboard.type(row);
    await page.keyboard.press('Enter');
    await page.getByTestId('active-target').click();
    await page.keyboard.insertText(english);
  };
  await type('3', 'Fall came.');
  await type('2', 'Autumn has come.');
  await page.keyboard.press('Control+Shift+KeyR');
  await stored().toContainEqual(expect.objectContaining({ target: 'Autumn has come.' }));
  await eventually(() =>
    storedSegments(bench.library)
      .slice(-3)
      .map(({ target }) => target),
  ).toEqual(['Autumn has come.', 'Fall came.', 'Autumn has come.']);
});

test('a selected word opens the concordance, filters narrow it, a bad expression is told, and one jumps back', async () => {
  const { page } = bench;
  await paste(page, 'Облыста жаңа зауыт ашылды.\nЗауыттар көп.');
  await page.getByTestId('active-target').click();
  await page.keyboard.insertText('A new plant was opened in the region.');
  await page.keyboard.press('Control+Enter');
  await stored().toContainEqual(expect.objectContaining({ state: 'confirmed' }));
  await page.keyboard.insertText('There are many plants.');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+KeyK');
  const search = page.getByRole('searchbox', { name: 'Words or expression' });
  expect(await search.inputValue()).toMatch(/plants\.?$/u);
  await search.fill('облыс');
  const line = page.locator('[data-line]');
  await eventually(() => page.locator('mark').allInnerTexts()).toEqual(['Облыста']);
  expect(await line.count()).toBe(1);

  await page.getByLabel('Unconfirmed sentences too').check();
  await search.fill('зауыт');
  await eventually(() => line.count()).toBe(2);
  await page.getByLabel('Unconfirmed sentences too').uncheck();
  await page.getByLabel('Reviewed').check();
  await page.getByText('Nothing found.').waitFor();
  await page.getByLabel('Reviewed').uncheck();

  await page.getByText('Expression', { exact: true }).click();
  await search.fill('(зауыт');
  await page.getByRole('alert').getByText('is not a valid regular expression').waitFor();
  await search.fill('з.уыт');
  await eventually(() => line.count()).toBe(1);
  await line.first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Go to the sentence' }).click();
  await eventually(() => page.getByTestId('active-target').innerText()).toContain(
    'A new plant was opened in the region.',
  );
});
