import { BARE, type Ending, readEnding } from './ending.ts';
import { isDash, type Lexeme } from './lexemes.ts';
import { type NumeralWord, readNumeralWord } from './numeral-words.ts';
import { readDigits } from './read-digits.ts';
import { readRoman } from './roman-numeral.ts';

/** A number read from the lexemes, without its unit. */
export interface Amount {
  readonly value: number;
  /** Index of the first lexeme after it. */
  readonly next: number;
  readonly ordinal: boolean;
  readonly collective: boolean;
  readonly inWords: boolean;
  readonly ending: Ending;
  /** A hyphen binds it to the noun that follows: 136-бап, 5-сынып. */
  readonly bound: boolean;
  /** The multiplier word that closes it (6 млн: 1,000,000), else 1; a range shares it: 5-6 млн. */
  readonly scale: number;
}

const THOUSAND = 1000;
const KAZAKH_WORD = /^[\u0400-\u04ff]{2,}$/;
const ORDINAL_ENDING = /^(?:с?[ыі]?н)?ш[ыі]/;

/**
 * Reads the number that begins at a lexeme: «екі жүз елу мың», «25 мың», «1,7 млрд», «бір жарым миллион», «2-ші»,
 * «он тоғызыншы». Only the last word may carry an ending. Null when no number begins there.
 */
export function readAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (first.kind === 'digits') return afterDigits(lexemes, at, first);
  return first.kind === 'word' ? readSum(lexemes, at, 0) : null;
}

function afterDigits(lexemes: readonly Lexeme[], at: number, digits: Lexeme): Amount | null {
  const value = readDigits(digits.text);
  if (value === null) return null;
  const alone: Amount = {
    value,
    next: at + 1,
    ordinal: false,
    collective: false,
    inWords: false,
    ending: BARE,
    bound: false,
    scale: 1,
  };
  const dash = lexemes[at + 1];
  if (isDash(dash) && dash!.glued) return afterHyphen(lexemes, at + 2, alone);
  const word = lexemes[at + 1];
  const multiplier = word?.kind === 'word' ? readNumeralWord(word.text) : null;
  if (multiplier === null || multiplier.value < THOUSAND || multiplier.ordinal) return alone;
  return readSum(lexemes, at + 1, value);
}

/** What a hyphen joins to digits: an ordinal or case ending, or the noun they count. */
function afterHyphen(lexemes: readonly Lexeme[], at: number, alone: Amount): Amount {
  const word = lexemes[at];
  if (word === undefined || word.kind !== 'word' || !word.glued) return alone;
  const ordinal = ORDINAL_ENDING.exec(word.text);
  const ending = readEnding(ordinal === null ? word.text : word.text.slice(ordinal[0].length));
  if (ending !== null) return { ...alone, next: at + 1, ordinal: ordinal !== null, ending };
  const isNoun = KAZAKH_WORD.test(word.text) && readRoman(word.text) === null;
  return isNoun && Number.isInteger(alone.value) ? { ...alone, ordinal: true, bound: true } : alone;
}

/** Rank of the last word of a group of three digits: what follows in the group must be lower. */
const EMPTY = 1000;
const SPENT = 0;

/**
 * Adds and multiplies numeral words from `at` on: hundreds, tens and ones build a group, мың and above close it.
 * `group` is what digits before have said already, 0 for nothing.
 */
function readSum(lexemes: readonly Lexeme[], at: number, digits: number): Amount | null {
  let total = 0;
  let group = digits;
  let rank = digits > 0 ? SPENT : EMPTY;
  let scale = Number.POSITIVE_INFINITY;
  let next = at;
  let last: NumeralWord | null = null;
  while (next < lexemes.length) {
    const lexeme = lexemes[next]!;
    const word = lexeme.kind === 'word' ? readNumeralWord(lexeme.text) : null;
    const value = word?.value ?? restAfterMultiplier(lexeme, scale, rank);
    if (value === null) break;
    if (value >= THOUSAND && word !== null) {
      if (value >= scale || (group === 0 && rank !== EMPTY)) break;
      total += (group || 1) * value;
      group = 0;
      rank = EMPTY;
      scale = value;
    } else if (word === null) {
      group = value;
      rank = SPENT;
    } else if (value === 100 && rank === 1 && group < 10) {
      group *= 100;
      rank = 100;
    } else {
      const own = value >= 100 ? 100 : value >= 10 ? 10 : 1;
      if (rank <= own && !(value < 1 && rank === 1)) break;
      group += value;
      rank = value < 1 ? SPENT : own;
    }
    next += 1;
    if (word === null) continue;
    last = word;
    if (word.ordinal || word.collective || word.ending !== BARE) break;
  }
  if (last === null) return null;
  const { ordinal, collective, ending } = last;
  const exact = group === 0 && Number.isFinite(scale) ? scale : 1;
  return {
    value: total + group,
    next,
    ordinal,
    collective,
    ending,
    inWords: digits === 0,
    bound: false,
    scale: exact,
  };
}

/** Digits after a multiplier word go on with the same number: 25 мың 300. */
function restAfterMultiplier(lexeme: Lexeme, scale: number, rank: number): number | null {
  if (lexeme.kind !== 'digits' || rank !== EMPTY || !Number.isFinite(scale)) return null;
  const value = readDigits(lexeme.text);
  return value !== null && Number.isInteger(value) && value > 0 && value < scale ? value : null;
}
