import { expect, it } from 'vitest';
import { checkMutations } from './mutate-documents.ts';

it('reads or refuses 1,500 mutated documents by a code, never otherwise', () => {
  const { read, refused, crashes } = checkMutations(1_000_000, 1500);
  expect(crashes).toEqual([]);
  expect(read + refused).toBe(1500);
  expect(Math.min(read, refused)).toBeGreaterThan(100);
});
