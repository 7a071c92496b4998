import { foldForMatch } from '#glossary/kazakh/letters/fold.ts';
import type { EntryContent } from '#glossary/model/entry.ts';
import { formKeys } from './recognition/term-form.ts';

/** English words with inner apostrophes; a hyphen parts them, as the spelling check reads them. */
const ENGLISH_WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu;

/**
 * Keys under which an entry is stored, so that a sentence finds it without looking at the others: the recognition keys
 * of its Kazakh forms, and the words of its renderings.
 */
export function entryKeys({ forms, renderings }: EntryContent): readonly string[] {
  const keys = new Set<string>();
  for (const { text } of forms) {
    const { full, prefixes } = formKeys(text);
    for (const key of full) keys.add(storedFullKey(key));
    for (const prefix of prefixes) keys.add(storedPrefixKey(prefix));
  }
  for (const { text } of renderings) {
    for (const [word] of text.matchAll(ENGLISH_WORD)) keys.add(englishKey(word));
  }
  return [...keys];
}

/** How a full key of recognition is stored. */
export function storedFullKey(key: string): string {
  return `full:${key}`;
}

/** How the words that begin a longer form are stored. */
export function storedPrefixKey(words: string): string {
  return `prefix:${words}`;
}

/** The key of an English word that stands in a rendering: "Izbasarov" and "izbasarov" have one. */
export function englishKey(word: string): string {
  return `english:${foldForMatch(word)}`;
}
