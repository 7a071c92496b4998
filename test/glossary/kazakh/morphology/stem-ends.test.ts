import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStemEnds, mayEndAt, stemEndTable } from '#glossary/kazakh/morphology/stem-ends.ts';

const LEMMAS = ['кітап', 'орын', 'рубль', 'мектеп', 'тап', 'оқы'];
const stemEnds = createStemEnds(stemEndTable(LEMMAS));

test.each([
  ['мектептер', 6], // as it is
  ['кітабы', 5], // its last letter voiced
  ['орны', 3], // a vowel dropped
  ['рублі', 4], // ь dropped
  ['тауып', 3], // п melted
  ['оқиды', 2], // ы melted
  ['жатырмын', 5], // of жат
  ['едім', 1], // of еді
])('in %s a stem may end after %i letters', (word, length) => {
  expect(mayEndAt(stemEnds(word), length)).toBe(true);
});

test('where no lemma begins as the word does, no stem ends', () => {
  expect(mayEndAt(stemEnds('мектептеріндегі'), 12)).toBe(false);
  expect(mayEndAt(stemEnds('ғылыми'), 4)).toBe(false);
});

test('a lemma with its last letter exchanged, dropped or one added is never ruled out', () => {
  const lemma = fc.string({ unit: fc.constantFrom(...'абғқнсіоуйь-'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(lemma, fc.constantFrom(...'аыйпк'), (word, letter) => {
      const ends = createStemEnds(stemEndTable([word]));
      const rest = word.slice(0, -1);
      for (const written of [word, rest + letter, rest, rest.slice(0, -1) + word.slice(-1)]) {
        if (written !== '') expect(mayEndAt(ends(`${written}да`), written.length)).toBe(true);
      }
    }),
  );
});
