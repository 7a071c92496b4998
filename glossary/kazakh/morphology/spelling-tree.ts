import type { Allomorph, Suffix } from './suffix.ts';

/** The spellings of suffixes as a tree, read from their last letter. A place in it is a number, 0 its root. */
export interface SpellingTree {
  /** The place one letter before another; 0 = no spelling goes on so. */
  readonly before: (place: number, code: number) => number;
  /** What is spelled from its last letter to a place, in the order of the suffixes; undefined = nothing. */
  readonly spelled: readonly (readonly Allomorph[] | undefined)[];
}

export function spellingTree(suffixes: readonly Suffix[]): SpellingTree {
  const letters = new Uint8Array(0x600);
  const steps: number[] = [];
  const spelled: (Allomorph[] | undefined)[] = [];
  const addPlace = (): number => {
    for (let letter = 0; letter < LETTERS; letter++) steps.push(0);
    return spelled.push(undefined) - 1;
  };
  addPlace();
  let known = 0;
  for (const { allomorphs } of suffixes) {
    for (const allomorph of allomorphs) {
      let place = 0;
      for (let at = allomorph.form.length - 1; at >= 0; at--) {
        const code = allomorph.form.charCodeAt(at);
        letters[code] ||= ++known;
        const step = place * LETTERS + letters[code]!;
        steps[step] ||= addPlace();
        place = steps[step]!;
      }
      spelled[place] = [...(spelled[place] ?? []), allomorph];
    }
  }
  const table = Int16Array.from(steps);
  return {
    before: (place, code) => (code < letters.length ? table[place * LETTERS + letters[code]!]! : 0),
    spelled,
  };
}

/** Letters that endings are spelled with, and 0 for all others. */
const LETTERS = 32;
