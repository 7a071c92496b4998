import type { Span } from '#glossary/model/span.ts';

/** A piece of English text that the readers of numbers look at. */
export interface EnglishLexeme extends Span {
  readonly kind: 'digits' | 'word' | 'sign';
  /** In lower case. */
  readonly text: string;
  readonly isCapital: boolean;
  /** Whether nothing stands between it and the lexeme before it. */
  readonly glued: boolean;
}

const PIECES =
  /(?<digits>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|(?<word>\p{L}+(?:\.\p{L}\.)?)|(?<sign>[^\s\p{L}\d])/gu;

/** Cuts an English text into digits with their commas, words (p.m. is one) and single signs, in order. */
export function cutEnglishLexemes(text: string): EnglishLexeme[] {
  const lexemes: EnglishLexeme[] = [];
  let end = -1;
  for (const match of text.matchAll(PIECES)) {
    const start = match.index;
    const { digits, word } = match.groups as { digits?: string; word?: string };
    const kind = digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'sign';
    const lower = match[0].toLowerCase();
    lexemes.push({
      kind,
      text: lower,
      isCapital: match[0].charAt(0) !== lower.charAt(0),
      start,
      end: start + match[0].length,
      glued: start === end,
    });
    end = start + match[0].length;
  }
  return lexemes;
}

/** Whether a lexeme is a hyphen or dash. */
export function isEnglishDash(lexeme: EnglishLexeme | undefined): boolean {
  return lexeme !== undefined && /^[-‐‑–—]$/.test(lexeme.text);
}
