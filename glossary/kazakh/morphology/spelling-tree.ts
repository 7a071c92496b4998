import type { Allomorph, Suffix } from './suffix.ts';

/** The spellings of suffixes as a tree, read from their last letter. A place in it is a number, 0 its root. */
export interface SpellingTree {
  /** The number of a letter, less than LETTERS; 0 = no spelling has it. */
  readonly letter: (code: number) => number;
  /** The place one letter, by its number, before another; 0 = no spelling goes on so. */
  readonly before: (place: number, letter: number) => number;
  /** What is spelled from its last letter to a place, in the order of the suffixes; undefined = nothing. */
  readonly spelled: readonly (readonly Allomorph[] | undefined)[];
}

export function spellingTree(suffixes: readonly Suffix[]): SpellingTree {
  const letters = new Uint8Array(0x600);
  const steps = new Int16Array(MOST_PLACES * LETTERS);
  const spelled: (Allomorph[] | undefined)[] = [undefined];
  let known = 0;
  for (const { allomorphs } of suffixes) {
    for (const allomorph of allomorphs) {
      let place = 0;
      for (let at = allomorph.form.length - 1; at >= 0; at--) {
        const code = allomorph.form.charCodeAt(at);
        letters[code] ||= ++known;
        const step = place * LETTERS + letters[code]!;
        steps[step] ||= spelled.push(undefined) - 1;
        place = steps[step]!;
      }
      const there = spelled[place];
      if (there) there.push(allomorph);
      else spelled[place] = [allomorph];
    }
  }
  return {
    letter: (code) => (code < letters.length ? letters[code]! : 0),
    before: (place, letter) => steps[place * LETTERS + letter]!,
    spelled,
  };
}

/** More than the letters of all endings, and 0 for any other. */
export const LETTERS = 32;
/** More than the letters of all spellings together. */
const MOST_PLACES = 4096;
