import type { Span } from '#glossary/model/span.ts';

/** One or more English words with the source they stand for. */
export interface Piece {
  readonly text: string;
  /** Null for words that only English needs: articles, "is", "to". */
  readonly source: Span | null;
  /** Written without a space before it: comma, 's. */
  readonly glue?: 'left' | 'right';
  /** "a" that becomes "an" before a vowel. */
  readonly isArticle?: true;
}

export function word(text: string, source: Span | null = null): Piece[] {
  return text === '' ? [] : [{ text, source }];
}

export const COMMA: Piece = { text: ',', source: null, glue: 'left' };

export const INDEFINITE: Piece = { text: 'a', source: null, isArticle: true };

/** Members with commas and one conjunction before the last: A, B and C. */
export function enumerate(members: readonly (readonly Piece[])[], conjunction: string): Piece[] {
  return members.flatMap((member, at) => {
    if (at === 0) return member;
    return at === members.length - 1 ? [...word(conjunction), ...member] : [COMMA, ...member];
  });
}
