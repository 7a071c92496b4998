import type { Analysis } from '#glossary/kazakh/morphology/analysis.ts';
import { foldEnglish } from '../english-words.ts';
import type { KazakhWord } from '../kazakh-words.ts';
import type { Pair } from '../pair.ts';
import { isWriting } from './name-parts.ts';

/** Words of a pair, gathered when first asked for. */
function forPair(gather: (pair: Pair) => readonly string[]): (pair: Pair) => ReadonlySet<string> {
  const known = new WeakMap<Pair, ReadonlySet<string>>();
  return (pair) => {
    let words = known.get(pair);
    if (words === undefined) {
      words = new Set(gather(pair));
      known.set(pair, words);
    }
    return words;
  };
}

/** The words (folded) of the settled English of the names of the source, and of the words made of them. */
export const askedNames = forPair(({ names, sourceWords, tools }) =>
  [
    ...names().flatMap(({ base }) => tools.settled(base)),
    ...sourceWords()
      .filter(({ text }) => /^\p{Lu}|[лдт][ыі][қк]/u.test(text))
      .flatMap(({ readings }) => readings().flatMap(({ lemma }) => tools.settled(lemma))),
  ].flatMap(wordsOf),
);

/** Those, and the words of the senses of its words. */
export const askedWords = forPair((pair) => [
  ...askedNames(pair),
  ...pair.sourceWords().flatMap(({ readings }) => senseWords(readings())),
]);

/** Remembered by the readings of a word form, which the analyser keeps. */
const remembered = new WeakMap<readonly Analysis[], readonly string[]>();

function senseWords(readings: readonly Analysis[]): readonly string[] {
  let words = remembered.get(readings);
  if (words === undefined) {
    words = readings.flatMap(({ entry }) => entry?.senses.flatMap(({ english }) => wordsOf(english)) ?? []);
    remembered.set(readings, words);
  }
  return words;
}

function wordsOf(english: string): readonly string[] {
  return foldEnglish(english).split(/[^a-z]+/);
}

/** Whether an English word (folded) writes a name of the source, names a place of it, or is a sense of its words. */
export function isAskedFor(english: string, pair: Pair): boolean {
  const words = askedWords(pair);
  return words.has(english) || words.has(english.replace(/s$/, '')) || heard(english, pair).length > 0;
}

/** The words of the source with a capital that sound like an English word (folded). */
export function heard(english: string, { sourceWords, tools }: Pair): readonly KazakhWord[] {
  return sourceWords().filter(
    (word) => /^\p{Lu}/u.test(word.text) && isWriting(english, formsOf(word), tools.romanizer),
  );
}

/** How a word may be read without endings, folded. */
export function formsOf({ folded, readings }: KazakhWord): readonly string[] {
  return [folded, ...readings().map(({ lemma }) => lemma)];
}
