import { CYRILLIC, classOf, LATIN, UPPER } from '../letters/char-class.ts';
import { fold } from '../letters/fold.ts';
import { repairLookAlikes } from '../letters/homoglyphs.ts';
import {
  ENGLISH_WORDS,
  KAZAKH_ALPHABET,
  KAZAKH_ENDING,
  KAZAKH_LETTERS,
  KAZAKH_WORDS,
  LOAN_SHAPE,
  OTHER_CYRILLIC_LETTERS,
  OTHER_CYRILLIC_WORDS,
  OTHER_LATIN_WORDS,
  RUSSIAN_ENDING,
  RUSSIAN_LETTERS,
  RUSSIAN_WORDS,
} from './evidence.ts';

/** Kazakh in Cyrillic letters, Russian, English, or any other (Kazakh in Latin letters and text without letters too). */
export type Language = 'kk' | 'ru' | 'en' | 'other';

/** The language of a passage with what speaks for it. */
export interface LanguageFinding {
  readonly language: Language;
  /** 0–1: the share of the votes it got beyond those against it; 0 when it is only guessed from the script. */
  readonly confidence: number;
  /** The folded words that voted for it, each once, in order. */
  readonly evidence: readonly string[];
}

/** A capital word is often a name, and names cross languages. */
const NAME_WEIGHT = 0.2;
/** A Latin word without accents that is no English function word: may be English, may be a name. */
const PLAIN_LATIN_WEIGHT = 0.2;
/** Word ends mislead more often than letters and function words. */
const ENDING_WEIGHT = 0.6;
/** So many Cyrillic words of a Kazakh text are enough to meet the letters that its neighbours lack. */
const ENOUGH_WORDS = 12;

/**
 * The language of a paragraph, sentence or quotation, by the votes of its words. Cyrillic without any evidence
 * («Путин») is taken for Kazakh with confidence 0, and so is a single word that only has the letters or the ending of
 * a loan («Экономика»); a text without letters for other. Linear.
 */
export function detectLanguage(text: string): LanguageFinding {
  const votes: Record<Language, number> = { kk: 0, ru: 0, en: 0, other: 0 };
  const evidence: Record<Language, Set<string>> = {
    kk: new Set(),
    ru: new Set(),
    en: new Set(),
    other: new Set(),
  };
  let cyrillicWords = 0;
  const repaired = repairLookAlikes(text);
  for (const [word] of repaired.matchAll(/\p{L}[\p{L}\p{M}\u00ad]*/gu)) {
    const folded = fold(word);
    if (classOf(folded.charCodeAt(0)) & CYRILLIC) cyrillicWords += 1;
    const vote = voteOf(folded);
    if (vote === undefined) continue;
    votes[vote.language] += vote.weight * (classOf(word.charCodeAt(0)) & UPPER ? NAME_WEIGHT : 1);
    evidence[vote.language].add(folded);
  }
  if (cyrillicWords >= ENOUGH_WORDS) {
    const letters = [...evidence.kk].join(' ');
    if (KAZAKH_LETTERS.test(letters) && !KAZAKH_ALPHABET.test(letters)) votes.other += votes.kk;
  }
  if (cyrillicWords === 1 && ![...evidence.ru].some((word) => RUSSIAN_WORDS.has(word))) votes.ru = 0;
  const [language, ...others] = (['other', 'kk', 'ru', 'en'] as const).toSorted(
    (a, b) => votes[b] - votes[a],
  );
  if (votes[language!] === 0)
    return { language: cyrillicWords > 0 ? 'kk' : 'other', confidence: 0, evidence: [] };
  const against = others.reduce((sum, other) => sum + votes[other], 0);
  const confidence = Math.max(0, (votes[language!] - against) / (votes[language!] + against));
  return { language: language!, confidence, evidence: [...evidence[language!]] };
}

interface Vote {
  readonly language: Language;
  readonly weight: number;
}

/** For one folded word. */
function voteOf(word: string): Vote | undefined {
  const script = classOf(word.charCodeAt(0));
  if (script & CYRILLIC) return voteOfCyrillic(word);
  if (!(script & LATIN)) return { language: 'other', weight: 1 };
  if (ENGLISH_WORDS.has(word)) return { language: 'en', weight: 1 };
  if (OTHER_LATIN_WORDS.has(word) || /[^a-z]/.test(word)) return { language: 'other', weight: 1 };
  return { language: 'en', weight: PLAIN_LATIN_WEIGHT };
}

function voteOfCyrillic(word: string): Vote | undefined {
  if (OTHER_CYRILLIC_LETTERS.test(word) || OTHER_CYRILLIC_WORDS.has(word))
    return { language: 'other', weight: 1 };
  if (KAZAKH_LETTERS.test(word) || KAZAKH_WORDS.has(word)) return { language: 'kk', weight: 1 };
  if (RUSSIAN_WORDS.has(word) || RUSSIAN_LETTERS.test(word)) return { language: 'ru', weight: 1 };
  if (KAZAKH_ENDING.test(word) && !LOAN_SHAPE.test(word)) return { language: 'kk', weight: ENDING_WEIGHT };
  if (RUSSIAN_ENDING.test(word)) return { language: 'ru', weight: ENDING_WEIGHT };
  return undefined;
}
