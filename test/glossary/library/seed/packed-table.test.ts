import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTable, packTable } from '#glossary/library/seed/packed-table.ts';
import { readLexicon } from '#glossary/library/seed/read-lexicon.ts';
import { readTable } from '#glossary/library/seed/read-table.ts';
import type { SeedTable } from '#glossary/library/seed/seed-table.ts';

interface Word {
  readonly text: string;
  readonly place: string;
}

/** Words by themselves, and those of several letters by their first one. */
const WORDS: SeedTable<Word, 'text' | 'first'> = {
  name: 'words',
  files: [],
  read: (text, { file, row }) => ({ text, place: `${file}:${row}` }),
  keys: { text: ({ text }) => text, first: ({ text }) => (text.length > 1 ? text[0] : undefined) },
};

const files = [
  { file: 'nouns', lines: ['ат', 'бала', 'сөз'] },
  { file: 'verbs', lines: ['ат', 'бар', 'е'] },
];
const words = openTable(WORDS, packTable(WORDS, files));

test('all rows of a key are found, in order, each with its place', () => {
  expect(words.text.find('ат').map(({ place }) => place)).toEqual(['nouns:0', 'verbs:0']);
  expect(words.first.find('б').map(({ text }) => text)).toEqual(['бала', 'бар']);
});

test('a key that no row has, and a row without a key, are not found', () => {
  expect(words.text.find('бал')).toEqual([]);
  expect(words.first.find('е')).toEqual([]);
});

test('the whole list stands in the order of its files', () => {
  expect(words.text.rows().map(({ text }) => text)).toEqual(['ат', 'бала', 'сөз', 'ат', 'бар', 'е']);
});

test('an empty list opens and finds nothing', () => {
  const empty = openTable(WORDS, packTable(WORDS, []));
  expect([empty.text.find('ат'), empty.text.rows()]).toEqual([[], []]);
});

test('whatever the rows, each is found by its key with all others of that key', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }).map((text) => text.toWellFormed());
  fc.assert(
    fc.property(fc.array(line, { maxLength: 200 }), (lines) => {
      const table = openTable(WORDS, packTable(WORDS, [{ file: 'any', lines }]));
      for (const wanted of lines)
        expect(table.text.find(wanted).map(({ text }) => text)).toEqual(
          lines.filter((one) => one === wanted),
        );
    }),
    { numRuns: 50 },
  );
});

test('the lexicon is looked up by lemma and by elided stem, its verbs the rarer the further down', () => {
  const { dictionary } = readLexicon('glossary/seed');
  expect(dictionary.entries('орын')[0]?.lemma).toBe('орын');
  expect(dictionary.elided('орн').map(({ lemma }) => lemma)).toEqual(['орын']);
  const rarities = ['бол', 'бар', 'жалас'].map((stem) =>
    dictionary.rarity(dictionary.entries(stem).find(({ pos }) => pos === 'v')!),
  );
  expect(rarities[0]).toBe(0);
  expect(rarities[1]).toBeLessThan(rarities[2]!);
});

test('a folder without the files of a table is refused', () => {
  expect(() => readTable({ ...WORDS, files: ['names/words'] }, 'glossary/seed')).toThrow('ENOENT');
});
