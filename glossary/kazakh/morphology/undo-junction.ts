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

/** Who asks for stems. */
export interface StemTaker {
  /** Whether a stem is of use; asked before its grade is found, which costs more. */
  readonly wants: (stem: string) => boolean;
  /** Called for every stem that is, right after `wants` said so. */
  readonly take: (stem: string, grade: Grade) => void;
}

/**
 * Gives to `taker` every noun stem that is written as `before` when `ending` is joined to it, undoing what the junction
 * did: кітаб → кітап, орн → орын, рөл → рөл and рөль. `harmony` is the mask the chain of endings allows before it.
 */
export function nounStemsBefore(before: string, ending: Allomorph, harmony: number, taker: StemTaker): void {
  const length = before.length;
  const last = before.charCodeAt(length - 1);
  const initial = ending.form.charCodeAt(0);
  if (initial === YERY || initial === I) {
    offerBeforeVowel(before, last, harmony, taker);
    if (harmony & FRONT && length > 2 && is(last, SOFTENED) && !hasNativeLetter(before)) {
      take(`${before}ь`, is(last, LIQUID) ? 'strict' : 'tolerant', taker);
    }
  } else {
    if (classOfEnd(before) & ending.after) offer(before, true, harmony, taker);
    else if (fitsLoan(before, last, ending.after) && taker.wants(before) && looksForeign(before))
      taker.take(before, 'tolerant');
    if (last === I && ending.after & VOWEL) offerEpenthetic(before.slice(0, -1), harmony, taker);
  }
  if (last === ES && ending.after & VOICELESS && length > 2) {
    if (isVowelLetter(before.charCodeAt(length - 2)) && !hasNativeLetter(before)) {
      offer(`${before}с`, true, harmony, taker);
      offer(`${before}т`, initial !== QA && initial !== KA && initial !== PE, harmony, taker);
    }
  }
  if (last === ZE && ending.after & VOICED && LOST_D.test(before)) offer(`${before}д`, true, harmony, taker);
}

/** `byRule` = the junction itself is regular. */
function offer(stem: string, byRule: boolean, harmony: number, taker: StemTaker): void {
  if (!taker.wants(stem)) return;
  if (byRule && ((harmonyOf(stem) & harmony) !== 0 || WAVERING_WORDS.has(stem))) taker.take(stem, 'strict');
  else taker.take(stem, looksForeign(stem) || stem.endsWith('и') ? 'tolerant' : 'irregular');
}

function take(stem: string, grade: Grade, taker: StemTaker): void {
  if (taker.wants(stem)) taker.take(stem, grade);
}

function offerBeforeVowel(before: string, last: number, harmony: number, taker: StemTaker): void {
  if (isVowelLetter(last) && !is(last, NEUTRAL)) return;
  const part = lastPart(before);
  const elided = elidedStem(before, part);
  if (elided !== undefined) {
    offer(elided, true, harmony, taker);
    if (ELIDED_WORDS.has(part) && !OPTIONALLY_ELIDED.has(lastPart(elided))) return;
  }
  const devoiced = devoicedOf(last);
  if (devoiced !== undefined) {
    const stem = before.slice(0, -1) + devoiced;
    if (!UNVOICED_WORDS.has(lastPart(stem))) offer(stem, true, harmony, taker);
    else take(stem, 'tolerant', taker);
    if (last !== GHA && !hasNativeLetter(part)) offer(before, true, harmony, taker);
    else if (last === BE) take(before, 'tolerant', taker);
  } else if (last === PE || last === QA || last === KA) {
    const afterConsonant = before.length > 1 && !isVowelLetter(before.charCodeAt(before.length - 2));
    offer(before, afterConsonant || UNVOICED_WORDS.has(part), harmony, taker);
  } else offer(before, true, harmony, taker);
}

/** The stem whose last ы or і was dropped: халқ → халық, әдет-ғұрп → әдет-ғұрып, кәсіпорн → кәсіпорын. */
function elidedStem(before: string, part: string): string | undefined {
  const known = ELIDED_WORDS.get(part);
  if (known) return before.slice(0, before.length - part.length) + known.stem;
  return part.endsWith('орн') ? `${before.slice(0, -1)}ын` : undefined;
}

/** Whether a loan may take an ending of another class: заводдың, экипажтың, таксисі. */
function fitsLoan(before: string, last: number, after: number): boolean {
  if (is(last, VOICED_STOP)) return (after & VOICED) !== 0;
  if (last === ZHE) return (after & VOICELESS) !== 0;
  return is(last, NEUTRAL) && (after & VOWEL) !== 0 && before.length > 2;
}

function offerEpenthetic(stem: string, harmony: number, taker: StemTaker): void {
  if (!(harmony & FRONT) || !taker.wants(stem)) return;
  const listed = EPENTHETIC_WORDS.has(stem);
  if (!listed && !CLUSTER.test(stem)) return;
  if (listed || stem.endsWith('кт')) taker.take(stem, 'strict');
  else if (looksForeign(stem)) taker.take(stem, 'tolerant');
}

/** As nounStemsBefore for verb stems: шығ + ады → шық, оқ + иды → оқы, қо + яды → қой, тау + ып → тап. */
export function verbStemsBefore(before: string, ending: Allomorph, harmony: number, taker: StemTaker): void {
  const last = before.charCodeAt(before.length - 1);
  if (ending.drops === 'й') {
    if (isVowelLetter(last)) offerVerb(`${before}й`, ending, harmony, taker);
  } else if (ending.drops === 'close') {
    offerVerb(`${before}ы`, ending, harmony, taker);
    offerVerb(`${before}і`, ending, harmony, taker);
  } else if (isVowelLetter(ending.form.charCodeAt(0))) {
    offerVerbBeforeVowel(before, last, ending, harmony, taker);
  } else offerVerb(before, ending, harmony, taker);
}

function offerVerb(stem: string, ending: Allomorph, harmony: number, taker: StemTaker): void {
  if ((classOfEnd(stem) & ending.after) === 0 || !taker.wants(stem)) return;
  if (harmonyOf(stem) & harmony) taker.take(stem, 'strict');
}

function offerVerbBeforeVowel(
  before: string,
  last: number,
  ending: Allomorph,
  harmony: number,
  taker: StemTaker,
): void {
  const whole = ELIDED_VERBS.get(before);
  const devoiced = whole === undefined ? devoicedOf(last) : undefined;
  if (whole !== undefined) offerVerb(whole, ending, harmony, taker);
  else if (devoiced !== undefined) offerVerb(before.slice(0, -1) + devoiced, ending, harmony, taker);
  else {
    const previous = before.charCodeAt(before.length - 2);
    if ((last === PE || last === QA || last === KA) && isVowelLetter(previous)) return;
    offerVerb(before, ending, harmony, taker);
    if (last === U && (previous === A || previous === YE) && isSequential(ending))
      offerVerb(`${before.slice(0, -1)}п`, ending, harmony, taker);
  }
}

function isSequential({ form }: Allomorph): boolean {
  return form === 'ып' || form === 'іп';
}

function devoicedOf(code: number): string | undefined {
  return is(code, VOICED_PAIR) ? DEVOICED[String.fromCharCode(code)] : undefined;
}

const DEVOICED: Readonly<Record<string, string>> = { б: 'п', ғ: 'қ', г: 'к' };
/** съезд, уезд, поезд lose д. */
const LOST_D = /[ъуо]ез$/;
const CLUSTER = /[^аәеоөүұэёяыіиую][ткг]$/;

/** Kinds of letters, as bits. */
const NATIVE = 1;
/** Written with ь behind it in some loans. */
const SOFTENED = 2;
const LIQUID = 4;
const NEUTRAL = 8;
const VOICED_PAIR = 16;
const VOICED_STOP = 32;

const kinds = new Uint8Array(0x600);
for (const [letters, kind] of [
  ['әғқңөұүһі', NATIVE],
  ['лрнтдсзмбвпф', SOFTENED],
  ['лр', LIQUID],
  ['иую', NEUTRAL],
  ['бғг', VOICED_PAIR],
  ['бвгд', VOICED_STOP],
] as const)
  for (const letter of letters) kinds[letter.charCodeAt(0)]! |= kind;

function is(code: number, kind: number): boolean {
  return code < kinds.length && (kinds[code]! & kind) !== 0;
}

function hasNativeLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (is(text.charCodeAt(at), NATIVE)) return true;
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
const ES = 'с'.charCodeAt(0);
const ZE = 'з'.charCodeAt(0);
const ZHE = 'ж'.charCodeAt(0);
