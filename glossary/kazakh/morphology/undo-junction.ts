import {
  ELIDED_VERBS,
  ELIDED_WORDS,
  EPENTHETIC_WORDS,
  OPTIONALLY_ELIDED,
  UNVOICED_WORDS,
  WAVERING_WORDS,
} from './exceptions.ts';
import { harmonyOf, lastPart, looksForeign, startOfLastPart } from './harmony.ts';
import {
  CLOSE,
  classOfEnd,
  FRONT,
  GLIDE_Y,
  isVowelLetter,
  VOICED,
  VOICELESS,
  VOWEL,
} from './letter-class.ts';
import type { Allomorph } from './suffix.ts';

/**
 * `strict` = by rule; `tolerant` = as loans are also written; `irregular` = against the rules for a native word, right
 * only if a dictionary says so.
 */
export type Grade = 'strict' | 'tolerant' | 'irregular';

/** Who asks for stems. */
export interface StemTaker {
  /**
   * A stem, the first `length` letters of the word at hand and the letters `added`; '' when it is of no use. Asked before
   * its grade is found, which costs more.
   */
  readonly stem: (length: number, added: string) => string;
  /** Called for every stem that is, right after `stem` gave it. */
  readonly take: (stem: string, grade: Grade) => void;
}

/**
 * Gives to `taker` every noun stem that is written as the first `length` letters of `word` when `ending` is joined to it,
 * undoing what the junction did: кітаб → кітап, орн → орын, рөл → рөл and рөль. `harmony` is the mask the chain of endings
 * allows before it.
 */
export function nounStemsBefore(
  word: string,
  length: number,
  ending: Allomorph,
  harmony: number,
  taker: StemTaker,
): void {
  const last = word.charCodeAt(length - 1);
  const initial = ending.form.charCodeAt(0);
  const { after } = ending;
  if (initial === YERY || initial === I) {
    offerBeforeVowel(word, length, last, harmony, taker);
    if (harmony & FRONT && length > 2 && is(last, SOFTENED) && !hasNativeLetter(word, 0, length)) {
      const stem = taker.stem(length, 'ь');
      if (stem) taker.take(stem, is(last, LIQUID) ? 'strict' : 'tolerant');
    }
  } else {
    if (classOfEnd(word, length) & after) offer(length, '', true, harmony, taker);
    else if (fitsLoan(last, length, after)) {
      const stem = taker.stem(length, '');
      if (stem && looksForeign(stem)) taker.take(stem, 'tolerant');
    }
    if (last === I && after & VOWEL && harmony & FRONT) offerEpenthetic(length - 1, taker);
  }
  if (last === ES && after & VOICELESS && length > 2) {
    if (isVowelLetter(word.charCodeAt(length - 2)) && !hasNativeLetter(word, 0, length)) {
      offer(length, 'с', true, harmony, taker);
      offer(length, 'т', initial !== QA && initial !== KA && initial !== PE, harmony, taker);
    }
  }
  if (last === ZE && after & VOICED && LOST_D.test(word.slice(0, length)))
    offer(length, 'д', true, harmony, taker);
}

/** `byRule` = the junction itself is regular. */
function offer(length: number, added: string, byRule: boolean, harmony: number, taker: StemTaker): void {
  const stem = taker.stem(length, added);
  if (stem) grade(stem, byRule, harmony, taker);
}

function grade(stem: string, byRule: boolean, harmony: number, taker: StemTaker): void {
  if (byRule && ((harmonyOf(stem) & harmony) !== 0 || WAVERING_WORDS.has(stem))) taker.take(stem, 'strict');
  else taker.take(stem, looksForeign(stem) || stem.endsWith('и') ? 'tolerant' : 'irregular');
}

function offerBeforeVowel(
  word: string,
  length: number,
  last: number,
  harmony: number,
  taker: StemTaker,
): void {
  if (isVowelLetter(last) && !is(last, NEUTRAL)) return;
  const part = startOfLastPart(word, length);
  if (offerElided(word, part, length, harmony, taker)) return;
  const devoiced = devoicedOf(last);
  if (devoiced !== '') {
    const stem = taker.stem(length - 1, devoiced);
    if (stem) {
      if (UNVOICED_WORDS.has(lastPart(stem))) taker.take(stem, 'tolerant');
      else grade(stem, true, harmony, taker);
    }
    if (last !== GHA && !hasNativeLetter(word, part, length)) offer(length, '', true, harmony, taker);
    else if (last === BE) {
      const voiced = taker.stem(length, '');
      if (voiced) taker.take(voiced, 'tolerant');
    }
    return;
  }
  const stem = taker.stem(length, '');
  if (stem) grade(stem, keepsVoiceless(stem, last), harmony, taker);
}

/** Whether a stem that ends in `last` stays as it is before a vowel. */
function keepsVoiceless(stem: string, last: number): boolean {
  if (last !== PE && last !== QA && last !== KA) return true;
  const afterConsonant = stem.length > 1 && !isVowelLetter(stem.charCodeAt(stem.length - 2));
  return afterConsonant || UNVOICED_WORDS.has(lastPart(stem));
}

/**
 * Offers the stem whose last ы or і was dropped: халқ → халық, әдет-ғұрп → әдет-ғұрып, кәсіпорн → кәсіпорын. Whether it is
 * the only one.
 */
function offerElided(word: string, part: number, length: number, harmony: number, taker: StemTaker): boolean {
  const known = length - part <= LONGEST_ELIDED ? ELIDED_WORDS.get(word.slice(part, length)) : undefined;
  if (known !== undefined) {
    offer(part, known.stem, true, harmony, taker);
    return !OPTIONALLY_ELIDED.has(known.stem);
  }
  if (word.startsWith('орн', length - 3) && length - part >= 3) offer(length - 1, 'ын', true, harmony, taker);
  return false;
}

/** Whether a loan may take an ending of another class: заводдың, экипажтың, таксисі. */
function fitsLoan(last: number, length: number, after: number): boolean {
  if (is(last, VOICED_STOP)) return (after & VOICED) !== 0;
  if (last === ZHE) return (after & VOICELESS) !== 0;
  return is(last, NEUTRAL) && (after & VOWEL) !== 0 && length > 2;
}

function offerEpenthetic(length: number, taker: StemTaker): void {
  const stem = taker.stem(length, '');
  if (!stem) return;
  const listed = EPENTHETIC_WORDS.has(stem);
  if (!listed && !CLUSTER.test(stem)) return;
  if (listed || stem.endsWith('кт')) taker.take(stem, 'strict');
  else if (looksForeign(stem)) taker.take(stem, 'tolerant');
}

/** As nounStemsBefore for verb stems: шығ + ады → шық, оқ + иды → оқы, қо + яды → қой, тау + ып → тап. */
export function verbStemsBefore(
  word: string,
  length: number,
  ending: Allomorph,
  harmony: number,
  taker: StemTaker,
): void {
  const last = word.charCodeAt(length - 1);
  const { drops, after } = ending;
  if (drops === 'й') {
    if (isVowelLetter(last) && after & GLIDE_Y) offerVerb(length, 'й', harmony, taker);
  } else if (drops === 'close') {
    if (after & CLOSE) {
      offerVerb(length, 'ы', harmony, taker);
      offerVerb(length, 'і', harmony, taker);
    }
  } else if (isVowelLetter(ending.form.charCodeAt(0))) {
    offerVerbBeforeVowel(word, length, last, ending, harmony, taker);
  } else if (classOfEnd(word, length) & after) offerVerb(length, '', harmony, taker);
}

function offerVerb(length: number, added: string, harmony: number, taker: StemTaker): void {
  const stem = taker.stem(length, added);
  if (stem && harmonyOf(stem) & harmony) taker.take(stem, 'strict');
}

function offerVerbBeforeVowel(
  word: string,
  length: number,
  last: number,
  ending: Allomorph,
  harmony: number,
  taker: StemTaker,
): void {
  const { after } = ending;
  const whole = length <= LONGEST_ELIDED ? ELIDED_VERBS.get(word.slice(0, length)) : undefined;
  if (whole !== undefined) {
    if (classOfEnd(whole) & after) offerVerb(0, whole, harmony, taker);
    return;
  }
  const devoiced = devoicedOf(last);
  if (devoiced !== '') {
    if (after & VOICELESS) offerVerb(length - 1, devoiced, harmony, taker);
    return;
  }
  const previous = word.charCodeAt(length - 2);
  if ((last === PE || last === QA || last === KA) && isVowelLetter(previous)) return;
  if (classOfEnd(word, length) & after) offerVerb(length, '', harmony, taker);
  if (last === U && (previous === A || previous === YE) && isSequential(ending) && after & VOICELESS)
    offerVerb(length - 1, 'п', harmony, taker);
}

function isSequential({ form }: Allomorph): boolean {
  return form === 'ып' || form === 'іп';
}

/** '' = it has none. */
function devoicedOf(code: number): string {
  if (code === BE) return 'п';
  if (code === GHA) return 'қ';
  return code === GE ? 'к' : '';
}

/** съезд, уезд, поезд lose д. */
const LOST_D = /[ъуо]ез$/;
/** Of ELIDED_WORDS and ELIDED_VERBS. */
const LONGEST_ELIDED = 4;
const CLUSTER = /[^аәеоөүұэёяыіиую][ткг]$/;

/** Kinds of letters, as bits. */
const NATIVE = 1;
/** Written with ь behind it in some loans. */
const SOFTENED = 2;
const LIQUID = 4;
const NEUTRAL = 8;
const VOICED_STOP = 16;

const kinds = new Uint8Array(0x600);
for (const [letters, kind] of [
  ['әғқңөұүһі', NATIVE],
  ['лрнтдсзмбвпф', SOFTENED],
  ['лр', LIQUID],
  ['иую', NEUTRAL],
  ['бвгд', VOICED_STOP],
] as const)
  for (const letter of letters) kinds[letter.charCodeAt(0)]! |= kind;

function is(code: number, kind: number): boolean {
  return code < kinds.length && (kinds[code]! & kind) !== 0;
}

function hasNativeLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (is(text.charCodeAt(at), NATIVE)) return true;
  return false;
}

const YERY = 'ы'.charCodeAt(0);
const I = 'і'.charCodeAt(0);
const A = 'а'.charCodeAt(0);
const YE = 'е'.charCodeAt(0);
const U = 'у'.charCodeAt(0);
const BE = 'б'.charCodeAt(0);
const PE = 'п'.charCodeAt(0);
const KA = 'к'.charCodeAt(0);
const QA = 'қ'.charCodeAt(0);
const GHA = 'ғ'.charCodeAt(0);
const GE = 'г'.charCodeAt(0);
const ES = 'с'.charCodeAt(0);
const ZE = 'з'.charCodeAt(0);
const ZHE = 'ж'.charCodeAt(0);
