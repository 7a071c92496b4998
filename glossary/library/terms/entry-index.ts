import { stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';
import type { Entry } from '#glossary/model/entry.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { storedFullKey, storedPartKey, storedPrefixKey } from '#glossary/terms/entry-keys.ts';
import { formKeys, fullKey, type TermForm, termForm } from '#glossary/terms/recognition/term-form.ts';
import type { TermIndex } from '#glossary/terms/recognition/term-index.ts';
import type { TermWord } from '#glossary/terms/recognition/term-words.ts';
import type { Library } from '../library.ts';

/** The glossary as recognition reads it, straight from the library file. */
export interface EntryIndex extends TermIndex<Entry> {
  /** Looks the words of a text up in one question, so that those without a term cost nothing more. */
  readonly expect: (words: readonly TermWord[]) => void;
  /** Persons one of whose several names has this stem. */
  readonly personsNamed: (stem: string) => readonly Entry[];
}

/** Answers of one glossary; thrown away when it changes. */
interface Remembered {
  readonly stamp: string;
  readonly forms: Map<string, readonly TermForm<Entry>[]>;
  readonly prefixes: Map<string, boolean>;
  readonly entries: Map<Entry['id'], Entry>;
}

/** Keys remembered; a text repeats its words, so most are asked for again. */
const LIMIT = 400_000;

const remembered = new WeakMap<Library['store'], Remembered>();

/**
 * The entries that apply in an article (those of other articles do not); articleId null = those of the whole library.
 * Costs nothing to make: keys are looked up when asked for and remembered until the glossary changes.
 */
export function entryIndex({ store }: Library, articleId: ArticleId | null): EntryIndex {
  const { forms, prefixes, entries } = memoryOf(store);
  const applies = ({ scope }: Entry): boolean => scope === null || scope === articleId;
  // One object an entry: recognition tells terms apart by identity.
  const entryOf = (id: Entry['id']): Entry | null => {
    const entry = entries.get(id) ?? store.entries.get(id);
    if (entry) entries.set(id, entry);
    return entry;
  };
  const under = (key: string): readonly Entry[] => {
    const ids = store.entries.idsUnderKey(key);
    return ids.length === 0 ? NONE : ids.map(entryOf).filter((entry) => entry !== null);
  };
  const formsUnder = (key: string): readonly TermForm<Entry>[] => {
    let found = forms.get(key);
    if (found === undefined) {
      const all = under(storedFullKey(key));
      found = all.length === 0 ? NONE : all.flatMap((entry) => formsWithKey(entry, key));
      forms.set(key, found);
    }
    return found;
  };
  return {
    expect(words) {
      const starts = new Map<string, string>();
      const wholes = new Map<string, string>();
      for (const { text, folded } of words) {
        if (!prefixes.has(folded)) starts.set(storedPrefixKey(folded), folded);
        for (const { stem, features } of stemCandidates(text)) {
          for (const key of keysOf(stem, features.possessor !== undefined))
            if (!forms.has(key)) wholes.set(storedFullKey(key), key);
        }
      }
      if (starts.size === 0 && wholes.size === 0) return;
      const known = store.entries.keysAmong([...starts.keys(), ...wholes.keys()]);
      for (const [stored, key] of starts) prefixes.set(key, known.has(stored));
      for (const [stored, key] of wholes) if (!known.has(stored)) forms.set(key, NONE);
    },
    hasPrefix(words) {
      let has = prefixes.get(words);
      if (has === undefined) {
        has = store.entries.hasKey(storedPrefixKey(words));
        prefixes.set(words, has);
      }
      return has;
    },
    under(key) {
      const found = formsUnder(key);
      return found.every(({ term }) => applies(term)) ? found : found.filter(({ term }) => applies(term));
    },
    personsNamed: (stem) => under(storedPartKey(stem)).filter(applies),
  };
}

function keysOf(stem: string, isPossessed: boolean): readonly string[] {
  return isPossessed ? [fullKey('', stem, false), fullKey('', stem, true)] : [fullKey('', stem, false)];
}

function memoryOf(store: Library['store']): Remembered {
  const stamp = store.entries.version();
  let memory = remembered.get(store);
  if (memory === undefined || memory.stamp !== stamp || memory.forms.size > LIMIT) {
    memory = { stamp, forms: new Map(), prefixes: new Map(), entries: new Map() };
    remembered.set(store, memory);
  }
  return memory;
}

const NONE: readonly never[] = [];

function formsWithKey(entry: Entry, key: string): TermForm<Entry>[] {
  return entry.forms
    .filter(({ text }) => formKeys(text).full.includes(key))
    .map(({ text }) => termForm(entry, text, entry.isCaseSensitive));
}
