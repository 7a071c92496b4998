import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { choose } from '../support/screens.ts';
import {
  activeEnglish,
  activeNumber,
  goOn,
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

const findings = () => bench.page.getByTestId('findings');

/** Opens the sample's second sentence and types an English with another day in it. */
async function typeWrongDay(): Promise<void> {
  await openSample(bench.page);
  await bench.page.keyboard.type('A new library in Kokshetau');
  await bench.page.keyboard.press('Control+ArrowDown');
  await bench.page.keyboard.type('A new library opened in Kokshetau on 15 September.');
  await findings().getByText('15 September').waitFor();
}

test('a wrong number is found while it is typed and put right by one key', async () => {
  await typeWrongDay();
  await bench.page.keyboard.press('Alt+x');
  await expect.poll(() => activeEnglish(bench.page)).toContain('on 12 September');
  await findings().getByText('15 September').waitFor({ state: 'detached' });
});

test('a dismissed finding stays away over a restart and comes back when the text changes', async () => {
  await typeWrongDay();
  const item = () => findings().locator('li').filter({ hasText: '15 September' });
  await item().getByRole('button', { name: 'Dismiss…' }).click();
  await item().getByLabel('Reason').fill('The paper was wrong');
  await item().getByRole('button', { name: 'Dismiss', exact: true }).click();
  await item().waitFor({ state: 'detached' });
  await saved(bench.page);
  await bench.restart();
  await goOn(bench.page);
  expect(await activeEnglish(bench.page)).toContain('15 September');
  await bench.page.waitForTimeout(1500);
  expect(await item().count()).toBe(0);
  await bench.page.getByTestId('active-target').click();
  await bench.page.keyboard.press('End');
  await bench.page.keyboard.type(' Indeed.');
  await item().waitFor();
});

test('resting rows say in their margin what was found, and the help of a check is at hand', async () => {
  await typeWrongDay();
  await bench.page.keyboard.press('Control+ArrowDown');
  await saved(bench.page);
  await bench.page.keyboard.press('F8');
  await expect.poll(() => activeNumber(bench.page)).toBe(2);
  await bench.page.keyboard.press('Control+ArrowDown');
  await bench.page.getByRole('row').locator('[data-findings]').getByText('1 finding').waitFor();
  await bench.page.keyboard.press('Shift+F8');
  await expect.poll(() => activeNumber(bench.page)).toBe(2);
  const item = findings().locator('li').filter({ hasText: '15 September' });
  await item.getByRole('button', { name: 'About “Another number”' }).click();
  await bench.page.getByTestId('check-help').getByText('A wrong number is the error').waitFor();
  await bench.page.keyboard.press('Escape');
});

test('one spelling of a name goes into two articles at once, and back', async () => {
  for (const [source, target] of [
    ['Ерлан Досаев келді.\n\nДосаев сөйледі.', ['Yerlan Dosayev came.', 'Dosayev spoke.']],
    ['Кеше Досаев қайтты.\n\nДосаев үндемеді.', ['Dossaev went back yesterday.', 'Dossaev was silent.']],
  ] as const) {
    await bench.page.keyboard.press('Control+KeyN');
    await bench.page.getByTestId('paste-text').fill(source);
    await bench.page.getByRole('checkbox', { name: 'Draft the English right away' }).uncheck();
    await bench.page.keyboard.press('Control+Enter');
    await bench.page.getByTestId('active-target').waitFor();
    for (const english of target) {
      await bench.page.keyboard.type(english);
      await bench.page.keyboard.press('Control+ArrowDown');
    }
    await saved(bench.page);
  }
  await bench.page.keyboard.press('Control+Shift+k');
  const review = bench.page.getByTestId('review');
  await bench.page.getByText('All articles', { exact: true }).click();
  const group = review.getByRole('region', { name: 'Two spellings of a name' });
  await group.getByRole('button', { name: 'Fix all 2…' }).click();
  await group.getByRole('group', { name: 'What will change' }).getByText('Dosayev').first().waitFor();
  await group.getByRole('button', { name: 'Fix 2', exact: true }).click();
  const english = () => storedSegments(bench.library).map(({ target }) => target);
  await expect.poll(english).toContain('Dosayev was silent.');
  expect(english()).toContain('Dosayev went back yesterday.');
  await bench.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(english).toContain('Dossaev was silent.');
  expect(english()).toContain('Dossaev went back yesterday.');
});

test('a report is written, and an export asks first while errors are left', async () => {
  await typeWrongDay();
  await saved(bench.page);
  await bench.page.keyboard.press('Control+Shift+k');
  const folder = mkdtempSync(path.join(tmpdir(), 'qostil-report-'));
  await bench.launched.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
  await bench.page.getByRole('button', { name: 'Save a report…' }).click();
  await bench.page.getByText('The report was saved.').waitFor();
  const reports = readdirSync(folder);
  expect(reports.map((name) => path.extname(name)).sort()).toEqual(['.csv', '.html']);
  expect(readFileSync(path.join(folder, reports.find((name) => name.endsWith('.html'))!), 'utf8')).toContain(
    '<mark>15 September</mark>',
  );
  rmSync(folder, { recursive: true, force: true });

  await bench.page.keyboard.press('Alt+ArrowLeft');
  await bench.page.getByTestId('active-target').waitFor();
  await bench.page.keyboard.press('Control+e');
  await bench.page.getByRole('button', { name: /^Export \d/ }).click();
  await bench.page.getByText(/errors? (?:is|are) left in the English/).waitFor();
  await bench.page.getByRole('button', { name: 'Export anyway' }).waitFor();
});

test('the findings of the article are listed and lead to their sentences', async () => {
  await typeWrongDay();
  await saved(bench.page);
  await bench.page.keyboard.press('Control+Shift+k');
  const review = bench.page.getByTestId('review');
  await review.getByRole('heading', { name: 'Another number' }).waitFor();
  await review
    .getByRole('listitem')
    .filter({ hasText: '15 September' })
    .getByRole('button', { name: 'Sentence 2' })
    .click();
  await bench.page.getByTestId('active-target').waitFor();
  expect(await activeEnglish(bench.page)).toContain('15 September');
});

test('a check is waved through in a whole article, is listed and taken back; the focus stays in the list', async () => {
  const { page, launched } = bench;
  await typeWrongDay();
  await page.keyboard.type(' In 2031  they came.');
  await saved(page);
  await page.keyboard.press('Control+Shift+k');
  const review = page.getByTestId('review');
  const item = review.getByRole('listitem').filter({ hasText: '“15 September” for' });
  await item.locator('mark, del').getByText('15 September').waitFor();
  await item.getByRole('button', { name: 'Dismiss…' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('The paper was wrong');
  await item.getByRole('combobox').selectOption({ label: 'This check in the whole article' });
  await item.getByRole('button', { name: 'Dismiss', exact: true }).focus();
  await page.keyboard.press('Enter');
  await item.waitFor({ state: 'detached' });
  await review.locator('[data-finding]:focus').waitFor();

  await choose(launched, 'app.settings');
  const dismissed = page.getByRole('region', { name: 'Dismissed findings' });
  await dismissed.getByText('The paper was wrong').waitFor();
  await dismissed.getByRole('button', { name: 'Take back' }).click();
  await dismissed.getByText('No finding is dismissed.').waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await item.waitFor();

  const severities = review.getByRole('region');
  await page.getByText('Severity', { exact: true }).click();
  await severities.first().getByRole('heading', { name: 'Error' }).waitFor();
  await page.getByText('All articles', { exact: true }).click();
  await page.getByText('This article', { exact: true }).click();
  await severities.first().getByRole('heading', { name: 'Error' }).waitFor();
});

test('a check is of another severity, or off, in one article', async () => {
  const { page } = bench;
  await typeWrongDay();
  await saved(page);
  await page.keyboard.press('Control+Shift+k');
  const review = page.getByTestId('review');
  const severity = review.getByRole('region', { name: 'Another number' }).locator('[data-severity]');
  await expect.poll(() => severity.getAttribute('data-severity')).toBe('error');
  await page.getByRole('button', { name: 'Checks…' }).click();
  const checks = page.getByRole('dialog');
  await checks
    .getByRole('combobox', { name: 'Severity of Another number' })
    .selectOption({ label: 'Warning' });
  await expect.poll(() => severity.getAttribute('data-severity')).toBe('warning');
  await checks.getByRole('checkbox', { name: 'Another number', exact: true }).click();
  await severity.waitFor({ state: 'detached' });
  await checks.getByRole('button', { name: 'As in the library' }).click();
  await expect.poll(() => severity.getAttribute('data-severity')).toBe('error');
});

/** Writes an own check over the English in the settings. */
async function writeOwnCheck(name: string, english: string): Promise<void> {
  const { page, launched } = bench;
  await choose(launched, 'app.settings');
  await page.getByRole('button', { name: 'New check…' }).click();
  const form = page.getByTestId('own-check');
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('English (regular expression, may be empty)').fill(english);
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('checkbox', { name }).waitFor();
}

async function backToArticle(): Promise<void> {
  await bench.page.keyboard.press('Alt+ArrowLeft');
  await bench.page.getByTestId('active-target').waitFor();
}

test('a check of the writer’s own finds, rests, goes into a file and comes back', async () => {
  const { page, launched } = bench;
  await typeWrongDay();
  await writeOwnCheck('House word', 'librar(?:y|ies)');
  await backToArticle();
  const found = findings().getByText('Own check “House word”.');
  await found.waitFor();

  await choose(launched, 'app.settings');
  const box = page.getByRole('checkbox', { name: 'House word' });
  await box.click();
  await expect.poll(() => box.isChecked()).toBe(false);
  await backToArticle();
  await findings().getByText('15 September').waitFor();
  await found.waitFor({ state: 'detached' });

  const folder = mkdtempSync(path.join(tmpdir(), 'qostil-own-'));
  const file = path.join(folder, 'qostil-checks.json');
  await launched.app.evaluate(
    ({ dialog }, left) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [left.shift() ?? ''] });
    },
    [folder, file],
  );
  await choose(launched, 'app.settings');
  await box.click();
  await expect.poll(() => box.isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Export…', exact: true }).click();
  await page.getByText('1 own check was written.').waitFor();
  expect(readFileSync(file, 'utf8')).toContain('librar(?:y|ies)');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await box.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Import…', exact: true }).click();
  await box.waitFor();
  await backToArticle();
  await found.waitFor();
  rmSync(folder, { recursive: true, force: true });
});

test('a check of the writer’s own that would never end is stopped and named', async () => {
  await typeWrongDay();
  await writeOwnCheck('Endless', '^(\\w+\\s?)+!$');
  await backToArticle();
  await findings().getByText('Own check “Endless” took more than a second and was stopped.').waitFor();
  await bench.page.getByTestId('active-target').click();
  await bench.page.keyboard.press('End');
  await bench.page.keyboard.type(' Indeed.');
  await expect.poll(() => activeEnglish(bench.page)).toContain('Indeed.');
});
