import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { choose } from '../support/screens.ts';
import { activeEnglish, openWorkbench, storedSegments, type Workbench } from '../support/workbench.ts';

const ARTICLE = [
  'Алматыда көрме ашылды',
  'Бүгін Алматы қаласында жаңа көрме ашылды. Оған екі жүз адам келді.',
  'Вход на выставку свободный до конца года, сообщили организаторы.',
  'Көрме мамыр айына дейін жалғасады.',
];

let bench: Workbench;

/** What a value comes to; drafting takes a moment on a busy machine. */
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 });

beforeEach(async () => {
  bench = await openWorkbench(inject('equipment'));
});

afterEach(async () => {
  await bench.close();
  rmSync(bench.userData, { recursive: true, force: true });
});

/** Writes a file and answers the next dialog for files with it. */
async function answerWith(name: string, paragraphs: readonly string[]): Promise<void> {
  const file = path.join(bench.userData, name);
  writeFileSync(file, paragraphs.join('\n\n'));
  await bench.launched.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
}

test('a Russian paragraph is left out of an import, and a corrected file keeps the English of the rest', async () => {
  const { page, launched } = bench;
  await answerWith('article.txt', ARTICLE);
  await choose(launched, 'article.openFile');
  const russian = page.getByRole('checkbox', { name: 'Take paragraph 3 in' });
  await eventually(() => russian.isChecked()).toBe(false);
  await page.getByText(/^4 sentences, 19 words/).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByTestId('active-target').waitFor();
  await eventually(() => storedSegments(bench.library).map(({ state }) => state)).toEqual([
    'draft',
    'draft',
    'draft',
    'draft',
  ]);
  await page.getByRole('row').first().click();
  await page.getByText('Sentence 1 of 4').waitFor();
  await eventually(() => activeEnglish(page)).toContain('exhibition');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Sentence 2 of 4').waitFor();
  await eventually(() => storedSegments(bench.library)[0]?.state).toBe('confirmed');

  const [headline = '', first = '', , last = ''] = ARTICLE;
  await answerWith('corrected.txt', [headline, first.replace('екі жүз', 'үш жүз'), last]);
  await choose(launched, 'article.reimport');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await page.getByTestId('differences').locator('ins').getByText('үш').waitFor();
  const before = storedSegments(bench.library);
  await page.keyboard.press('Control+Enter');
  await eventually(() => storedSegments(bench.library)[2]?.source).toBe('Оған үш жүз адам келді.');
  const after = storedSegments(bench.library);
  expect(after.map(({ target }) => target)).toEqual(before.map(({ target }) => target));
  expect(after[0]?.state).toBe('confirmed');

  await choose(launched, 'segment.filter');
  await page.getByRole('menuitemradio', { name: 'Changed since confirmed' }).click();
  const filter = page.getByRole('button', { name: 'Show only: Changed since confirmed' });
  await eventually(() => filter.innerText()).toMatch(/1$/);
});
