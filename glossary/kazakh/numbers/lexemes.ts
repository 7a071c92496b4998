import type { Span } from '#glossary/model/span.ts';

/** A piece of text that the readers of numbers look at. */
export interface Lexeme extends Span {
  readonly kind: 'digits' | 'word' | 'sign';
  /** As written; a word in lower case, without the full stop of an abbreviation (млрд. теңге). */
  readonly text: string;
  /** Whether nothing stands between it and the lexeme before it. */
  readonly glued: boolean;
}

const PIECES =
  /(?<digits>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,:]\d+)*)|(?<word>(?:млн|млрд|трлн|тг|км|кг)\.(?=\s*\p{Ll})|\p{L}[\p{L}\p{M}]*)|(?<sign>[%$€£₸₽№/]|[-‐‑–—]|[^\s\p{L}\d])/gu;

/**
 * Cuts a text into digits (with their thousands spaces, decimal commas and colons), words and single signs, in order;
 * white space falls between them. Cost linear in the text.
 */
export function cutLexemes(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = -1;
  for (const match of text.matchAll(PIECES)) {
    const piece = match[0];
    const start = match.index;
    const kind =
      match.groups!.digits !== undefined ? 'digits' : match.groups!.word !== undefined ? 'word' : 'sign';
    lexemes.push({
      kind,
      text: kind === 'word' ? piece.toLowerCase().replace('.', '') : piece,
      start,
      end: start + piece.length,
      glued: start === end,
    });
    end = start + piece.length;
  }
  return lexemes;
}

const DASH = /^[-‐‑–—]$/;

/** Whether a lexeme is a hyphen or dash. */
export function isDash(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && DASH.test(lexeme.text);
}
