import { type EnglishLexeme, isEnglishDash } from './english-lexemes.ts';
import { CARDINAL_WORDS, MULTIPLIERS, readOrdinalWord } from './english-words.ts';

/** A number read from English text. */
export interface EnglishAmount {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  readonly inWords: boolean;
  /** The multiplier that closes it (5m: 1,000,000), else 1. */
  readonly scale: number;
}

const THOUSAND = 1000;
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/;
const HALF = 0.5;

/**
 * Reads the number that begins at a lexeme: 25,000; 1.7bn; 5 million; twenty-five thousand; two hundred and fifty;
 * a million; one and a half million; 19th; twentieth. Null when none begins there.
 */
export function readEnglishAmount(lexemes: readonly EnglishLexeme[], at: number): EnglishAmount | null {
  const first = lexemes[at];
  if (first === undefined || first.kind === 'sign') return null;
  if (first.kind === 'digits') return afterDigits(lexemes, at);
  if (first.text === 'a' || first.text === 'an') {
    const multiplier = MULTIPLIERS[lexemes[at + 1]?.text ?? ''] ?? 0;
    return multiplier >= 100 && lexemes[at + 1]!.text.length > 2 ? readWords(lexemes, at + 1) : null;
  }
  return readWords(lexemes, at);
}

function afterDigits(lexemes: readonly EnglishLexeme[], at: number): EnglishAmount {
  const value = Number(lexemes[at]!.text.replace(/,/g, ''));
  const word = lexemes[at + 1];
  const alone = { value, next: at + 1, ordinal: false, inWords: false, scale: 1 };
  if (word?.kind !== 'word') return alone;
  if (word.glued && ORDINAL_ENDING.test(word.text)) return { ...alone, next: at + 2, ordinal: true };
  const multiplier = MULTIPLIERS[word.text];
  if (multiplier === undefined || multiplier < THOUSAND) return alone;
  if (word.text.length === 1 && !word.glued) return alone;
  return { ...alone, value: value * multiplier, next: at + 2, scale: multiplier };
}

function readWords(lexemes: readonly EnglishLexeme[], at: number): EnglishAmount | null {
  let total = 0;
  let group = 0;
  let next = at;
  let scale = 1;
  let ordinal = false;
  let isTens = false;
  while (next < lexemes.length && !ordinal) {
    const step = wordAt(lexemes, next, next > at, isTens);
    if (step === null) break;
    const { value } = step;
    const joined =
      group === 0 ||
      value === HALF ||
      value >= 100 ||
      (group % 100 === 0 && value < 100) ||
      (isTens && value < 10);
    if (!joined) break;
    if (value >= THOUSAND) {
      total += (group || 1) * value;
      group = 0;
      scale = value;
    } else if (value === 100) group = (group || 1) * 100;
    else group += value;
    if (value < 100) isTens = value >= 20;
    ({ next, ordinal } = step);
  }
  if (next === at) return null;
  return { value: total + group, next, ordinal, inWords: true, scale: group === 0 ? scale : 1 };
}

interface Step {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
}

/** The numeral word at a place, over a hyphen after tens, over "and", and "and a half". */
function wordAt(
  lexemes: readonly EnglishLexeme[],
  at: number,
  isLater: boolean,
  isTens: boolean,
): Step | null {
  let here = at;
  if (isLater && isTens && isEnglishDash(lexemes[here])) here += 1;
  else if (isLater && lexemes[here]?.text === 'and') {
    if (lexemes[here + 1]?.text === 'a' && lexemes[here + 2]?.text === 'half') {
      return { value: HALF, next: here + 3, ordinal: false };
    }
    here += 1;
  }
  const word = lexemes[here];
  if (word?.kind !== 'word') return null;
  const cardinal = CARDINAL_WORDS[word.text] ?? (word.text.length > 2 ? MULTIPLIERS[word.text] : undefined);
  if (cardinal !== undefined) return { value: cardinal, next: here + 1, ordinal: false };
  const ordinal = readOrdinalWord(word.text);
  return ordinal === null ? null : { value: ordinal, next: here + 1, ordinal: true };
}
