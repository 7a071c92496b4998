import type { KazakhWord } from '../kazakh-words.ts';
import type { Pair } from '../pair.ts';
import { isMisspelt } from './is-misspelt.ts';

/** A word with one of its letters doubled, which nobody hears: Kennedy of Kenedy. */
export function doubled(word: string): readonly string[] {
  return [...word].slice(1).map((letter, at) => word.slice(0, at + 1) + letter + word.slice(at + 1));
}

/** A Kazakh spelling that keeps the doubled letter of a foreign name: Джеррард. */
const DOUBLED = /([^аәеёийоөуұүыіэюя])\1/;

/** Whether a word of the source keeps a doubled letter before its endings, so that the English may. */
export function keepsDoubled({ folded, readings }: KazakhWord): boolean {
  const stems = readings()
    .map(({ lemma }) => lemma)
    .filter((lemma) => folded.startsWith(lemma));
  const [stem = folded] = stems.toSorted((a, b) => a.length - b.length);
  return DOUBLED.test(stem);
}

/**
 * A name with a letter doubled that is single in the source and in the dictionary: Thomas of Thommas. English doubles l
 * and s on its own; of other letters, no dictionary is needed. Null when none is.
 */
export function inOneLetter(text: string, tools: Pair['tools']): string | null {
  const others = [...text.matchAll(/([b-df-hj-np-tv-z])\1/g)].map(({ 0: letters, index }) => ({
    isOdd: !/ll|ss/.test(letters),
    word: text.slice(0, index) + text.slice(index + 1),
  }));
  const isName = (word: string): boolean => !isMisspelt(word, tools) && isMisspelt(word.toLowerCase(), tools);
  return others.find(({ isOdd, word }) => isOdd || isName(word))?.word ?? null;
}
