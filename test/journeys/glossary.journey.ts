import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
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

/** Uses are counted anew within this after a change. */
const COUNTED_MS = 1000;

const press = (keys: string): Promise<void> => bench.page.keyboard.press(keys);
const type = (text: string): Promise<void> => bench.page.keyboard.type(text);

/** What the library holds of a column of its entries, in the order they were added. */
function stored(column: 'base' | 'rendering' | 'status' | 'domain'): readonly string[] {
  const sql = new Database(bench.library, { readonly: true, fileMustExist: true });
  try {
    return sql.prepare(`SELECT ${column} FROM entry ORDER BY id`).pluck().all() as string[];
  } finally {
    sql.close();
  }
}

/** Opens the glossary of the sample, nine entries, with the keys in its table. */
async function openGlossary(): Promise<void> {
  const { page, launched } = bench;
  await choose(launched, 'article.sample');
  await page.getByTestId('active-target').waitFor();
  await press('Control+Shift+KeyG');
  await page.locator('[data-testid^="entry-"]').first().waitFor();
  await page.getByRole('grid').focus();
  await press('Home');
  await page.getByRole('row', { selected: true }).getByText('теңге').waitFor();
}

const selectedRow = () => bench.page.getByRole('row', { selected: true });

test('a cell is changed in its place, Tab leads on, Esc leaves it, and undo brings it back', async () => {
  const { page } = bench;
  await openGlossary();
  expect(stored('rendering').at(-1)).toBe('tenge');
  await press('F2');
  await page.getByRole('textbox', { name: 'English', exact: true }).waitFor();
  await type('tenge (KZT)');
  await press('Tab');
  await page.getByRole('combobox', { name: 'Status' }).selectOption('proposed');
  await press('Enter');
  await expect.poll(() => stored('status').at(-1)).toBe('proposed');
  expect(stored('rendering').at(-1)).toBe('tenge (kzt)');
  await selectedRow().getByText('tenge (KZT)').waitFor();

  await press('ArrowLeft');
  await press('Enter');
  await type('something else');
  await press('Escape');
  await selectedRow().getByText('tenge (KZT)').waitFor();
  await press('Control+KeyZ');
  await press('Control+KeyZ');
  await expect.poll(() => stored('rendering').at(-1)).toBe('tenge');
  expect(stored('status').at(-1)).toBe('approved');
});

test('how often an entry is used stands beside it again when its deletion is undone', async () => {
  await openGlossary();
  await selectedRow().getByRole('gridcell', { name: '1', exact: true }).waitFor();
  await press('Delete');
  await expect.poll(() => stored('base')).not.toContain('теңге');
  await bench.page.waitForTimeout(COUNTED_MS);
  await press('Control+KeyZ');
  const row = bench.page.getByRole('row').filter({ hasText: 'теңге' });
  await row.getByRole('gridcell', { name: '1', exact: true }).waitFor();
});

test('a range is marked by keys, changed at once and brought back by one undo', async () => {
  const { page } = bench;
  await openGlossary();
  await press('Shift+ArrowDown');
  await press('Shift+ArrowDown');
  const bulk = page.getByTestId('bulk');
  await bulk.getByText('3 marked').waitFor();
  await bulk.getByRole('combobox', { name: 'Set the status…' }).selectOption('deprecated');
  await expect.poll(() => stored('status').filter((status) => status === 'deprecated')).toHaveLength(3);
  await bulk.getByRole('textbox', { name: 'Field' }).fill('festival');
  await press('Enter');
  await expect.poll(() => stored('domain').filter((domain) => domain === 'festival')).toHaveLength(3);
  await page.getByRole('button', { name: 'festival' }).click();
  await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe('3');

  await page.getByRole('grid').focus();
  await press('Control+KeyZ');
  await expect.poll(() => stored('domain').filter((domain) => domain === 'festival')).toHaveLength(0);
  await press('Control+KeyZ');
  await expect.poll(() => stored('status').filter((status) => status === 'deprecated')).toHaveLength(0);
});

test('all that a search leaves is marked, merged into the selected entry, and parted by one undo', async () => {
  const { page } = bench;
  await openGlossary();
  await press('Control+KeyF');
  await type('теңгенің');
  await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe('1');
  await page.getByRole('grid').getByText('теңге').waitFor();
  await page.getByRole('searchbox').fill('ова');
  await page.getByRole('grid').getByText('Дина Оспанова').waitFor();
  await page.getByRole('grid').getByText('теңге').waitFor({ state: 'detached' });
  const found = Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
  expect(found).toBeGreaterThan(1);
  await page.getByRole('grid').focus();
  await press('Control+KeyA');
  await page.getByTestId('bulk').getByText(`${found} marked`).waitFor();
  await press('Home');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect.poll(() => stored('base').length).toBe(9 - found + 1);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => stored('base').length).toBe(9);
});

test('what a change of rendering does not mean is shown with the reason', async () => {
  const { page } = bench;
  await openGlossary();
  await press('Enter');
  await type('he');
  await press('Enter');
  await expect.poll(() => stored('rendering').at(-1)).toBe('he');
  await expect
    .poll(() => storedSegments(bench.library).some(({ target }) => / the /.test(target)))
    .toBe(true);
  await press('Shift+F2');
  await page.getByRole('textbox', { name: 'New rendering' }).waitFor();
  await type('KZT');
  await page.getByText(/^Not meant [1-9]/).click();
  await page.getByTestId('left-alone').getByText('part of another word').first().waitFor();
});

test('an English changed in its cell is offered to follow in the articles', async () => {
  const { page } = bench;
  await openGlossary();
  const english = (): string =>
    storedSegments(bench.library)
      .map(({ target }) => target)
      .join(' ');
  await expect.poll(english).toContain('Kokshetau');
  await press('End');
  await selectedRow().getByText('Kokshetau').waitFor();
  await press('F2');
  await type('Kokchetav');
  await press('Enter');
  await page.getByRole('button', { name: 'Change it there' }).focus();
  await press('Enter');
  await page.getByTestId('rename-lines').getByText('Kokchetav').first().waitFor();
  await page.getByRole('button', { name: /^Change \d+ sentences/ }).waitFor();
  await press('Control+Enter');
  await expect.poll(english).toContain('Kokchetav');
  expect(english()).not.toContain('Kokshetau');
  expect(stored('rendering')[0]).toBe('kokchetav');
});

test('a cell that is scrolled out of view while it is typed in keeps its text', async () => {
  const { page } = bench;
  await openGlossary();
  await choose(bench.launched, 'glossary.starter');
  await page.getByTestId('starter-topics').getByRole('checkbox', { name: 'Acronyms' }).focus();
  await press('Space');
  await press('Control+Enter');
  await page.getByRole('grid').waitFor();
  await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).not.toBe('9');
  await page.getByRole('grid').focus();
  await press('End');
  await selectedRow().getByText('Kokshetau').waitFor();
  await press('F2');
  await page.getByTestId('cell-field').waitFor();
  await type('Kokchetav');
  await page.getByRole('rowgroup').hover();
  await page.mouse.wheel(0, -100_000);
  await expect.poll(() => stored('rendering')[0]).toBe('kokchetav');
});

test('the starter glossary is offered by topic where there is nothing yet, and taken back by one undo', async () => {
  const { page } = bench;
  await press('Control+Shift+KeyG');
  await page.getByRole('button', { name: 'Take topics of the starter glossary…' }).click();
  await page.getByTestId('starter-topics').getByRole('checkbox', { name: 'Acronyms' }).focus();
  await press('Space');
  await page.getByRole('button', { name: /^Add \d+ entries/ }).waitFor();
  await press('Control+Enter');
  await expect.poll(() => stored('base').length).toBeGreaterThan(100);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => stored('base').length).toBe(0);
});

test('what a format cannot hold is said before the glossary is exported', async () => {
  const { page, launched, userData } = bench;
  await openGlossary();
  await launched.app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
  }, userData);
  await press('Control+KeyE');
  await page.getByRole('radio', { name: /^OmegaT/ }).check();
  await page.getByText('other details of 9 entries stay behind').waitFor();
  await page.getByRole('button', { name: 'Change…' }).click();
  await page.getByText(userData).waitFor();
  await press('Control+Enter');
  const file = path.join(userData, 'glossary.utf8');
  await expect.poll(() => existsSync(file)).toBe(true);
  await expect.poll(() => readFileSync(file, 'utf8')).toContain('теңге\ttenge');
});
