import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRomanizer, type RomanizedType } from '#glossary/kazakh/romanization/romanizer.ts';
import { readNames } from '#glossary/library/seed/read-names.ts';

const { romanize } = createRomanizer(readNames('glossary/seed'));

// Names of our own choice with their house style: persons, parts of names, places, institutions, events, works.
const rows = readFileSync(new URL('kinds-of-names.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);

test.each(rows.map((row) => row.split('\t') as [string, RomanizedType, string]))(
  '%s (%s) is %s',
  (name, type, best) => {
    expect(romanize(name, type)[0]).toBe(best);
  },
);
