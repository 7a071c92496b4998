import { describe, expect, test } from 'vitest';
import { respell, respelled } from '#glossary/english/spelling/respelled.ts';
import { readLexicon } from '#glossary/library/seed/read-lexicon.ts';
import { seedDirectory } from '../../../../main/engine/seed-directory.ts';

describe('a word of the other English', () => {
  test.each([
    ['color', 'en-GB', 'colour'],
    ['centered', 'en-GB', 'centred'],
    ['neighboring', 'en-GB', 'neighbouring'],
    ['theatres', 'en-US', 'theaters'],
    ['travelled', 'en-US', 'traveled'],
    ['programme', 'en-US', 'program'],
    ['defenceless', 'en-US', 'defenseless'],
  ] as const)('%s becomes in %s %s', (word, variety, wanted) => {
    expect(respelled(word, variety)).toBe(wanted);
  });

  test.each([
    ['colour', 'en-GB'],
    ['program', 'en-GB'],
    ['laboratory', 'en-GB'],
    ['literary', 'en-GB'],
    ['humorous', 'en-GB'],
    ['organize', 'en-GB'],
    ['center', 'en-US'],
    ['traveling', 'en-US'],
    ['village', 'en-US'],
  ] as const)('%s stays in %s', (word, variety) => {
    expect(respelled(word, variety)).toBeNull();
  });
});

test('names keep their spelling inside a text', () => {
  expect(respell('the Kennedy Center is a center', 'en-GB')).toBe('the Kennedy Center is a centre');
});

test('the lexicon is written in British English', () => {
  const american = readLexicon(seedDirectory()).entries.flatMap(({ lemma, senses }) =>
    senses.flatMap(({ english }) => (respell(english, 'en-GB') === english ? [] : [`${lemma}: ${english}`])),
  );
  expect(american).toEqual([]);
});
