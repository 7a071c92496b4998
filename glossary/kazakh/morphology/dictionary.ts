import type { LexiconEntry } from '#glossary/model/lexicon.ts';
import { fold } from '../letters/fold.ts';
import { costOfRarity } from './reading-cost.ts';

/** Dictionary entries as the analyser looks them up. */
export interface Dictionary {
  /** Entries of a folded lemma; empty when it is unknown. */
  readonly entries: (lemma: string) => readonly LexiconEntry[];
  /** Entries flagged `elide` whose lemma is written like this before a vowel: орн → орын. */
  readonly elided: (written: string) => readonly LexiconEntry[];
  /** What the place of an entry in its list adds to the cost of a reading; 0 for all but verbs. */
  readonly rarity: (entry: LexiconEntry) => number;
}

const NONE: readonly LexiconEntry[] = [];

/** Indexes dictionary entries by folded lemma; verbs are expected most frequent first. Linear. */
export function createDictionary(lexicon: Iterable<LexiconEntry>): Dictionary {
  const byLemma = new Map<string, LexiconEntry[]>();
  const byElided = new Map<string, LexiconEntry[]>();
  const rarity = new Map<LexiconEntry, number>();
  for (const entry of lexicon) {
    const lemma = fold(entry.lemma);
    put(byLemma, lemma, entry);
    if (entry.pos === 'v') {
      if (!lemma.includes(' ')) rarity.set(entry, costOfRarity(rarity.size));
    } else if (entry.flags.includes('elide')) put(byElided, lemma.slice(0, -2) + lemma.slice(-1), entry);
  }
  return {
    entries: (lemma) => byLemma.get(lemma) ?? NONE,
    elided: (written) => byElided.get(written) ?? NONE,
    rarity: (entry) => rarity.get(entry) ?? 0,
  };
}

function put(index: Map<string, LexiconEntry[]>, key: string, entry: LexiconEntry): void {
  const group = index.get(key);
  if (group) group.push(entry);
  else index.set(key, [entry]);
}
