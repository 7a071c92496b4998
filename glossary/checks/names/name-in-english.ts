import { fold } from '#glossary/kazakh/letters/fold.ts';
import { letterPlausibility } from '#glossary/kazakh/romanization/plausibility.ts';
import type { RomanizedType, Romanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import type { Span } from '#glossary/model/span.ts';
import { type EnglishWord, foldEnglish } from '../english-words.ts';
import { otherWordsFor } from './demonyms.ts';
import { mayBeginAlike, soundsAlike } from './sound-errors.ts';

/** How well an English text renders a name, and where. */
export interface NameRendered {
  /** 1 = in a spelling on offer; above 0.6 in letters that may well be the name's; below 0.4 hardly at all. */
  readonly score: number;
  readonly span: Span | null;
}

const NOT_RENDERED: NameRendered = { score: 0, span: null };

/** So many letters at the beginning also tell the people of a place: Russia, Russian. */
const SHARED_START = 4;

/**
 * Looks for a Kazakh name (its base form) in the words of an English text: any spelling on offer, for a place also the
 * word for its people, else by letters, part by part. For a person one part is enough: English goes by the surname.
 */
export function nameInEnglish(
  base: string,
  type: RomanizedType,
  words: readonly EnglishWord[],
  romanizer: Romanizer,
): NameRendered {
  const renderings = romanizer.romanize(base, type).map(foldEnglish);
  for (const rendering of renderings) {
    const span = spanOf(rendering, words, type === 'place');
    if (span !== null) return { score: 1, span };
  }
  // The letters of an abbreviation say nothing about its English.
  if (type === 'institution' && /^\p{Lu}{2,}$/u.test(base)) return NOT_RENDERED;
  // "Latin" alone is not Latin America.
  if (type === 'place' && SHARED_WORD.test(renderings[0]?.split(' ')[0] ?? '')) return NOT_RENDERED;
  const parts = base.split(/[\s-]+/).filter((part) => part.length > 2 && /\p{Lu}/u.test(part));
  let best = NOT_RENDERED;
  for (const part of parts.length > 0 ? parts : [base]) {
    const found = likest(part, words, romanizer.romanize(part, type === 'person' ? 'surname' : type));
    if (found.score > best.score) best = found;
  }
  return best;
}

/** Where a rendering (folded) stands, for a place also the word for its people: Russia, Russian; null = nowhere. */
export function spanOf(rendering: string, words: readonly EnglishWord[], isPlace: boolean): Span | null {
  const wanted = rendering.split(/[^\p{L}']+/u).filter((word) => word !== '' && word !== 'the');
  if (wanted.length === 0) return null;
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    const found = words.slice(at, at + wanted.length);
    if (
      found.every(({ folded }, offset) => folded === wanted[offset]) &&
      (isPlace ? found.some((word) => word.isCapital) : found[0]!.isCapital && found.at(-1)!.isCapital)
    )
      return { start: words[at]!.start, end: words[at + wanted.length - 1]!.end };
  }
  return isPlace ? peopleOf(rendering, wanted, words) : null;
}

/** The word for the people of a place, or the place by another name: Russian, South Koreans, Dutch. */
function peopleOf(rendering: string, wanted: readonly string[], words: readonly EnglishWord[]): Span | null {
  const others = otherWordsFor(rendering);
  const last = wanted.at(-1)!;
  // "Korea" alone does not tell North from South, "Pacific" tells the ocean.
  const key = SHARED_WORD.test(wanted[0]!) ? last : (wanted.find((word) => word.length > SHARED_START) ?? '');
  const before = SHARED_WORD.test(wanted[0]!) ? wanted.slice(0, -1) : [];
  const start = key.slice(0, Math.max(SHARED_START, key.length - 4));
  const at = words.findIndex(
    ({ folded, isCapital }, index) =>
      isCapital &&
      (others.includes(folded) ||
        (start !== '' &&
          folded.startsWith(start) &&
          isDerived(folded, key) &&
          before.every((word, offset) => words[index - before.length + offset]?.folded === word))),
  );
  return at < 0 ? null : { start: words[Math.max(0, at - before.length)]!.start, end: words[at]!.end };
}

/** Whether a word is a place or the place with an ending for its people or plural: bolivian of bolivia. */
function isDerived(word: string, place: string): boolean {
  for (let end = word.length; end >= SHARED_START - 1; end -= 1)
    if (place.startsWith(word.slice(0, end)) && PEOPLE_ENDING.test(word.slice(end))) return true;
  return false;
}

const PEOPLE_ENDING =
  /^(?:|s|i|is|n?ians?|vians?|eans?|ans?|ns?|l?ese|uese|ish|ers?|ites?|es?|ics?|ines?|a|ians?|i?stanis?)$/;

/** First words that several places have. */
const SHARED_WORD = /^(?:north|south|east|west|central|latin|new|united|great|saint)(?:ern)?$/;

function likest(part: string, words: readonly EnglishWord[], spellings: readonly string[]): NameRendered {
  const folded = spellings.map(foldEnglish);
  let best = NOT_RENDERED;
  for (const word of words) {
    if (!word.isCapital) continue;
    const score = folded.includes(word.folded) ? 1 : wordScore(part, word.folded);
    if (score > best.score) best = { score, span: word };
  }
  // Two words of the English may be one of the Kazakh: Нью-Йорк, МакДональд.
  for (let at = 0; at + 1 < words.length; at += 1) {
    if (!words[at]!.isCapital || !words[at + 1]!.isCapital) continue;
    const both = words[at]!.folded + words[at + 1]!.folded;
    const score = wordScore(part, both);
    if (score > best.score) best = { score, span: { start: words[at]!.start, end: words[at + 1]!.end } };
  }
  return best;
}

/** By letters; English spelling hides sounds, so that the same consonants also do: Рейнджерс, Rangers. */
function wordScore(part: string, english: string): number {
  const kazakh = fold(part);
  // A vowel at the beginning comes and goes: Smailov, Ismailov.
  if (!mayBeginAlike(kazakh, english) && !/^[aeiouy]/.test(english)) return 0;
  const score = isOfLength(english, part) ? letterPlausibility(part, english) : 0;
  return score < BY_SOUND && soundsAlike(kazakh, english) ? BY_SOUND : score;
}

/** Longer or shorter words are not worth spelling out. */
function isOfLength(english: string, part: string): boolean {
  return english.length * 2 >= part.length && english.length <= part.length * 2 + 2;
}

const BY_SOUND = 0.65;
