import { foldEnglish } from '../english-words.ts';
import type { KazakhWord } from '../kazakh-words.ts';
import type { Pair } from '../pair.ts';
import { isWriting } from './name-parts.ts';

/** What a pair asks for, worked out when first asked. */
function forPair(say: (pair: Pair) => readonly string[]): (pair: Pair) => ReadonlySet<string> {
  const known = new WeakMap<Pair, ReadonlySet<string>>();
  return (pair) => {
    let words = known.get(pair);
    if (words === undefined) {
      words = new Set(say(pair).flatMap((one) => foldEnglish(one).split(/[^a-z]+/)));
      known.set(pair, words);
    }
    return words;
  };
}

/** The words (folded) of the settled English of the names of the source. */
export const askedNames = forPair(({ names, sourceWords, tools }) => [
  ...names().flatMap(({ base }) => tools.settled(base)),
  ...sourceWords().flatMap(({ readings }) => readings().flatMap(({ lemma }) => tools.settled(lemma))),
]);

/** Those, and the words of the senses of its words. */
export const askedWords = forPair((pair) => [
  ...askedNames(pair),
  ...pair
    .sourceWords()
    .flatMap(({ readings }) =>
      readings().flatMap(({ entry }) => entry?.senses.map((sense) => sense.english) ?? []),
    ),
]);

/** Whether an English word (folded) writes a name of the source, names a place of it, or is a sense of its words. */
export function isAskedFor(english: string, pair: Pair): boolean {
  const words = askedWords(pair);
  return words.has(english) || words.has(english.replace(/s$/, '')) || isHeard(english, pair);
}

/** Whether a word of the source with a capital sounds like an English word (folded). */
export function isHeard(english: string, pair: Pair): boolean {
  return heard(english, pair).length > 0;
}

/** The words of the source with a capital that sound like an English word (folded). */
export function heard(english: string, { sourceWords, tools }: Pair): readonly KazakhWord[] {
  return sourceWords().filter(
    ({ text, folded, readings }) =>
      /^\p{Lu}/u.test(text) &&
      isWriting(english, [folded, ...readings().map(({ lemma }) => lemma)], tools.romanizer),
  );
}
