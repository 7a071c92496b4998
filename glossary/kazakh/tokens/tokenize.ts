import {
  CYRILLIC,
  classOf,
  DIGIT,
  INSIDE_WORD,
  INVISIBLE,
  LATIN,
  LETTER,
  LOWER,
  SPACE,
  UPPER,
} from '../letters/char-class.ts';
import { abbreviationKind, INITIAL_PAIRS, LONGEST_ABBREVIATION } from './abbreviations.ts';
import { isClitic, isEnding } from './endings.ts';
import { isHyphen, type Token, type TokenKind } from './token.ts';

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

function whole(kind: TokenKind, start: number, end: number): Token {
  return { kind, start, end, stemEnd: end, endingStart: end };
}

const IN_WORD = LETTER | DIGIT | INSIDE_WORD;

function runEnd(text: string, at: number, bits: number): number {
  let end = at;
  while (classOf(text.charCodeAt(end)) & bits) end += 1;
  return end;
}

function scanWord(text: string, start: number): Token {
  let end = runEnd(text, start, IN_WORD);
  /** Where the last part begins, and the hyphen before it. */
  let part = start;
  let hyphen = -1;
  for (;;) {
    const joint = text.charCodeAt(end);
    const next = classOf(text.charCodeAt(end + 1));
    if (joint === DOT || joint === AT || joint === COLON) {
      const address = scanAddress(text, start, end);
      if (address) return address;
      if (joint === DOT && hyphen < 0) return scanShortened(text, start, end) ?? whole('word', start, end);
      break;
    }
    if (next & (LETTER | DIGIT) && isHyphen(joint)) {
      hyphen = end;
      part = end + 1;
    } else if (!(next & LETTER && isApostrophe(joint))) break;
    end = runEnd(text, end + 1, IN_WORD);
  }
  const token = hyphen < 0 ? undefined : withEnding(text, 'word', start, hyphen, part, end);
  return token ?? afterDash(text, start, end) ?? whole('word', start, end);
}

/** Tells an ending from its stem where the stem asks for a hyphen: АҚШ-тың, Boeing-тың, COVID-19-дың, сондай-ақ. */
function withEnding(
  text: string,
  kind: TokenKind,
  start: number,
  stemEnd: number,
  endingStart: number,
  end: number,
): Token | undefined {
  if (!(classOf(text.charCodeAt(endingStart)) & LOWER)) return undefined;
  const word = text.slice(endingStart, end);
  const first = classOf(text.charCodeAt(start));
  const last = classOf(text.charCodeAt(stemEnd - 1));
  const capital = first & UPPER && word.length > 1;
  const accepts = (last & (UPPER | LATIN | DIGIT) || capital) && isEnding(word);
  return accepts || isClitic(word) ? { kind, start, end, stemEnd, endingStart } : undefined;
}

/** A dash typed for the hyphen before an ending: АҚШ–тың. */
function afterDash(text: string, start: number, stemEnd: number): Token | undefined {
  if (text.charCodeAt(stemEnd) !== EN_DASH || !(classOf(text.charCodeAt(stemEnd - 1)) & (UPPER | DIGIT)))
    return undefined;
  const end = runEnd(text, stemEnd + 1, IN_WORD);
  return end > stemEnd + 2 ? withEnding(text, 'word', start, stemEnd, stemEnd + 1, end) : undefined;
}

/** An initial or abbreviation whose first part ends before the full stop at `dot`. */
function scanShortened(text: string, start: number, dot: number): Token | undefined {
  const capital = classOf(text.charCodeAt(start)) & UPPER;
  if (capital && (dot - start === 1 || (dot - start === 2 && startsName(text, dot + 1))))
    return whole('initial', start, dot + 1);
  let found = abbreviationKind(text.slice(start, dot)) === undefined ? -1 : dot;
  for (let end = dot; end - start <= LONGEST_ABBREVIATION; ) {
    let next = end + 1;
    if (classOf(text.charCodeAt(next)) & SPACE) next += 1;
    end = runEnd(text, next, LOWER);
    if (end === next || end - next > 3 || text.charCodeAt(end) !== DOT) break;
    if (abbreviationKind(text.slice(start, end)) !== undefined) found = end;
  }
  return found < 0 ? undefined : whole('abbreviation', start, found + 1);
}

/** Дж. is an initial before a capital only: Ол. ends a sentence. */
function startsName(text: string, at: number): boolean {
  const pair = text.slice(at - 3, at - 1);
  const next = classOf(text.charCodeAt(at)) & SPACE ? at + 1 : at;
  return INITIAL_PAIRS.has(pair) && (classOf(text.charCodeAt(next)) & UPPER) !== 0;
}

/** Lengths are bounded so that no text makes the search quadratic. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>«»"“”]+|[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}|(?:[a-z\d-]{1,63}\.){1,5}(?:kz|ru|com|org|net|info|uz|kg|gov|edu|io|tv|me|su|uk|eu|us|biz|asia|news|media|by|tr|cn|de|fr|pl|ua)(?![a-z\d])(?:\/[^\s<>«»"“”]*)?|[а-яәғқңөұүһі\d-]{1,63}\.(?:қаз|рф)(?![а-яәғқңөұүһі])/iuy;

/** A URL, e-mail or domain that begins at `start`, with the ending behind its hyphen: azattyq.org-тың. */
function scanAddress(text: string, start: number, joint: number): Token | undefined {
  const next = classOf(text.charCodeAt(joint + 1));
  if (!(next & (LETTER | DIGIT)) && text.charAt(joint + 1) !== '/') return undefined;
  ADDRESS.lastIndex = start;
  const found = ADDRESS.exec(text);
  if (found === null) return undefined;
  const address = found[0].replace(/[.,;:!?)\]'’]+$/, '');
  const kind = address.includes('@') && !address.includes('/') ? 'email' : 'url';
  const inside = /-([\p{Ll}]+)$/u.exec(address);
  if (inside && classOf(address.charCodeAt(inside.index + 1)) & CYRILLIC && isEnding(inside[1]!)) {
    const end = start + address.length;
    return { kind, start, end, stemEnd: start + inside.index, endingStart: start + inside.index + 1 };
  }
  const stemEnd = start + address.length;
  const end = isHyphen(text.charCodeAt(stemEnd)) ? runEnd(text, stemEnd + 1, IN_WORD) : stemEnd;
  const ending = end > stemEnd ? withEnding(text, kind, start, stemEnd, stemEnd + 1, end) : undefined;
  return ending ?? whole(kind, start, stemEnd);
}

function scanNumber(text: string, start: number): Token {
  let end = runEnd(text, start, DIGIT);
  for (;;) {
    const joint = text.charCodeAt(end);
    if (classOf(text.charCodeAt(end + 1)) & DIGIT) {
      if (joint === DOT || joint === COMMA || joint === COLON || joint === SLASH)
        end = runEnd(text, end + 1, DIGIT);
      else if (isThousands(text, start, end)) end += 4;
      else break;
    } else break;
  }
  const after = classOf(text.charCodeAt(end));
  const joint = text.charCodeAt(end);
  if (joint === DOT || joint === AT) {
    const address = scanAddress(text, start, end);
    if (address) return address;
  }
  if (after & LETTER) {
    const wordEnd = runEnd(text, end, IN_WORD);
    if (after & (LATIN | UPPER)) return scanWord(text, start);
    const ending = wordEnd - end > 1 ? withEnding(text, 'number', start, end, end, wordEnd) : undefined;
    return ending ?? whole('number', start, end);
  }
  if (isHyphen(joint) || joint === EN_DASH) {
    const wordEnd = runEnd(text, end + 1, IN_WORD);
    const ending = withEnding(text, 'number', start, end, end + 1, wordEnd);
    if (ending) return ending;
  }
  return whole('number', start, end);
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

function scanSign(text: string, start: number): Token {
  const code = text.charCodeAt(start);
  if ((code === AT || code === HASH) && classOf(text.charCodeAt(start + 1)) & (LETTER | DIGIT)) {
    HANDLE.lastIndex = start;
    return whole('handle', start, start + HANDLE.exec(text)![0].length);
  }
  if (isHyphen(code) && start > 0 && ENDING_MAY_FOLLOW.test(text.charAt(start - 1))) {
    const end = runEnd(text, start + 1, IN_WORD);
    if (isEnding(text.slice(start + 1, end)))
      return { kind: 'ending', start, end, stemEnd: start, endingStart: start + 1 };
  }
  const kind = signKind(code);
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  if (SENTENCE_MARKS.includes(text.charAt(start)))
    while (SENTENCE_MARKS.includes(text.charAt(end) || ' ')) end += 1;
  else if (kind === 'symbol') end = runEnd(text, end, INSIDE_WORD);
  return whole(kind, start, end);
}

const HANDLE = /[@#][\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/uy;
const ENDING_MAY_FOLLOW = /[»”“"’)\]%‰°₸$€№]/;
const SENTENCE_MARKS = '.!?…';
const QUOTES = '«»„“”‟"‘’‚\'‹›';
/** Punctuation by Unicode, but signs that are read as words. */
const READ_SIGNS = '%‰&@#*§';

const signKinds = new Map<number, TokenKind>();

function signKind(code: number): TokenKind {
  let kind = signKinds.get(code);
  if (kind === undefined) {
    const char = String.fromCharCode(code);
    if (QUOTES.includes(char)) kind = 'quote';
    else kind = /\p{P}/u.test(char) && !READ_SIGNS.includes(char) ? 'punctuation' : 'symbol';
    signKinds.set(code, kind);
  }
  return kind;
}

const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const AT = 0x40;
const HASH = 0x23;
const EN_DASH = 0x2013;

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018;
}
