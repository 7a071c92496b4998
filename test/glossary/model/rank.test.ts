import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankBetween, ranks } from '#glossary/model/rank.ts';

test('ranks of a new list are in order and leave room everywhere', () => {
  for (const count of [0, 1, 61, 62, 63, 4000]) {
    const keys = ranks(count);
    expect(keys).toHaveLength(count);
    const ends: (string | null)[] = [...keys, null];
    let before = '';
    for (const key of ends) {
      const between = rankBetween(before, key);
      expect(between > before).toBe(true);
      if (key !== null) expect(between < key).toBe(true);
      before = key ?? '';
    }
  }
});

test('there is always room between two neighbours, wherever one inserts', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 200 }), (places) => {
      const keys = ranks(3);
      for (const place of places) {
        const at = place % (keys.length + 1);
        keys.splice(at, 0, rankBetween(keys[at - 1] ?? '', keys[at] ?? null));
      }
      expect(keys).toEqual([...new Set(keys)].sort());
    }),
  );
});

test('inserting at one place again and again stays in order', () => {
  let last = 'V';
  for (let times = 0; times < 500; times += 1) {
    const next = rankBetween('1V', last);
    expect(next > '1V' && next < last).toBe(true);
    last = next;
  }
  expect(last.length).toBeLessThan(120);
});
