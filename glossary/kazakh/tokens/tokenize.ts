import {
  classOf,
  DIGIT,
  IN_WORD,
  INVISIBLE,
  LATIN,
  LETTER,
  LOWER,
  runEnd,
  SPACE,
  UPPER,
  unitAt,
} from '../letters/char-class.ts';
import { abbreviationKind, INITIAL_PAIRS, LONGEST_ABBREVIATION } from './abbreviations.ts';
import { scanAddress } from './scan-address.ts';
import { scanSign } from './scan-sign.ts';
import { isHyphen, type Token, wholeToken } from './token.ts';
import { tokenWithDash, tokenWithEnding } from './token-with-ending.ts';

/**
 * Cuts a text into tokens in one pass: in order, without overlap, covering all but white space and invisible
 * characters. Any text is accepted, lone surrogates too; a blank one has no tokens. Linear.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const bits = classOf(text.charCodeAt(at));
    if (bits & (SPACE | INVISIBLE)) {
      at += 1;
      continue;
    }
    const token =
      bits & LETTER ? scanWord(text, at) : bits & DIGIT ? scanNumber(text, at) : scanSign(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function scanWord(text: string, start: number): Token {
  let end = runEnd(text, start, IN_WORD);
  /** Where the last part begins, and the hyphen before it. */
  let part = start;
  let hyphen = -1;
  for (;;) {
    const joint = unitAt(text, end);
    const next = classOf(unitAt(text, end + 1));
    if (joint === DOT || joint === AT || joint === COLON) {
      const address = scanAddress(text, start, end);
      if (address) return address;
      if (joint === DOT && hyphen < 0)
        return scanShortened(text, start, end) ?? wholeToken('word', start, end);
      break;
    }
    if (next & (LETTER | DIGIT) && isHyphen(joint)) {
      hyphen = end;
      part = end + 1;
    } else if (!(next & LETTER && isApostrophe(joint))) break;
    end = runEnd(text, end + 1, IN_WORD);
  }
  const token = hyphen < 0 ? undefined : tokenWithEnding(text, 'word', start, hyphen, part, end);
  return token ?? tokenWithDash(text, start, end) ?? wholeToken('word', start, end);
}

/** An abbreviation of one or more parts (Б.з.б. too), or an initial, whose first part ends before the full stop at `dot`. */
function scanShortened(text: string, start: number, dot: number): Token | undefined {
  let found = abbreviationKind(text.slice(start, dot)) === undefined ? -1 : dot;
  for (let end = dot; end - start <= LONGEST_ABBREVIATION; ) {
    let next = end + 1;
    if (classOf(unitAt(text, next)) & SPACE) next += 1;
    end = runEnd(text, next, LOWER);
    if (end === next || end - next > 3 || unitAt(text, end) !== DOT) break;
    if (abbreviationKind(text.slice(start, end)) !== undefined) found = end;
  }
  if (found <= dot && isInitial(text, start, dot)) return wholeToken('initial', start, dot + 1);
  return found < 0 ? undefined : wholeToken('abbreviation', start, found + 1);
}

function isInitial(text: string, start: number, dot: number): boolean {
  if (!(classOf(unitAt(text, start)) & UPPER)) return false;
  return dot === start + 1 || (dot === start + 2 && startsName(text, dot + 1));
}

/** Дж. is an initial before a capital only: Ол. ends a sentence. */
function startsName(text: string, at: number): boolean {
  const pair = text.slice(at - 3, at - 1);
  const next = classOf(unitAt(text, at)) & SPACE ? at + 1 : at;
  return INITIAL_PAIRS.has(pair) && (classOf(unitAt(text, next)) & UPPER) !== 0;
}

function scanNumber(text: string, start: number): Token {
  let end = runEnd(text, start, DIGIT);
  for (;;) {
    const joint = unitAt(text, end);
    if (classOf(unitAt(text, end + 1)) & DIGIT) {
      if (joint === DOT || joint === COMMA || joint === COLON || joint === SLASH)
        end = runEnd(text, end + 1, DIGIT);
      else if (isThousands(text, start, end)) end += 4;
      else break;
    } else break;
  }
  const after = classOf(unitAt(text, end));
  const joint = unitAt(text, end);
  if (joint === DOT || joint === AT) {
    const address = scanAddress(text, start, end);
    if (address) return address;
  }
  if (after & LETTER) {
    const wordEnd = runEnd(text, end, IN_WORD);
    if (after & (LATIN | UPPER)) return scanWord(text, start);
    const ending = wordEnd - end > 1 ? tokenWithEnding(text, 'number', start, end, end, wordEnd) : undefined;
    return ending ?? wholeToken('number', start, end);
  }
  if (isHyphen(joint) || joint === EN_DASH) {
    const wordEnd = runEnd(text, end + 1, IN_WORD);
    const ending = tokenWithEnding(text, 'number', start, end, end + 1, wordEnd);
    if (ending) return ending;
  }
  return wholeToken('number', start, end);
}

/** A space and exactly three digits behind one to three, or behind another such group: 25 000, 1 250 000. */
function isThousands(text: string, start: number, end: number): boolean {
  const first = end - start <= 3 || /\s\d{3}$/.test(text.slice(end - 4, end));
  return (
    first &&
    /^[ \u00a0\u2009\u202f]\d{3}(?!\d)/.test(text.slice(end, end + 5)) &&
    !/[.,:/]/.test(text.slice(start, end))
  );
}

const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const AT = 0x40;
const EN_DASH = 0x2013;

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018;
}
