import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import {
  activeEnglish,
  openSample,
  openWorkbench,
  saved,
  storedSegments,
  type Workbench,
} from '../support/workbench.ts';

let bench: Workbench;

beforeEach(async () => {
  bench = await openWorkbench(inject('equipment'));
});
afterEach(async () => {
  await bench.close();
  rmSync(bench.userData, { recursive: true, force: true });
});

const press = (keys: string): Promise<void> => bench.page.keyboard.press(keys);
const type = (text: string): Promise<void> => bench.page.keyboard.type(text);

/** Goes to a sentence by its number and waits until its terms are there. */
async function goToSentence(number: number): Promise<void> {
  await press('Control+KeyG');
  await type(String(number));
  await press('Enter');
  await bench.page.getByText(`Sentence ${number} of 20`).waitFor();
  await bench.page.getByRole('heading', { name: 'Terms', exact: true }).waitFor();
}

/** How many entries the library has. */
function storedEntries(): number {
  const sql = new Database(bench.library, { readonly: true, fileMustExist: true });
  try {
    return (sql.prepare('SELECT count(*) AS n FROM entry').get() as { readonly n: number }).n;
  } finally {
    sql.close();
  }
}

const english = (number: number): string => storedSegments(bench.library)[number - 1]?.target ?? '';

test('a new name is added by one key, completed while typing and inserted by number', async () => {
  const { page } = bench;
  await openSample(page);
  await goToSentence(9);
  await page.getByTestId('chosen-new-name').getByText('Ерлан Досжанов').waitFor();
  await press('Alt+Shift+KeyN');
  await page.getByTestId('term-1').getByText('Yerlan Doszhanov').waitFor();

  await type('Deputy Minister Y');
  await page.locator('.ghost').waitFor();
  await press('Tab');
  expect(await activeEnglish(page)).toBe('Deputy Minister Yerlan Doszhanov');
  await type(' said.');
  await press('Control+KeyZ');
  await press('Control+KeyZ');
  expect(await activeEnglish(page)).toBe('Deputy Minister Y');

  await goToSentence(10);
  await page.getByTestId('term-1').waitFor();
  await press('Alt+Digit1');
  await expect.poll(() => activeEnglish(page)).toContain('Doszhanov');
});

test('a term is added from the selection', async () => {
  const { page } = bench;
  await openSample(page);
  await goToSentence(2);
  await page.getByTestId('active-source').focus();
  await press('Home');
  for (let word = 0; word < 2; word += 1) await press('Control+Shift+ArrowRight');
  await press('Alt+KeyA');
  await page.getByRole('textbox', { name: 'English', exact: true }).fill('12 September');
  await press('Enter');
  await expect.poll(storedEntries).toBe(1);
});

test('a rendering is changed everywhere and brought back by one undo', async () => {
  const { page } = bench;
  await openSample(page);
  await goToSentence(9);
  await page.getByTestId('chosen-new-name').waitFor();
  await press('Alt+Shift+KeyN');
  await page.getByTestId('term-1').waitFor();
  await type('Yerlan Doszhanov spoke.');
  await press('Control+Enter');
  await type('“A bright future,” said Doszhanov’s aide.');
  await press('Control+Enter');
  await saved(page);
  await goToSentence(9);
  await page.getByTestId('term-1').waitFor();

  await press('F2');
  await page.getByRole('textbox', { name: 'New rendering' }).waitFor();
  await type('Erlan Doszhan');
  await expect.poll(() => page.getByTestId('rename-line').count()).toBe(2);
  const last = page.getByRole('checkbox', { name: 'Sentence 10' });
  await last.check();
  await page.getByRole('button', { name: /^Change 2 sentences/ }).waitFor();
  await last.focus();
  await press('Space');
  await page.getByRole('button', { name: /^Change 1 sentence/ }).waitFor();
  await press('Space');
  await page.getByRole('button', { name: /^Change 2 sentences/ }).waitFor();
  await press('Control+Enter');
  await expect.poll(() => english(9)).toBe('Erlan Doszhan spoke.');
  expect(english(10)).toBe('“A bright future,” said Doszhan’s aide.');
  expect(storedSegments(bench.library)[8]?.state).toBe('draft');

  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => english(9)).toBe('Yerlan Doszhanov spoke.');
  expect(english(10)).toBe('“A bright future,” said Doszhanov’s aide.');
});

test('what deviates from the glossary is seen and put right at once', async () => {
  const { page } = bench;
  await openSample(page);
  await goToSentence(5);
  await page.getByTestId('chosen-new-name').getByText('Айгүл Серікбаева').waitFor();
  await press('Alt+Shift+KeyN');
  await page.getByTestId('term-1').waitFor();
  await type('“A square,” said Aigul Serikbaeva’s deputy.');
  await press('Control+Enter');
  await saved(page);

  await press('Alt+KeyC');
  await page.getByTestId('consistency').getByText('Due here: Aigul Serikbayeva').waitFor();
  await press('Control+Enter');
  await expect.poll(() => english(5)).toBe('“A square,” said Aigul Serikbayeva’s deputy.');
  await page.getByText('1 sentence changed').waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => english(5)).toBe('“A square,” said Aigul Serikbaeva’s deputy.');
});

test('names of an article are collected, ticked and added as one step', async () => {
  const { page } = bench;
  await openSample(page);
  await press('Alt+Shift+KeyH');
  await page.getByRole('checkbox', { name: 'Add Айгүл Серікбаева' }).focus();
  await press('Space');
  await page.getByRole('checkbox', { name: 'Add Дина Оспанова' }).check();
  await page.getByRole('combobox', { name: 'Type of Дина Оспанова' }).selectOption('institution');
  await page.getByRole('button', { name: /^Add 2 entries/ }).waitFor();
  await press('Control+Enter');
  await expect.poll(storedEntries).toBe(2);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(storedEntries).toBe(0);
});

test('a table of terms is imported by what its columns hold, and taken back whole', async () => {
  const { page, launched } = bench;
  const file = path.join(bench.userData, 'terms.csv');
  writeFileSync(
    file,
    'Бас сөз;Мағынасы;Санаты\nДәурен Оспанов;Dauren Ospanov;person\nБалқаш;Balkhash;place\n',
  );
  await launched.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
  await press('Control+Shift+KeyG');
  await page
    .getByRole('button', { name: /^Add entry/ })
    .first()
    .waitFor();
  await press('Control+KeyO');
  await page.getByRole('checkbox', { name: 'The first row names the columns' }).click();
  await page.getByRole('combobox', { name: 'What “Санаты” holds' }).selectOption('type');
  await page.getByTestId('terms-import').getByRole('cell', { name: 'Person', exact: true }).waitFor();
  await page.getByRole('button', { name: /^Import 2 entries/ }).waitFor();
  await press('Control+Enter');
  await expect.poll(storedEntries).toBe(2);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(storedEntries).toBe(0);
});
