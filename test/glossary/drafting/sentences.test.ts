import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seedTranslator } from './seed-translator.ts';

/** Columns: phenomenon, sentence of our own, accepted drafts separated by " | ". */
const ROWS = readFileSync(new URL('../../fixtures/drafting/sentences.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t') as [phenomenon: string, kazakh: string, english: string]);

/** A new word in the lexicon may change the words of a few drafts; more than that is a change of grammar. */
const WORDING = 0.03;

test('the sentences are drafted as accepted', () => {
  const translator = seedTranslator();
  const changed = ROWS.flatMap(([phenomenon, kazakh, english]) => {
    const { text } = translator.draft(kazakh);
    return english.split(' | ').includes(text) ? [] : [{ phenomenon, kazakh, english, text }];
  });
  expect(ROWS.length).toBeGreaterThanOrEqual(300);
  expect(changed.length > ROWS.length * WORDING ? changed : []).toEqual([]);
});
