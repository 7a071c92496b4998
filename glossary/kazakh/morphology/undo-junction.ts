import { ELIDED_WORDS, EPENTHETIC_WORDS, UNVOICED_WORDS, WAVERING_WORDS } from './exceptions.ts';
import { harmonyOf, looksForeign } from './harmony.ts';
import { classOfEnd, FRONT, isVowelLetter, VOICED, VOICELESS, VOWEL } from './letter-class.ts';
import type { Allomorph } from './suffix.ts';

/** `strict` = by rule; `tolerant` = as loans are also written. */
export type Grade = 'strict' | 'tolerant';

export type TakeStem = (stem: string, grade: Grade) => void;

const DEVOICED: Readonly<Record<string, string>> = { б: 'п', ғ: 'қ', г: 'к' };
const SOFTENED = /[лрнтдсзмбвп]$/;
const NATIVE_LETTER = /[әғқңөұүһі]/;

/**
 * Gives to `take` every noun stem that is written as `before` when `ending` is joined to it, undoing what the junction
 * did: кітаб → кітап, орн → орын, рөл → рөл and рөль. `harmony` is the mask the chain of endings allows before it.
 */
export function nounStemsBefore(before: string, ending: Allomorph, harmony: number, take: TakeStem): void {
  const last = before.at(-1)!;
  const initial = ending.form[0]!;
  const offer = (stem: string, known: boolean) => {
    const agrees = (harmonyOf(stem) & harmony) !== 0 || WAVERING_WORDS.has(stem);
    if (agrees && known) take(stem, 'strict');
    else if (looksForeign(stem) || stem.endsWith('и')) take(stem, 'tolerant');
  };
  if (initial === 'ы' || initial === 'і') {
    offerBeforeVowel(before, last, offer);
    if (harmony & FRONT && before.length > 2 && SOFTENED.test(before) && !NATIVE_LETTER.test(before)) {
      offer(`${before}ь`, true);
    }
  } else {
    const fits = (classOfEnd(before) & ending.after) !== 0;
    if (fits) offer(before, true);
    else if (fitsLoan(before, last, ending.after) && looksForeign(before)) take(before, 'tolerant');
    if (last === 'і' && (ending.after & VOWEL) !== 0) offerEpenthetic(before.slice(0, -1), harmony, take);
  }
  if (last === 'с' && !NATIVE_LETTER.test(before) && before.length > 2 && isVowelLetter(before.at(-2)!)) {
    if (ending.after & VOICELESS) {
      offer(`${before}с`, true);
      offer(`${before}т`, initial !== 'қ' && initial !== 'к' && initial !== 'п');
    }
  }
  if (before.endsWith('ъез') && ending.after & VOICED) offer(`${before}д`, true);
}

function offerBeforeVowel(before: string, last: string, offer: (stem: string, known: boolean) => void): void {
  if (isVowelLetter(last) && !'иую'.includes(last)) return;
  const elided = elidedStem(before);
  if (elided) offer(elided, true);
  if (elided && !ELIDED_WORDS[before]?.optional) return;
  const devoiced = DEVOICED[last];
  if (devoiced) {
    const stem = before.slice(0, -1) + devoiced;
    if (!(stem in UNVOICED_WORDS)) offer(stem, true);
    if (last !== 'ғ' && !NATIVE_LETTER.test(before)) offer(before, true);
  } else if (last === 'п' || last === 'қ' || last === 'к') {
    const afterConsonant = before.length > 1 && !isVowelLetter(before.at(-2)!);
    if (afterConsonant || before in UNVOICED_WORDS) offer(before, true);
    else if (last !== 'қ' && looksForeign(before)) offer(before, false);
  } else offer(before, true);
}

function elidedStem(before: string): string | undefined {
  const known = ELIDED_WORDS[before];
  if (known) return known.stem;
  return before.length > 4 && before.endsWith('орн') ? `${before.slice(0, -3)}орын` : undefined;
}

/** Whether a loan may take an ending of another class: заводдың, экипажтың, таксисі. */
function fitsLoan(before: string, last: string, after: number): boolean {
  if ('бвгд'.includes(last)) return (after & VOICED) !== 0;
  if (last === 'ж') return (after & VOICELESS) !== 0;
  return 'иую'.includes(last) && (after & VOWEL) !== 0 && before.length > 2;
}

function offerEpenthetic(stem: string, harmony: number, take: TakeStem): void {
  if (!(harmony & FRONT)) return;
  if (EPENTHETIC_WORDS.has(stem) || /[^аәеоөүұэёяыіиую](?:т|к|г)$/.test(stem)) {
    const usual = stem.endsWith('кт') || EPENTHETIC_WORDS.has(stem);
    if (usual || looksForeign(stem)) take(stem, usual ? 'strict' : 'tolerant');
  }
}
