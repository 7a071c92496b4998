import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StemEnds, stemEndTable } from '#glossary/kazakh/morphology/stem-ends.ts';

const LEMMAS = ['кітап', 'орын', 'рубль', 'мектеп', 'тап', 'оқы', 'қой', 'съезд', 'класс', 'пункт', 'халық'];

function stemEndsIn(word: string, lemmas: readonly string[] = LEMMAS): StemEnds {
  const ends = new StemEnds(stemEndTable(lemmas));
  ends.read(word);
  return ends;
}

test.each([
  ['мектептер', 6], // as it is
  ['кітабы', 5], // its last letter voiced
  ['орны', 3], // a vowel dropped
  ['халқы', 4],
  ['рублі', 4], // ь dropped
  ['тауып', 3], // п melted
  ['оқиды', 2], // ы melted
  ['қояды', 2], // й melted
  ['съезі', 4], // д lost
  ['класқа', 4], // с written once
  ['пунктіде', 6], // і of a loan
  ['жатырмын', 5], // of жат
  ['едім', 1], // of еді
])('in %s a stem may end after %i letters', (word, length) => {
  expect(stemEndsIn(word).mayEndAt(length)).toBe(true);
});

test('where no lemma is written so, no stem ends', () => {
  expect(stemEndsIn('мектептеріндегі').mayEndAt(8)).toBe(false);
  expect(stemEndsIn('ғылыми').mayEndAt(4)).toBe(false);
});

test('a stem is told to be a lemma or not, with letters added to what is written', () => {
  const ends = stemEndsIn('кітабы');
  expect(ends.mayBeLemma(4, 'п')).toBe(true);
  expect(ends.mayBeLemma(0, 'орын')).toBe(true);
  expect(ends.mayBeLemma(5, '')).toBe(false);
  expect(ends.mayBeLemma(4, 'қ')).toBe(false);
});

test('no lemma is ruled out, however long', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'абғқнсоуйь-'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(letters, letters, (lemma, ending) => {
      const ends = stemEndsIn(lemma + ending, [lemma]);
      expect(ends.mayEndAt(lemma.length)).toBe(true);
      expect(ends.mayBeLemma(lemma.length, '')).toBe(true);
      expect(ends.mayBeLemma(lemma.length - 1, lemma.slice(-1))).toBe(true);
    }),
  );
});
