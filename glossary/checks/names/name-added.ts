import { letterPlausibility } from '#glossary/kazakh/romanization/plausibility.ts';
import { transliterate } from '#glossary/kazakh/romanization/transliterate.ts';
import { overlaps } from '#glossary/model/span.ts';
import { inTarget, NONE, problem, type SegmentCheck } from '../check.ts';
import { type EnglishWord, foldEnglish } from '../english-words.ts';
import type { Pair } from '../pair.ts';
import { sameConsonants } from './consonants.ts';

/** Letters of a source word that are some name's; below it is another word. */
const ALIKE = 0.5;

/** Letters a place and its people share: Ресей, ресейлік. */
const LEAST = 4;

/** The English names a person or a listed place that the source does not. */
export const nameAdded: SegmentCheck = {
  id: 'name-added',
  theme: 'names',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Асан Жақыпов келді.', target: 'Asan Zhakypov came on Monday.' },
    { source: 'Ресейлік тілші Алматыда тұрады.', target: 'The Russian reporter lives in Almaty.' },
  ],
  bad: [
    { source: 'Тілші кеше келді.', target: 'The reporter Zhumabek came yesterday.' },
    { source: 'Делегация кеше келді.', target: 'The delegation arrived from Portugal yesterday.' },
    { source: 'Асан үйде отыр.', target: 'Asan is sitting at home with Botagoz.' },
  ],
  find(pair) {
    const candidates = pair.targetWords().filter((word) => mayBeName(word, pair));
    if (candidates.length === 0) return NONE;
    const rendered = pair.rendered().flatMap(({ span }) => span ?? []);
    return candidates
      .filter((word) => !rendered.some((span) => overlaps(span, word)) && !isInSource(word, pair))
      .map((word) => problem([inTarget(word)], { target: word.text }));
  },
};

function mayBeName(word: EnglishWord, { tools, target }: Pair): boolean {
  if (!word.isCapital || word.folded.length < 4 || /^\p{Lu}+$/u.test(word.text)) return false;
  if (target[word.start - 1] === '-' || target[word.end] === '-') return false;
  const isPerson = !word.isFirst && tools.isPersonName(word.folded);
  const isName = isPerson || tools.placesByEnglish(word.folded).length > 0;
  return isName && !tools.isCommonEnglish(word.folded);
}

function isInSource(word: EnglishWord, pair: Pair): boolean {
  if (pair.source.toLowerCase().includes(word.folded)) return true;
  const places = pair.tools
    .placesByEnglish(word.folded)
    .map((name) => name.slice(0, Math.max(LEAST, name.length - 2)));
  if (
    pair
      .sourceWords()
      .some(({ folded }) =>
        places.some((place) => (place.length > LEAST ? folded.includes(place) : folded.startsWith(place))),
      )
  )
    return true;
  return pair.sourceWords().some(({ text, readings }) => {
    const start = text.slice(0, Math.max(4, word.folded.length + 2));
    if (letterPlausibility(start, word.folded) >= ALIKE || letterPlausibility(text, word.folded) >= ALIKE)
      return true;
    if (sameConsonants(foldEnglish(transliterate(text, 'house')), word.folded)) return true;
    return readings().some(({ lemma, entry }) => {
      const senses = entry?.senses.map(({ english }) => foldEnglish(english)) ?? [];
      const settled = pair.tools.settled(lemma).map(foldEnglish);
      return [...senses, ...settled].some((english) => english.includes(word.folded.slice(0, 5)));
    });
  });
}
