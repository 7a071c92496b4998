import type { NameMention } from '#glossary/kazakh/names/name-mention.ts';
import { overlaps } from '#glossary/model/span.ts';
import { type EnglishWord, foldEnglish } from '../english-words.ts';
import type { Pair } from '../pair.ts';
import { englishStems, sensesOf } from '../senses.ts';

/** A word of an institution that has its capital in the source and not in the English. */
interface SmallWord {
  readonly name: NameMention;
  readonly word: EnglishWord;
}

/** Heads that newsrooms write small beside a name: the Kazakh government. Own knowledge. */
const OFTEN_SMALL: ReadonlySet<string> = new Set(
  'government parliament administration ministry minister embassy city region district police army office president'.split(
    ' ',
  ),
);

/**
 * Words of institutions and events in small letters: a settled name of one word (senate for Сенат), and a word beside one
 * that kept its capital (Judiciary committee). Not where the English has the word with a capital, too.
 */
export function smallLetters(pair: Pair): readonly SmallWord[] {
  const named = pair.names().filter(({ type }) => type !== 'person' && type !== 'place');
  if (named.length === 0) return [];
  const english = pair.targetWords().map((word) => ({ word, stems: englishStems([word]) }));
  return named.flatMap((name): readonly SmallWord[] => {
    const words = pair
      .sourceWords()
      .filter((word) => overlaps(word, name) && /^\p{Lu}\p{Ll}/u.test(word.text));
    return words.flatMap((word) => {
      const senses = sensesOf(word);
      const settled = pair.tools.settled(word.readings()[0]?.lemma ?? word.text).map(foldEnglish);
      const written = english
        .filter((one) => senses.some((sense) => one.stems.has(sense)) || settled.includes(one.word.folded))
        .map((one) => one.word);
      const [first] = written;
      if (first === undefined || written.some(({ isCapital }) => isCapital)) return [];
      return isSettled(first, name, pair) || isBesideName(first, pair) ? [{ name, word: first }] : [];
    });
  });
}

/** Whether the settled English of a name of one word is this word with a capital. */
function isSettled({ folded }: EnglishWord, { base }: NameMention, { tools }: Pair): boolean {
  return tools
    .settled(base)
    .some((rendering) => /^\p{Lu}/u.test(rendering) && foldEnglish(rendering) === folded);
}

/** Whether a neighbour has the capital of a name that is no place. */
function isBesideName(word: EnglishWord, { target, targetWords, names, rendered, tools }: Pair): boolean {
  if (OFTEN_SMALL.has(word.folded)) return false;
  const isTied = (a: EnglishWord, b: EnglishWord): boolean => target.slice(a.end, b.start) === ' ';
  const places = rendered().flatMap(({ span }, at) =>
    names()[at]!.type === 'place' && span !== null ? [span] : [],
  );
  return targetWords().some(
    (other) =>
      (isTied(other, word) || isTied(word, other)) &&
      other.isCapital &&
      !other.isFirst &&
      !places.some((place) => overlaps(place, other)) &&
      tools.placesByEnglish(other.folded).length === 0,
  );
}
