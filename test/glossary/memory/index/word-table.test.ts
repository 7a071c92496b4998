import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWordTable } from '#glossary/memory/index/word-table.ts';

it('gives the value of each word, made once, wherever the word stands', () => {
  const made: string[] = [];
  const table = createWordTable((word) => {
    made.push(word);
    return word.toUpperCase();
  });
  const text = fc
    .array(fc.constantFrom('ә', 'а', 'б'), { minLength: 1, maxLength: 6 })
    .map((letters) => letters.join(''));
  fc.assert(
    fc.property(text, text, (before, word) => {
      const whole = before + word;
      expect(table.at(whole, before.length, whole.length)).toBe(word.toUpperCase());
    }),
  );
  expect(new Set(made).size).toBe(made.length);
});

it('forgets all when there are too many, and goes on', () => {
  const table = createWordTable((word) => word.length);
  for (let at = 0; at < 300_000; at += 1)
    expect(table.at(`x${at}`, 0, `${at}`.length + 1)).toBe(`${at}`.length + 1);
});
