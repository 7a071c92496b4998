import type { Pair } from '../pair.ts';
import { englishStems, sensesOf } from '../senses.ts';

/** How the content words of a Kazakh sentence show in its English. */
export interface Coverage {
  /** Content words that the word list knows. */
  readonly known: number;
  /** Those of them one of whose English words stands in the English. */
  readonly found: number;
  /** The longest run of known words none of which is found. */
  readonly longestGap: number;
}

/**
 * Looks for the English senses of each noun, verb, adjective and adverb of the source among the words of the target,
 * by their beginnings. A good translation shows half of them, the rest is said otherwise.
 */
export function coverage(pair: Pair): Coverage {
  const english = englishStems(pair.targetWords());
  let known = 0;
  let found = 0;
  let gap = 0;
  let longestGap = 0;
  for (const word of pair.sourceWords()) {
    const senses = sensesOf(word);
    if (senses.length === 0) continue;
    known += 1;
    const isFound = senses.some((sense) => english.has(sense));
    if (isFound) found += 1;
    gap = isFound ? 0 : gap + 1;
    longestGap = Math.max(longestGap, gap);
  }
  return { known, found, longestGap };
}
