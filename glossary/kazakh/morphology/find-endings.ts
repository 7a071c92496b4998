import type { EndingChain } from './ending-chain.ts';
import { WordEnd } from './word-end.ts';

/**
 * Every chain of endings of nouns and verbs and of derivations that is legal in itself and stands at the end of a folded
 * word, at least one letter before it. Whether a stem bears the innermost ending is for the caller to judge. In order of
 * the outermost ending, the shorter first, then of the next.
 */
export function findEndings(word: string): readonly EndingChain[] {
  if (WordEnd.made > MOST_ENDS) {
    nothing = WordEnd.empty();
    WordEnd.made = 0;
  }
  let end = nothing;
  const first = Math.max(1, word.length - LONGEST);
  for (let at = word.length - 1; at >= first; at--) {
    const longer = end.before(word.charCodeAt(at));
    if (longer === null) break;
    end = longer;
  }
  return end.chains;
}

let nothing = WordEnd.empty();

/** Ends that are kept; a text of a million words has some ten thousand. */
const MOST_ENDS = 50_000;
/** No word has so many letters of endings. */
const LONGEST = 48;
