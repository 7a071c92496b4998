import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seedTranslator } from './seed-translator.ts';

/** Columns: phenomenon, sentence of our own, accepted drafts separated by " | ". */
const ROWS = readFileSync(new URL('../../fixtures/drafting/sentences.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [phenomenon: string, kazakh: string, english: string]);

test('the sentences are drafted as accepted', () => {
  const translator = seedTranslator();
  const changed = ROWS.flatMap(([phenomenon, kazakh, english]) => {
    const { text } = translator.draft(kazakh);
    return english.split(' | ').includes(text) ? [] : [{ phenomenon, kazakh, english, text }];
  });
  expect(ROWS.length).toBeGreaterThanOrEqual(300);
  expect(changed).toEqual([]);
});
