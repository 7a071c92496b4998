import { expect, test } from 'vitest';
import { faultsOf, lexiconFaults, parseLexicon, readLexicon } from '#glossary/library/seed/read-lexicon.ts';
import { seedDirectory } from '../../../../main/engine/seed-directory.ts';

test('a row becomes an entry with senses, hints, government and flags', () => {
  const lines = ['аш\tv\topen; found [ұйым]\tacc: dat:in_front_of\teconomy\tintr say'];
  expect(faultsOf(lines, 'verbs')).toEqual([]);
  expect(parseLexicon(lines)).toMatchObject([
    {
      lemma: 'аш',
      pos: 'v',
      senses: [
        { english: 'open', hint: '' },
        { english: 'found', hint: 'ұйым' },
      ],
      government: [
        { case: 'acc', preposition: '' },
        { case: 'dat', preposition: 'in front of' },
      ],
      domain: 'economy',
      flags: ['intr', 'say'],
    },
  ]);
});

test.each([
  ['тау', 'columns'],
  ['\tn\tmountain', 'lemma'],
  [' тау\tn\tmountain', 'lemma'],
  ['тау\tnoun\tmountain', 'part-of-speech'],
  ['тау\tn\tmountain [hill', 'english'],
  ['бар\tv\tgo\tto', 'government'],
  ['бар\tv\tgo\tdativ:to', 'government'],
  ['тау\tn\tmountain\t\t\tbig', 'flag'],
])('the row "%s" is named as wrong: %s', (row, fault) => {
  expect(faultsOf(['ел\tn\tcountry', row], 'nouns')).toEqual([{ file: 'nouns', row: 1, fault }]);
});

test('the shipped lexicon has no wrong rows', () => {
  expect(lexiconFaults(seedDirectory())).toEqual([]);
  expect(readLexicon(seedDirectory()).entries.length).toBeGreaterThan(15_000);
});
