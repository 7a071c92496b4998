import type { Span } from '#glossary/model/span.ts';
import { foldEnglish } from '../english-words.ts';
import type { Pair } from '../pair.ts';
import { isWriting } from './name-parts.ts';
import { nearWord } from './near-word.ts';

/** A slip of the fingers in the English. */
export interface Slip extends Span {
  /** As written, without the genitive. */
  readonly text: string;
  readonly wanted: string;
}

/**
 * Words with a capital that no dictionary has, one slip from a word that it has and the source asks for; where the word
 * sounds right as it is, only a letter that should be double counts.
 */
export function slips(pair: Pair): readonly Slip[] {
  const { tools, target } = pair;
  return pair.misspelt().flatMap(({ start, end }): readonly Slip[] => {
    const written = target.slice(start, end).replace(/['’]s$/, '');
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(written) || tools.isPersonName(foldEnglish(written))) return [];
    const isRight = (word: string): boolean => !isMisspelt(word, tools);
    const wanted = isHeard(foldEnglish(written), pair)
      ? doubled(written).find((word) => isRight(word) && isHeard(foldEnglish(word), pair))
      : nearWord(written, (word) => isRight(word) && isAskedFor(foldEnglish(word), pair));
    return wanted === undefined ? [] : [{ start, end, text: written, wanted }];
  });
}

/** A word with one of its letters doubled, which nobody hears: Kennedy of Kenedy. */
function doubled(word: string): readonly string[] {
  return [...word].slice(1).map((letter, at) => word.slice(0, at + 1) + letter + word.slice(at + 1));
}

/** Whether an English word (folded) writes a name of the source, names a place of it, or is a sense of its words. */
function isAskedFor(english: string, pair: Pair): boolean {
  const { sourceWords, tools } = pair;
  if (isHeard(english, pair)) return true;
  const words = new Set([english, english.replace(/s$/, '')]);
  return sourceWords().some(({ readings }) =>
    readings().some(({ lemma, entry }) =>
      [...tools.settled(lemma), ...(entry?.senses.map((sense) => sense.english) ?? [])].some((said) =>
        foldEnglish(said)
          .split(/[^a-z]+/)
          .some((word) => words.has(word)),
      ),
    ),
  );
}

/** Whether a word of the source with a capital sounds like an English word (folded). */
function isHeard(english: string, { sourceWords, tools }: Pair): boolean {
  return sourceWords().some(
    ({ text, folded, readings }) =>
      /^\p{Lu}/u.test(text) &&
      isWriting(english, [folded, ...readings().map(({ lemma }) => lemma)], tools.romanizer),
  );
}

/** Whether no dictionary has a word; false when spelling is not checked. */
export function isMisspelt(word: string, { misspellings }: Pair['tools']): boolean {
  return misspellings !== null && misspellings(word).length > 0;
}
