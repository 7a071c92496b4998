import { expect, test } from 'vitest';
import { phraseIndex } from '#glossary/terms/harvest/mine-renderings.ts';

const TARGETS = [
  'A new city library opened in Kokshetau.',
  'On 12 September a new city library opened in Kokshetau city.',
  'The akim visited a school.',
];
const mined = (pairs: readonly number[], words: number, heads: readonly string[]): readonly string[] =>
  phraseIndex(TARGETS)
    .mine({ pairs, words, heads })
    .map(({ text }) => text);

test('of phrases that stand together the one with the known English of the head comes first', () => {
  expect(mined([0, 1], 1, ['library'])[0]).toBe('library');
  expect(mined([0, 1], 2, ['library'])[0]).toBe('city library');
});

test('without a known head the phrase as long as the term comes first, and none that is inside another', () => {
  const texts = mined([0, 1], 4, []);
  expect(texts[0]).toBe('new city library opened');
  expect(texts).not.toContain('city library');
});

test('a phrase must stand in two pairs at least, and seldom elsewhere', () => {
  expect(mined([0], 1, ['library'])).toEqual([]);
  expect(mined([1, 2], 1, [])).toEqual([]);
});
