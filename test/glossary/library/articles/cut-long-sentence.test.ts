import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLongSentence, LONGEST_SEGMENT } from '#glossary/library/articles/cut-long-sentence.ts';

it('leaves an ordinary sentence whole', () => {
  expect(cutLongSentence('Көпір ашылды. Жол жөнделді.', { start: 14, end: 27 })).toEqual([
    { start: 14, end: 27 },
  ]);
});

it('cuts text without full stops at spaces', () => {
  const text = 'сөз '.repeat(5000).trim();
  const pieces = cutLongSentence(text, { start: 0, end: text.length });
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
  expect(Math.max(...pieces.map(({ start, end }) => end - start))).toBeLessThanOrEqual(LONGEST_SEGMENT);
});

it('never parts a surrogate pair and loses nothing but spaces', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('😀', 'ә', ' '), { maxLength: 60 }), (pattern) => {
      const text = pattern.join('').repeat(300);
      const pieces = cutLongSentence(text, { start: 0, end: text.length }).map(({ start, end }) =>
        text.slice(start, end),
      );
      expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
    }),
    { numRuns: 30 },
  );
});
