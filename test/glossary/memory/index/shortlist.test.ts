import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createShortlister } from '#glossary/memory/index/shortlist.ts';

/** Postings of units given as lists of keys; the unit's id is its place, from 1. */
function over(units: readonly (readonly string[])[]) {
  const holders = (key: string): number[] =>
    units.flatMap((keys, at) => (keys.includes(key) ? [at + 1] : []));
  return createShortlister(
    {
      sizes: (keys) => keys.map((key) => holders(key).length),
      postings: (key) => [Uint32Array.from(holders(key))],
    },
    () => units.length,
  );
}

describe('the shortlist', () => {
  it('puts the unit that shares rare words before those that share frequent ones', () => {
    const lists = over([['а', 'б'], ['а', 'в'], ['а', 'в'], ['а', 'сирек'], ['г']]);
    expect(lists.shortlist(['а', 'сирек'], 2, 0)[0]).toBe(4);
    expect(lists.shortlist(['жоқ'], 5, 0)).toEqual([]);
  });

  it('leaves out units that share too few of the keys', () => {
    const lists = over([['а', 'б', 'в'], ['а']]);
    expect(lists.shortlist(['а', 'б', 'в', 'г'], 5, 0.5)).toEqual([1]);
  });

  it('gives every unit that shares a key when there is room, whatever was asked before', () => {
    const key = fc.constantFrom('а', 'б', 'в', 'г', 'д');
    const keys = fc.uniqueArray(key, { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 30 }), fc.array(keys, { maxLength: 4 }), (units, queries) => {
        const lists = over(units);
        for (const query of queries) {
          const sharing = units.flatMap((unit, at) =>
            unit.some((one) => query.includes(one)) ? [at + 1] : [],
          );
          expect(lists.shortlist(query, 100, 0).toSorted((a, b) => a - b)).toEqual(sharing);
        }
      }),
    );
  });
});
