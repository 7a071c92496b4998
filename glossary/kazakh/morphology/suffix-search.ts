import { classOfLetter, EITHER, FRONT } from './letter-class.ts';
import { type Allomorph, AT, type Suffix } from './suffix.ts';

/** Called where a chain of endings may start: `start` is where the stem ends, `harmony` the mask the chain allows. */
export type FoundChain = (start: number, chain: readonly Allomorph[], harmony: number) => void;

/** Walks a folded word from its end over every chain of endings that is legal among themselves. */
export type SuffixSearch = (word: string, found: FoundChain) => void;

/** A node of the tree of spellings, read from their last letter. */
interface Node {
  readonly next: Map<number, Node>;
  readonly allomorphs: Allomorph[];
}

/**
 * Builds a search over a set of suffixes. The chain it reports is outermost ending first and is reused between calls:
 * read it at once. `stems` are the places (AT) where a stem may stand; whether the stem itself bears the innermost
 * ending is for the caller to judge. Cost: a step a letter and ending, no allocation.
 */
export function createSuffixSearch(suffixes: readonly Suffix[], stems: number): SuffixSearch {
  const root = treeOf(suffixes.flatMap((suffix) => suffix.allomorphs));
  return (word, found) => {
    const chain: Allomorph[] = [];
    const walk = (end: number, places: number, harmony: number): void => {
      let node: Node | undefined = root;
      for (let start = end - 1; start > 0; start--) {
        node = node.next.get(word.charCodeAt(start));
        if (!node) return;
        const letterBefore = classOfLetter(word.charCodeAt(start - 1));
        for (const allomorph of node.allomorphs) {
          const { suffix } = allomorph;
          if (!(suffix.to & places)) continue;
          const before = harmonyBefore(allomorph, harmony);
          if (!before) continue;
          chain.push(allomorph);
          if (suffix.from & stems) found(start, chain, before);
          if (suffix.from & ~STARTS && allomorph.after & letterBefore) walk(start, suffix.from, before);
          chain.pop();
        }
      }
    };
    walk(word.length, EVERYWHERE, EITHER);
  };
}

/** Places that no suffix leads to. */
const STARTS = AT.noun | AT.verb;
const EVERYWHERE = Object.values(AT).reduce((all, place) => all | place, 0);

function treeOf(allomorphs: readonly Allomorph[]): Node {
  const root: Node = { next: new Map(), allomorphs: [] };
  for (const allomorph of allomorphs) {
    let node = root;
    for (let at = allomorph.form.length - 1; at >= 0; at--) {
      const code = allomorph.form.charCodeAt(at);
      const next = node.next.get(code) ?? { next: new Map(), allomorphs: [] };
      node.next.set(code, next);
      node = next;
    }
    node.allomorphs.push(allomorph);
  }
  return root;
}

function harmonyBefore(allomorph: Allomorph, harmony: number): number {
  if (allomorph.suffix.fixed) return harmony & FRONT ? EITHER : 0;
  return allomorph.harmony & harmony;
}
