import { ABSTRACT_VOICED, DERIVATION_SUFFIXES } from './derivation-suffixes.ts';
import { chainsBefore, type EndingChain } from './ending-chain.ts';
import { classOfLetter } from './letter-class.ts';
import { NOMINAL_SUFFIXES } from './nominal-suffixes.ts';
import { spellingTree } from './spelling-tree.ts';
import { VERB_SUFFIXES } from './verb-suffixes.ts';

/** The letters that a word ends in and the endings they spell: a state of an automaton that reads words from their end. */
export class WordEnd {
  /** The chains of endings that its last letters spell and that a stem may stand before, outer endings in order. */
  readonly chains: readonly EndingChain[];
  /** As `chains`, with those that only an ending may stand before. */
  readonly #all: readonly EndingChain[];
  readonly #begun: readonly Begun[];

  private constructor(chains: readonly EndingChain[], all: readonly EndingChain[], begun: readonly Begun[]) {
    this.chains = chains;
    this.#all = all;
    this.#begun = begun;
  }

  /** The end of no letters. */
  static empty(): WordEnd {
    return new WordEnd([], [], [{ place: 0, outer: undefined }]);
  }

  /** The end that is longer by a letter before it; null when no ending is spelled so. */
  after(code: number): WordEnd | null {
    const letter = numberOfLetter(code);
    let longer: EndingChain[] | undefined;
    const begun: Begun[] = [];
    for (let nth = 0; nth < this.#begun.length; nth++) {
      const { place, outer } = this.#begun[nth]!;
      const follows = place > 0 || outer === undefined || (outer.inner.after & classOfLetter(code)) !== 0;
      const next = follows ? tree.before(place, letter) : 0;
      if (next === 0) continue;
      begun.push({ place: next, outer });
      const endings = tree.spelled[next];
      if (endings === undefined) continue;
      for (const chain of chainsBefore(endings, outer)) {
        longer ??= this.#all.slice();
        longer.splice(behindAllOf(outer, longer), 0, chain);
        if (chain.goesOn) begun.push({ place: 0, outer: chain });
      }
    }
    if (begun.length === 0) return null;
    if (longer === undefined) return new WordEnd(this.chains, this.#all, begun);
    return new WordEnd(
      longer.filter(({ joinsStem }) => joinsStem),
      longer,
      begun,
    );
  }
}

/** An ending of which the last letters were read; in the root of the tree, none yet. */
interface Begun {
  /** In the tree of spellings. */
  readonly place: number;
  /** What follows the ending; undefined at the end of the word. */
  readonly outer: EndingChain | undefined;
}

/** Behind a chain and those that are longer than it by other endings. */
function behindAllOf(outer: EndingChain | undefined, chains: readonly EndingChain[]): number {
  if (outer === undefined) return chains.length;
  let at = chains.indexOf(outer) + 1;
  while (at < chains.length && endsIn(chains[at]!, outer)) at++;
  return at;
}

/** Whether a chain is `outer` with more endings before it. */
function endsIn(chain: EndingChain, outer: EndingChain): boolean {
  for (let part = chain.outer; part !== undefined; part = part.outer) if (part === outer) return true;
  return false;
}

const tree = spellingTree([
  ...NOMINAL_SUFFIXES,
  ...VERB_SUFFIXES,
  ...Object.values(DERIVATION_SUFFIXES),
  ABSTRACT_VOICED,
]);

/** The number of a letter, less than LETTERS; 0 = no ending has it. */
export const numberOfLetter = tree.letter;
