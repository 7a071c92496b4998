import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createNameFinder } from '#glossary/kazakh/names/find-names.ts';
import { readNames } from '#glossary/library/seed/read-names.ts';

const finder = createNameFinder(readNames('glossary/seed'));

// Sentences of our own: news, courts, sport, culture, villages, foreign and Russian names, sayings, months, numbers.
const rows = readFileSync(new URL('kinds-of-text.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);

test.each(rows.map((row) => row.split('\t') as [string, string?]))('%s', (text, expected = '') => {
  const found = finder.find(text).map(({ type, base }) => `${type} ${base}`);
  expect(found.join('; ')).toBe(expected);
});
