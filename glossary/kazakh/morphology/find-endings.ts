import type { EndingChain } from './ending-chain.ts';
import { LETTERS } from './spelling-tree.ts';
import { numberOfLetter, WordEnd } from './word-end.ts';

/**
 * Every chain of endings of nouns and verbs and of derivations that is legal in itself and stands at the end of a folded
 * word, at least one letter before it. Whether a stem bears the innermost ending is for the caller to judge. In order of
 * the outermost ending, the shorter first, then of the next.
 */
export function findEndings(word: string): readonly EndingChain[] {
  if (ends.length > MOST_ENDS - LONGEST) forget();
  let end = 0;
  const first = Math.max(1, word.length - LONGEST);
  for (let at = word.length - 1; at >= first; at--) {
    const code = word.charCodeAt(at);
    const longer = steps[end * LETTERS + numberOfLetter(code)] || learn(end, code);
    if (longer === NONE) break;
    end = longer;
  }
  return ends[end]!.chains;
}

/** Ends that are kept; a text of a million words has some ten thousand. */
const MOST_ENDS = 1 << 15;
/** No word has so many letters of endings. */
const LONGEST = 48;

/** The ends of words that were met, the end of no letters first. */
let ends = [WordEnd.empty()];
/** The number of the end that is longer by a letter, by those of both; 0 = not asked for yet. */
const steps = new Uint16Array(MOST_ENDS * LETTERS);
/** In `steps`: no ending is spelled so. */
const NONE = 0xffff;

function learn(end: number, code: number): number {
  const longer = ends[end]!.after(code);
  const number = longer === null ? NONE : ends.push(longer) - 1;
  steps[end * LETTERS + numberOfLetter(code)] = number;
  return number;
}

function forget(): void {
  ends = [WordEnd.empty()];
  steps.fill(0);
}
