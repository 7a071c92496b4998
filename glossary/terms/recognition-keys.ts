import { fold } from '#glossary/kazakh/letters/fold.ts';

/** Runs of letters and digits with inner hyphens. */
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/**
 * Keys under which an entry is kept so that a sentence finds it without looking at the others: the first word of each
 * form, folded, without its last letter, which an ending may change («кітап» → кіта, кітабы).
 */
export function entryKeys(forms: readonly string[]): readonly string[] {
  const keys = new Set<string>();
  for (const form of forms) {
    const word = fold(form).match(WORD)?.[0];
    if (word !== undefined) keys.add(keyOf(word));
  }
  return [...keys];
}

/** Keys of every entry that may stand in a sentence: the beginnings of its words. */
export function sentenceKeys(sentence: string): readonly string[] {
  const keys = new Set<string>();
  for (const [word] of fold(sentence).matchAll(WORD)) {
    keys.add(keyOf(word));
    for (let length = 1; length <= word.length; length += 1) keys.add(word.slice(0, length));
  }
  return [...keys];
}

function keyOf(word: string): string {
  return word.length > 2 ? word.slice(0, -1) : word;
}
