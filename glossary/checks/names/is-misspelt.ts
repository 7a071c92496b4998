import type { Pair } from '../pair.ts';

/** Whether no dictionary has a word; false when spelling is not checked. */
export function isMisspelt(word: string, { misspellings }: Pair['tools']): boolean {
  return misspellings !== null && misspellings(word).length > 0;
}
