import type { NameMention } from '#glossary/kazakh/names/name-mention.ts';
import { letterPlausibility } from '#glossary/kazakh/romanization/plausibility.ts';
import { overlaps } from '#glossary/model/span.ts';
import { type EnglishWord, foldEnglish } from '../english-words.ts';
import type { Pair } from '../pair.ts';
import { otherWordsFor } from './demonyms.ts';
import { isMisspelt } from './is-misspelt.ts';
import { isWriting } from './name-parts.ts';
import { mayBeginAlike } from './sound-errors.ts';

/** Letters of a source word that are some name's; below it is another word. */
const ALIKE = 0.5;

/** Letters a place and its people share: Ресей, ресейлік. */
const LEAST = 4;

/** Words of the English with a capital that are no common words and that nothing in the source stands for. */
export function strangers(pair: Pair): readonly EnglishWord[] {
  const rendering = [
    ...pair.nameParts().flatMap(({ inEnglish }) => inEnglish),
    ...pair.rendered().flatMap(({ score, span }) => (score === 1 && span !== null ? [span] : [])),
  ];
  return pair
    .targetWords()
    .filter(
      (word) =>
        mayBeName(word, pair) &&
        !rendering.some((span) => overlaps(span, word)) &&
        !isInSource(word.folded, pair),
    );
}

function mayBeName(word: EnglishWord, { tools, target }: Pair): boolean {
  if (!word.isCapital || word.folded.length < 4 || /^\p{Lu}+$|n't$|'\p{Ll}{2}$/u.test(word.text))
    return false;
  if (target[word.start - 1] === '-' || target[word.end] === '-') return false;
  if (tools.isCommonEnglish(word.folded)) return false;
  return isListed(word.folded, tools) || isMisspelt(word.folded, tools);
}

/** Whether the lists know a person or a place by an English word (folded). */
function isListed(word: string, tools: Pair['tools']): boolean {
  return tools.isPersonName(word) || tools.placesByEnglish(word).length > 0;
}

/** Whether a word of the source writes, means or derives from what an English word (folded) names. */
function isInSource(english: string, { names, source, sourceWords, tools }: Pair): boolean {
  if (source.toLowerCase().includes(english)) return true;
  const isOtherWord = ({ base }: NameMention): boolean =>
    tools.settled(base).some((rendering) => otherWordsFor(foldEnglish(rendering)).includes(english));
  if (names().some(isOtherWord)) return true;
  const places = tools
    .placesByEnglish(english)
    .map((name) => name.slice(0, Math.max(LEAST, name.length - 2)));
  const isPlace = ({ folded }: { readonly folded: string }): boolean =>
    places.some((place) => (place.length > LEAST ? folded.includes(place) : folded.startsWith(place)));
  if (sourceWords().some(isPlace)) return true;
  return sourceWords().some(({ folded, readings }) => {
    if (isWriting(english, [folded], tools.romanizer)) return true;
    const beginning = folded.slice(0, Math.max(LEAST, english.length + 2));
    if (mayBeginAlike(folded, english) && letterPlausibility(beginning, english) >= ALIKE) return true;
    return readings().some(({ lemma, entry }) => {
      const senses = entry?.senses.map(({ english }) => foldEnglish(english)) ?? [];
      const settled = tools.settled(lemma).map(foldEnglish);
      return (
        [...senses, ...settled].some((one) => one.includes(english.slice(0, 5))) ||
        isWriting(english, [lemma], tools.romanizer)
      );
    });
  });
}
