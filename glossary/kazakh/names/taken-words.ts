import type { FoundName } from './name-mention.ts';

/** Which words of a text belong to which name; no word belongs to two. */
export interface TakenWords {
  /** The name a word belongs to, null for none. */
  nameAt(at: number): FoundName | null;
  /** Gives its words to a name; names that had one of them are dropped whole. */
  take(name: FoundName): void;
  /** All names in the order of the text. */
  names(): FoundName[];
}

/** An empty table for `count` words. */
export function createTakenWords(count: number): TakenWords {
  const owners: (FoundName | null)[] = new Array(count).fill(null);
  return {
    nameAt: (at) => owners[at] ?? null,
    take(name) {
      for (let at = name.from; at < name.to; at += 1) {
        const owner = owners[at];
        if (owner) owners.fill(null, owner.from, owner.to);
      }
      owners.fill(name, name.from, name.to);
    },
    names: () => [...new Set(owners.filter((owner) => owner !== null))],
  };
}
