import type { LexiconEntry } from '#glossary/model/lexicon.ts';
import { type Listed, listed } from '#glossary/model/listed.ts';
import { fold } from '../letters/fold.ts';
import { costOfRarity } from './reading-cost.ts';
import { StemEnds, stemEndTable } from './stem-ends.ts';

/** Dictionary entries as the analyser looks them up. */
export interface Dictionary {
  /** Entries of a folded lemma; empty when it is unknown. */
  readonly entries: (lemma: string) => readonly LexiconEntry[];
  /** Entries flagged `elide` whose lemma is written like this before a vowel: орн → орын. */
  readonly elided: (written: string) => readonly LexiconEntry[];
  /** Entries of several words by their first, folded: ауа → ауа райы. */
  readonly beginning: (word: string) => readonly LexiconEntry[];
  /** What the place of an entry in its list adds to the cost of a reading; 0 for all but verbs. */
  readonly rarity: (entry: LexiconEntry) => number;
  /** Where in a word an entry may end, and which it may be. */
  readonly stemEnds: StemEnds;
}

/** The lists a dictionary looks into, by `lemmaKey`, `elidedKey` and `firstWordKey`. */
export interface DictionaryLists<Entry extends LexiconEntry> {
  readonly lemma: Listed<Entry>;
  readonly elided: Listed<Entry>;
  readonly firstWord: Listed<Entry>;
}

/** A lemma as words of a text are compared with it. */
export function lemmaKey({ lemma }: LexiconEntry): string {
  return fold(lemma);
}

/** How a noun that loses its last vowel is written before an ending: орын → орн; undefined for all others. */
export function elidedKey({ lemma, pos, flags }: LexiconEntry): string | undefined {
  if (pos === 'v' || !flags.includes('elide')) return undefined;
  const folded = fold(lemma);
  return folded.slice(0, -2) + folded.slice(-1);
}

/** The first word of several: ауа райы → ауа; undefined for a lemma of one word. */
export function firstWordKey({ lemma }: LexiconEntry): string | undefined {
  return lemma.includes(' ') ? fold(lemma).split(' ')[0] : undefined;
}

/** A dictionary over lists; `placeOf` is the place of a verb among verbs, the most frequent first. */
export function createDictionary<Entry extends LexiconEntry>(
  lists: DictionaryLists<Entry>,
  placeOf: (verb: Entry) => number,
  stemEnds: StemEnds,
): Dictionary {
  return {
    stemEnds,
    entries: lists.lemma.find,
    elided: lists.elided.find,
    beginning: lists.firstWord.find,
    rarity: (entry) =>
      entry.pos === 'v' && !entry.lemma.includes(' ') ? costOfRarity(placeOf(entry as Entry)) : 0,
  };
}

/** A dictionary of entries in memory, verbs most frequent first. Linear. */
export function dictionaryOf(entries: readonly LexiconEntry[]): Dictionary {
  const verbs = entries.filter(({ pos, lemma }) => pos === 'v' && !lemma.includes(' '));
  const places = new Map(verbs.map((verb, place) => [verb, place]));
  return createDictionary(
    {
      lemma: listed(entries, lemmaKey),
      elided: listed(entries, elidedKey),
      firstWord: listed(entries, firstWordKey),
    },
    (verb) => places.get(verb)!,
    new StemEnds(stemEndTable(entries.map(lemmaKey))),
  );
}
