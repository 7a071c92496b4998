import { foldForMatch } from '#glossary/kazakh/letters/fold.ts';
import { stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';
import type { EntryContent } from '#glossary/model/entry.ts';
import { wordsOf } from './words.ts';

/**
 * Keys under which an entry is kept, so that a sentence finds it without looking at the others: the first word of each
 * Kazakh form, and each English word of its renderings under englishKey.
 */
export function entryKeys({ forms, renderings }: EntryContent): readonly string[] {
  const keys = new Set<string>();
  for (const { text } of forms) {
    const first = wordsOf(text)[0];
    if (first) keys.add(foldForMatch(first.word));
  }
  for (const { text } of renderings) for (const { word } of wordsOf(text)) keys.add(englishKey(word));
  return [...keys];
}

/** Keys of every entry that may stand in a Kazakh sentence: its words and their possible stems. */
export function sentenceKeys(sentence: string): readonly string[] {
  const keys = new Set<string>();
  for (const { word } of wordsOf(sentence)) for (const { stem } of stemCandidates(word)) keys.add(stem);
  return [...keys];
}

/** The key of an English word that stands in a rendering: "Izbasarov" and "izbasarov" have one. */
export function englishKey(word: string): string {
  return `en:${foldForMatch(word)}`;
}
