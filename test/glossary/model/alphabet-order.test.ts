import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TEXT_MEASURES } from '#glossary/library/text-measures.ts';
import { alphabetKey, byAlphabet } from '#glossary/model/alphabet-order.ts';

test.each([
  ['ата', 'әже', 'бала'],
  ['гүл', 'ғалым', 'дала'],
  ['ел', 'ёлка', 'жер'],
  ['кітап', 'қала', 'лақ'],
  ['нан', 'ңирла', 'ой', 'өзен', 'пікір'],
  ['ту', 'уық', 'ұн', 'үй', 'фонд', 'халық', 'һәм', 'цирк'],
  ['шеге', 'ыдыс', 'іні', 'эфир', 'юпитер', 'Ялта'],
  ['Kazakh', 'Қазақ'],
  ['қала', 'қала әкімі', 'қалам'],
])('words stand in the order of the alphabet: %s, %s …', (...words) => {
  expect(words.toReversed().toSorted(byAlphabet)).toEqual(words);
});

test('folded texts have one key only when they are one, and a beginning stays a beginning', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const [first, second] = [TEXT_MEASURES.fold(a), TEXT_MEASURES.fold(b)];
      expect(alphabetKey(first) === alphabetKey(second)).toBe(first === second);
      expect(alphabetKey(first + second).startsWith(alphabetKey(first))).toBe(true);
    }),
  );
});
