import { expect, test } from 'vitest';
import { COMMA, INDEFINITE, type Piece, word } from '#glossary/drafting/generate/piece.ts';
import { realise } from '#glossary/drafting/realise/realise.ts';

const stop: Piece = { text: '.', source: null, glue: 'left' };

test('a becomes an by the sound of the next word', () => {
  expect(realise([INDEFINITE, ...word('hour')]).text).toBe('An hour');
  expect(realise([INDEFINITE, ...word('university')]).text).toBe('A university');
});

test('a comma gives way to a stronger mark and to the start', () => {
  expect(realise([COMMA, ...word('then'), COMMA, stop]).text).toBe('Then.');
});

test('a capital opens each sentence', () => {
  expect(realise([...word('one'), stop, ...word('two'), stop]).text).toBe('One. Two.');
});

test('words keep the way back to their source', () => {
  const { text, alignment } = realise([...word('the'), ...word('minister', { start: 0, end: 7 })]);
  expect(text).toBe('The minister');
  expect(alignment).toEqual([{ source: { start: 0, end: 7 }, target: { start: 4, end: 12 } }]);
});

test('quotation marks come back round words that stayed together', () => {
  const pieces = [
    ...word('he', { start: 0, end: 2 }),
    ...word('must', { start: 3, end: 6 }),
    ...word('defend', { start: 7, end: 11 }),
  ];
  expect(realise(pieces, [{ start: 6, end: 12 }]).text).toBe('He must “defend”');
});
