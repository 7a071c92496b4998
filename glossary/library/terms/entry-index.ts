import { stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';
import type { Entry } from '#glossary/model/entry.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { storedFullKey, storedPartKey } from '#glossary/terms/entry-keys.ts';
import { innerWord } from '#glossary/terms/recognition/inner-word.ts';
import { PLACE } from '#glossary/terms/recognition/place.ts';
import { formKeys, type TermForm, termForm } from '#glossary/terms/recognition/term-form.ts';
import { type TermIndex, WORDS_KEPT } from '#glossary/terms/recognition/term-index.ts';
import { type WordFacts, wordFacts } from '#glossary/terms/recognition/word-facts.ts';
import type { Library } from '../library.ts';

/** The glossary as recognition reads it, straight from the library file. */
export interface EntryIndex extends TermIndex<Entry> {
  /** Persons one of whose several names has this stem. */
  readonly personsNamed: (stem: string) => readonly Entry[];
}

/** Answers of one glossary; thrown away when it changes. */
interface Remembered {
  readonly stamp: string;
  readonly places: Map<string, number>;
  readonly forms: Map<string, readonly TermForm<Entry>[]>;
  readonly facts: Map<string, WordFacts<Entry>>;
  readonly entries: Map<Entry['id'], Entry>;
}

/** Stems and keys remembered; a text repeats its words, so most are asked for again. */
const LIMIT = 500_000;

const remembered = new WeakMap<Library['store'], Remembered>();

/**
 * The entries that apply in an article (those of other articles do not); articleId null = those of the whole library.
 * Costs nothing to make: words are looked up when asked for and remembered until the glossary changes.
 */
export function entryIndex({ store }: Library, articleId: ArticleId | null): EntryIndex {
  const { places, forms, facts, entries } = memoryOf(store);
  const applies = ({ scope }: Entry): boolean => scope === null || scope === articleId;
  // One object an entry: recognition tells terms apart by identity.
  const entryOf = (id: Entry['id']): Entry | null => {
    const entry = entries.get(id) ?? store.entries.get(id);
    if (entry) entries.set(id, entry);
    return entry;
  };
  const entriesUnder = (key: string): readonly Entry[] =>
    store.entries
      .idsUnderKey(key)
      .map(entryOf)
      .filter((entry) => entry !== null);
  const formsUnder = (key: string): readonly TermForm<Entry>[] => {
    let found = forms.get(key);
    if (found === undefined) {
      found = entriesUnder(storedFullKey(key)).flatMap((entry) => formsWithKey(entry, key));
      forms.set(key, found);
    }
    return found;
  };
  const placesOf = (words: string): number => {
    let mask = places.get(words);
    if (mask === undefined) {
      mask = store.entries.placesOf(words);
      places.set(words, mask);
    }
    return mask;
  };
  const thatApply = (found: readonly TermForm<Entry>[]): readonly TermForm<Entry>[] =>
    found.every(({ term }) => applies(term)) ? found : found.filter(({ term }) => applies(term));
  return {
    expect(words) {
      const asked = new Set<string>();
      const ask = (stem: string): void => void (places.has(stem) || asked.add(stem));
      for (const { text, folded } of words) {
        if (facts.has(text)) continue;
        ask(innerWord(folded));
        for (const { stem } of stemCandidates(text)) ask(stem);
      }
      if (asked.size > 0) store.entries.placesOfAll([...asked], places);
    },
    facts(word) {
      let known = facts.get(word.text);
      if (known === undefined) {
        known = wordFacts(word, placesOf, formsUnder);
        facts.set(word.text, known);
      }
      if (known.fits.every(({ forms }) => thatApply(forms) === forms)) return known;
      return { ...known, fits: known.fits.map((fit) => ({ ...fit, forms: thatApply(fit.forms) })) };
    },
    places: placesOf,
    under: (key) => thatApply(formsUnder(key)),
    personsNamed: (stem) =>
      placesOf(stem) & PLACE.name ? entriesUnder(storedPartKey(stem)).filter(applies) : [],
  };
}

function memoryOf(store: Library['store']): Remembered {
  const stamp = store.entries.version();
  let memory = remembered.get(store);
  const isFull =
    memory && (memory.places.size > LIMIT || memory.forms.size > LIMIT || memory.facts.size > WORDS_KEPT);
  if (memory === undefined || memory.stamp !== stamp || isFull) {
    memory = { stamp, places: new Map(), forms: new Map(), facts: new Map(), entries: new Map() };
    remembered.set(store, memory);
  }
  return memory;
}

function formsWithKey(entry: Entry, key: string): TermForm<Entry>[] {
  return entry.forms
    .filter(({ text }) => formKeys(text).full.includes(key))
    .map(({ text }) => termForm(entry, text, entry.isCaseSensitive));
}
