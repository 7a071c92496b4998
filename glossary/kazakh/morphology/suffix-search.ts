import { classOfLetter, EITHER, FRONT } from './letter-class.ts';
import { type Allomorph, AT, type Suffix } from './suffix.ts';

/** Called where a chain of endings may start: `start` is where the stem ends, `harmony` the mask the chain allows. */
export type FoundChain = (start: number, chain: readonly Allomorph[], harmony: number) => void;

/** Walks a folded word from its end over every chain of endings that is legal among themselves. */
export type SuffixSearch = (word: string, found: FoundChain) => void;

/**
 * Builds a search over a set of suffixes. The chain it reports is outermost ending first and is reused between calls:
 * read it at once. `stems` are the places (AT) where a stem may stand; whether the stem itself bears the innermost
 * ending is for the caller to judge. Cost: a few allomorphs per letter, no allocation.
 */
export function createSuffixSearch(suffixes: readonly Suffix[], stems: number): SuffixSearch {
  const byLastLetter = new Map<number, Allomorph[]>();
  for (const allomorph of suffixes.flatMap((suffix) => suffix.allomorphs)) {
    const code = allomorph.form.charCodeAt(allomorph.form.length - 1);
    const group = byLastLetter.get(code);
    if (group) group.push(allomorph);
    else byLastLetter.set(code, [allomorph]);
  }
  return (word, found) => {
    const chain: Allomorph[] = [];
    const walk = (end: number, places: number, harmony: number): void => {
      const group = byLastLetter.get(word.charCodeAt(end - 1));
      if (!group) return;
      for (const allomorph of group) {
        const { suffix, form } = allomorph;
        if (!(suffix.to & places)) continue;
        const before = harmonyBefore(allomorph, harmony);
        const start = end - form.length;
        if (!before || start < 1 || !word.startsWith(form, start)) continue;
        chain.push(allomorph);
        if (suffix.from & stems) found(start, chain, before);
        if (allomorph.after & classOfLetter(word.charCodeAt(start - 1))) walk(start, suffix.from, before);
        chain.pop();
      }
    };
    walk(word.length, EVERYWHERE, EITHER);
  };
}

const EVERYWHERE = Object.values(AT).reduce((all, place) => all | place, 0);

function harmonyBefore(allomorph: Allomorph, harmony: number): number {
  if (allomorph.suffix.fixed) return harmony & FRONT ? EITHER : 0;
  return allomorph.harmony & harmony;
}
