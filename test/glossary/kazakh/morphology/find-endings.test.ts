import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEndings } from '#glossary/kazakh/morphology/find-endings.ts';

const chains = (word: string) => findEndings(word).map((chain) => chain.behind('').slice(1).join('+'));

test('every legal chain is found, the shorter last ending first', () => {
  expect([...new Set(chains('балаларында'))]).toEqual([
    'а',
    'да',
    'нда',
    'ы+нда',
    'р+ы+нда',
    'ар+ы+нда',
    'л+ар+ы+нда',
    'лар+ы+нда',
  ]);
  expect(chains('үйлер')).toContain('лер');
});

test('an ending of the other harmony does not go with the next', () => {
  expect(chains('балаларге')).not.toContain('лар+ге');
  expect(chains('балаларға')).toContain('лар+ға');
});

test('at least one letter stays before the endings', () => {
  expect(chains('лар')).not.toContain('лар');
  expect(chains('')).toEqual([]);
});

test('the endings of a chain, written one after another, end the word, and each word gets the same chain', () => {
  const word = fc.string({ unit: fc.constantFrom(...'баларндегіыңқтпмсйу'), maxLength: 14 });
  fc.assert(
    fc.property(word, (text) => {
      for (const chain of findEndings(text)) {
        expect(text.endsWith(chain.behind('').join(''))).toBe(true);
        expect(chain.length).toBeLessThan(text.length);
        expect(findEndings(`қ${text}`)).toContain(chain);
      }
    }),
  );
});

test('a word is read the same after more ends than are remembered, however long they are', () => {
  const endings = [
    ...['дағы', 'лардағы', 'ымыздағы', 'ларымыздағы', 'ларындағы'],
    ...['мыздағы', 'ларыңыздағы', 'ндағы', 'ңыздағы', 'ларымдағы'],
  ];
  const before = chains('балаларындағы');
  for (let nth = 0; nth < 25_000; nth++) {
    const digits = String(nth * 7919).padStart(9, '0');
    findEndings(`қала${[...digits].map((digit) => endings[Number(digit)]).join('')}`);
  }
  expect(findEndings('балаларындағы'.repeat(10_000)).length).toBeLessThan(1000);
  expect(chains('балаларындағы')).toEqual(before);
});
