import type { Entry } from '#glossary/model/entry.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import { storedFullKey, storedPrefixKey } from '#glossary/terms/entry-keys.ts';
import { formKeys, type TermForm, termForm } from '#glossary/terms/recognition/term-form.ts';
import type { TermIndex } from '#glossary/terms/recognition/term-index.ts';
import type { Library } from '../library.ts';

/** The glossary as recognition reads it, straight from the library file; made anew for each text, costs nothing to make. */
export function entryIndex({ store }: Library, accepts: (entry: Entry) => boolean): TermIndex<Entry> {
  // One object an entry: recognition tells terms apart by identity.
  const known = new Map<EntryId, Entry>();
  return {
    hasPrefix: (words) => store.entries.hasKey(storedPrefixKey(words)),
    under: (key) =>
      store.entries.underKey(storedFullKey(key)).flatMap((read) => {
        const entry = known.get(read.id) ?? read;
        known.set(entry.id, entry);
        return accepts(entry) ? formsUnder(entry, key) : [];
      }),
  };
}

function formsUnder(entry: Entry, key: string): TermForm<Entry>[] {
  return entry.forms
    .filter(({ text }) => formKeys(text).full.includes(key))
    .map(({ text }) => termForm(entry, text, entry.isCaseSensitive));
}
