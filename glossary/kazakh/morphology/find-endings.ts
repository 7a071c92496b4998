import { ABSTRACT_VOICED, DERIVATION_SUFFIXES } from './derivation-suffixes.ts';
import { chainsOfOne, type EndingChain } from './ending-chain.ts';
import { classOfLetter } from './letter-class.ts';
import { NOMINAL_SUFFIXES } from './nominal-suffixes.ts';
import { spellingTree } from './spelling-tree.ts';
import type { Allomorph } from './suffix.ts';
import { VERB_SUFFIXES } from './verb-suffixes.ts';

/**
 * Every chain of endings of nouns and verbs and of derivations that is legal in itself and stands at the end of a folded
 * word, at least one letter before it. Whether a stem bears the innermost ending is for the caller to judge. In order of
 * the outermost ending, the shorter first, then of the next.
 */
export function findEndings(word: string): EndingChain[] {
  const found: EndingChain[] = [];
  walk(word, word.length, undefined, found);
  return found;
}

/** The chains whose innermost ending stands right before `end`, and those that go on before these. */
function walk(word: string, end: number, outer: EndingChain | undefined, found: EndingChain[]): void {
  let place = 0;
  for (let start = end - 1; start > 0; start--) {
    place = tree.before(place, word.charCodeAt(start));
    if (place === 0) return;
    const endings = tree.spelled[place];
    if (endings === undefined) continue;
    const chains = outer === undefined ? lastEndings(place, endings) : outer.longerBy(place, endings);
    for (let nth = 0; nth < chains.length; nth++) {
      const chain = chains[nth]!;
      if (chain.joinsStem) found.push(chain);
      if (chain.goesOn && chain.inner.after & classOfLetter(word.charCodeAt(start - 1)))
        walk(word, start, chain, found);
    }
  }
}

const tree = spellingTree([
  ...NOMINAL_SUFFIXES,
  ...VERB_SUFFIXES,
  ...Object.values(DERIVATION_SUFFIXES),
  ABSTRACT_VOICED,
]);

/** The chains of one ending at the end of a word, by their place in the tree. */
const last: (readonly EndingChain[] | undefined)[] = new Array(tree.spelled.length);

function lastEndings(place: number, endings: readonly Allomorph[]): readonly EndingChain[] {
  last[place] ??= chainsOfOne(endings);
  return last[place]!;
}
