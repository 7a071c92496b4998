import {
  ELIDED_VERBS,
  ELIDED_WORDS,
  EPENTHETIC_WORDS,
  OPTIONALLY_ELIDED,
  UNVOICED_WORDS,
  WAVERING_WORDS,
} from './exceptions.ts';
import { harmonyOf, lastPart, looksForeign } from './harmony.ts';
import { classOfEnd, FRONT, isVowelLetter, VOICED, VOICELESS, VOWEL } from './letter-class.ts';
import type { Allomorph } from './suffix.ts';

/**
 * `strict` = by rule; `tolerant` = as loans are also written; `irregular` = against the rules for a native word, right
 * only if a dictionary says so.
 */
export type Grade = 'strict' | 'tolerant' | 'irregular';

export type TakeStem = (stem: string, grade: Grade) => void;

const DEVOICED: Readonly<Record<string, string>> = { б: 'п', ғ: 'қ', г: 'к' };
/** съезд, уезд, поезд lose д. */
const LOST_D = /[ъуо]ез$/;
const SOFTENED = /[лрнтдсзмбвпф]$/;
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
    else take(stem, looksForeign(stem) || stem.endsWith('и') ? 'tolerant' : 'irregular');
  };
  if (initial === 'ы' || initial === 'і') {
    offerBeforeVowel(before, last, take, offer);
    if (harmony & FRONT && before.length > 2 && SOFTENED.test(before) && !NATIVE_LETTER.test(before)) {
      take(`${before}ь`, 'лр'.includes(last) ? 'strict' : 'tolerant');
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
  if (LOST_D.test(before) && ending.after & VOICED) offer(`${before}д`, true);
}

function offerBeforeVowel(
  before: string,
  last: string,
  take: TakeStem,
  offer: (stem: string, known: boolean) => void,
): void {
  if (isVowelLetter(last) && !'иую'.includes(last)) return;
  const elided = elidedStem(before);
  if (elided) offer(elided, true);
  if (elided && ELIDED_WORDS.has(lastPart(before)) && !OPTIONALLY_ELIDED.has(lastPart(elided))) return;
  const devoiced = DEVOICED[last];
  if (devoiced) {
    const stem = before.slice(0, -1) + devoiced;
    if (!UNVOICED_WORDS.has(lastPart(stem))) offer(stem, true);
    else take(stem, 'tolerant');
    if (last !== 'ғ' && !NATIVE_LETTER.test(lastPart(before))) offer(before, true);
    else if (last === 'б') take(before, 'tolerant');
  } else if (last === 'п' || last === 'қ' || last === 'к') {
    const afterConsonant = before.length > 1 && !isVowelLetter(before.at(-2)!);
    if (afterConsonant || UNVOICED_WORDS.has(lastPart(before))) offer(before, true);
    else offer(before, false);
  } else offer(before, true);
}

/** The stem whose last ы or і was dropped: халқ → халық, әдет-ғұрп → әдет-ғұрып, кәсіпорн → кәсіпорын. */
function elidedStem(before: string): string | undefined {
  const part = lastPart(before);
  const known = ELIDED_WORDS.get(part);
  if (known) return before.slice(0, before.length - part.length) + known.stem;
  return part.endsWith('орн') ? `${before.slice(0, -1)}ын` : undefined;
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

/** As nounStemsBefore for verb stems: шығ + ады → шық, оқ + иды → оқы, қо + яды → қой, тау + ып → тап. */
export function verbStemsBefore(before: string, ending: Allomorph, harmony: number, take: TakeStem): void {
  for (const stem of verbStems(before, ending)) {
    if (classOfEnd(stem) & ending.after && harmonyOf(stem) & harmony) take(stem, 'strict');
  }
}

function verbStems(before: string, ending: Allomorph): readonly string[] {
  if (ending.drops === 'й') return isVowelLetter(before.at(-1)!) ? [`${before}й`] : [];
  if (ending.drops === 'close') return [`${before}ы`, `${before}і`];
  if (!isVowelLetter(ending.form[0]!)) return [before];
  const elided = ELIDED_VERBS.get(before);
  if (elided) return [elided];
  const last = before.at(-1)!;
  const devoiced = DEVOICED[last];
  if (devoiced) return [before.slice(0, -1) + devoiced];
  if ('пқк'.includes(last) && isVowelLetter(before.at(-2) ?? '')) return [];
  if (LOW_AND_U.test(before) && isSequential(ending)) return [before, `${before.slice(0, -1)}п`];
  return [before];
}

function isSequential({ form }: Allomorph): boolean {
  return form === 'ып' || form === 'іп';
}

const LOW_AND_U = /[ае]у$/;
