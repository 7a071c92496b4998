import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCodes } from '#glossary/library/drafting/place-codes.ts';
import type { InlineCode } from '#glossary/model/coded-text.ts';

const bold = (start: number, end: number): InlineCode[] => [
  { offset: start, id: 1, kind: 'open', type: 'bold', pair: 1, data: '<b>' },
  { offset: end, id: 2, kind: 'close', type: 'bold', pair: 1, data: '</b>' },
];

// Мен кітап оқыдым. → I read a book.
const text = 'I read a book.';
const alignment = [
  { source: { start: 0, end: 3 }, target: { start: 0, end: 1 } },
  { source: { start: 10, end: 16 }, target: { start: 2, end: 6 } },
  { source: { start: 4, end: 9 }, target: { start: 9, end: 13 } },
];

test.each([
  ['one word', bold(4, 9), [9, 13]],
  ['words whose order turns', bold(4, 16), [2, 13]],
  ['the whole sentence', bold(0, 17), [0, 14]],
])('a pair stands around the English of %s', (_name, codes, offsets) => {
  const placed = placeCodes({ text: 'Мен кітап оқыдым.', codes }, text, alignment);
  expect(placed.codes.map(({ offset }) => offset)).toEqual(offsets);
});

test('a code that stands alone comes behind the word before it', () => {
  const footnote: InlineCode = { offset: 9, id: 1, kind: 'standalone', type: 'footnote', pair: 1, data: '' };
  const placed = placeCodes({ text: 'Мен кітап оқыдым.', codes: [footnote] }, text, alignment);
  expect(placed.codes[0]!.offset).toBe(13);
});

test('every code is there once, inside the text and in order, whatever the alignment', () => {
  const span = (length: number) =>
    fc
      .tuple(fc.nat(length), fc.nat(length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(span(17), fc.array(fc.record({ source: span(17), target: span(14) })), (held, pairs) => {
      const { codes } = placeCodes(
        { text: 'Мен кітап оқыдым.', codes: bold(held.start, held.end) },
        text,
        pairs,
      );
      expect(codes.map(({ id }) => id)).toEqual([1, 2]);
      expect(codes[0]!.offset).toBeLessThanOrEqual(codes[1]!.offset);
      expect(codes[1]!.offset).toBeLessThanOrEqual(text.length);
    }),
  );
});
