import type { Span } from '#glossary/model/span.ts';

/** What a token is. White space and invisible characters outside words are no tokens. */
export const TOKEN_KINDS = [
  'word', // қала, келісім-шарт, Нұр-Сұлтан, АҚШ-тағы, COVID-19-дың, 5G
  'number', // 25, 1,7, 25 000, 15:00, 01.05.2019, 3-ші, 2019-шы, 15.00-де
  'abbreviation', // with its full stops: проф., т.б., т. б., ж.
  'initial', // А., Дж.
  'url', // https://azattyq.org/a, vlast.kz
  'email',
  'handle', // @aty, #тақырып
  'ending', // behind a quote, bracket or sign: -ға of «Отан»-ға, -ы of 70 %-ы; begins at the hyphen
  'quote', // « » „ “ ” " ‘ ’ ' ‹ ›
  'punctuation', // one, or a run of sentence marks: ?! …
  'symbol', // % № ₸ 😀, one code point with its modifiers
] as const;

/** One of TOKEN_KINDS. */
export type TokenKind = (typeof TOKEN_KINDS)[number];

/**
 * One token, in UTF-16 units of the text. An ending behind a hyphen, or behind a digit or the dot of a URL, is told
 * from its stem: АҚШ-тағы has stem 0–3 and ending 4–8; the stem of 3-ші ends at 1. Without such an ending `stemEnd`
 * and `endingStart` equal `end` (балаға is not analysed here); a token of kind `ending` has an empty stem.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly stemEnd: number;
  readonly endingStart: number;
}

/** A token without an ending told from its stem. */
export function wholeToken(kind: TokenKind, start: number, end: number): Token {
  return { kind, start, end, stemEnd: end, endingStart: end };
}

/** The parts of a token between hyphens, without its ending: Нұр-Сұлтанға → Нұр, Сұлтанға; АҚШ-тағы → АҚШ. */
export function hyphenParts(text: string, token: Token): Span[] {
  const parts: Span[] = [];
  let start = token.start;
  for (let at = start; at <= token.stemEnd; at += 1) {
    if (at < token.stemEnd && !isHyphen(text.charCodeAt(at))) continue;
    if (at > start) parts.push({ start, end: at });
    start = at + 1;
  }
  return parts;
}

/** The hyphens that may stand inside a word: - ‐ ‑. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
