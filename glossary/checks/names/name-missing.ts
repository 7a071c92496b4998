import type { NameMention } from '#glossary/kazakh/names/name-mention.ts';
import { overlaps } from '#glossary/model/span.ts';
import { inSource, inTarget, NONE, type Problem, problem, type SegmentCheck } from '../check.ts';
import type { EnglishWord } from '../english-words.ts';
import type { Pair } from '../pair.ts';
import { nameInEnglish } from './name-in-english.ts';

/** Below this no spelling of the name stands in the English. */
const RENDERED = 0.45;

/** A person or place of the source that the English does not name, or names otherwise. */
export const nameMissing: SegmentCheck = {
  id: 'name-missing',
  theme: 'names',
  severity: 'error',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Асан Жақыповты Таразда ұстады.', target: 'Asan Zhakypov was detained in Taraz.' },
    { source: 'Ресей делегациясы кетті.', target: 'The Russian delegation left.' },
    { source: 'Жақыповты кеше босатты.', target: 'He was released yesterday.' },
    { source: 'АҚШ бұған қарсы.', target: 'The United States is against it.' },
  ],
  bad: [
    { source: 'Асан Жақыповты Таразда ұстады.', target: 'Asan Bolatov was detained in Taraz.' },
    { source: 'Асан Жақыповты Таразда ұстады.', target: 'Asan Zhakypov was detained in Semey.' },
    { source: 'Ерлан Досаев үндемеді.', target: 'Yerlan was silent.' },
    { source: 'Қытай шекараны жапты.', target: 'The border was closed.' },
  ],
  find: (pair) =>
    pair.target.trim() === ''
      ? NONE
      : pair.names().flatMap((name) => (isSure(name, pair) ? problemsOf(name, pair) : NONE)),
};

/** What is wrong with the rendering of a name; empty when it stands in the English, or a pronoun for it. */
export function problemsOf(name: NameMention, pair: Pair): readonly Problem[] {
  const { base, type } = name;
  const words = pair.targetWords();
  const { romanizer } = pair.tools;
  const params = { type, name: base, wanted: romanizer.romanize(base, type)[0] ?? '' };
  const { score, span } = pair.rendered()[pair.names().indexOf(name)]!;
  if (score < RENDERED) {
    // English goes on with a pronoun where Kazakh repeats the surname.
    const isPronoun =
      type === 'person' && !base.includes(' ') && words.some(({ folded }) => PRONOUNS.has(folded));
    return isPronoun ? NONE : [problem([inSource(name)], params)];
  }
  const surname = type === 'person' ? surnameOf(base) : null;
  if (surname === null || span === null) return NONE;
  if (nameInEnglish(surname, 'surname', words, romanizer).score >= OTHER_SURNAME) return NONE;
  const next = words.find(({ start }) => start >= span.end);
  const follows = next?.isCapital === true && pair.target.slice(span.end, next.start) === ' ' ? next : null;
  // English spelling hides sounds: of foreign surnames the first must do.
  const sound = initial(params.wanted.split(' ').at(-1)!);
  const candidates = follows === null ? looseNames(pair) : [follows];
  const isForeign = !REGIONAL.test(surname);
  if (isForeign && candidates.some(({ folded }) => initial(folded) === sound)) return NONE;
  return [problem([inSource(name), ...(follows === null ? [] : [inTarget(follows)])], params)];
}

/** Words with a capital that render no name of the source and are no common words. */
function looseNames(pair: Pair): readonly EnglishWord[] {
  const taken = pair
    .rendered()
    .flatMap(({ span, score }) => (span === null || score < RENDERED ? [] : [span]));
  return pair
    .targetWords()
    .filter(
      (word) =>
        word.isCapital &&
        !pair.tools.isCommonEnglish(word.folded) &&
        !taken.some((span) => overlaps(span, word)),
    );
}

/** Below this the surname behind a given name is another one. */
const OTHER_SURNAME = 0.35;

/** Surnames of the region are spelt as they sound; of others the first sound must do. */
const REGIONAL = /(?:[ое]ва?|ина?|ск[аи][йя]|ұлы|қызы|бай|бек)$/;

function initial(word: string): string {
  const letter = word.charAt(0).toLowerCase();
  return { c: 'k', q: 'k', g: 'j', z: 'j', w: 'v', u: 'v', p: 'f', x: 's' }[letter] ?? letter;
}

const PRONOUNS = new Set('he she him her his hers they them their who'.split(' '));

/** A person with two names or a listed one, and places and abbreviations whose English is settled. */
function isSure(name: NameMention, pair: Pair): boolean {
  const { base, type } = name;
  const isSettled = pair.tools.settled(base).length > 0;
  if (type === 'institution') return isSettled && /^\p{Lu}{2,}$/u.test(base);
  if (type === 'place') return isSettled && !isCommonWord(base, pair);
  if (type !== 'person' || /\.|(?<!\p{L})\p{L}(?!\p{L})/u.test(base)) return false;
  return isSettled || (base.includes(' ') && base.split(' ').every((part) => !isCommonWord(part, pair)));
}

/** Whether a name is also a word of the list, which a headline writes with a capital. */
export function isCommonWord(base: string, { tools }: Pair): boolean {
  const english = tools.analyzer.analyze(base.toLowerCase())[0]?.entry?.senses[0]?.english;
  return english !== undefined && !/^\p{Lu}/u.test(english);
}

/** The last of several names. */
function surnameOf(base: string): string | null {
  const last = base.split(' ').at(-1)!;
  return last !== base && last.length > 1 ? last : null;
}
