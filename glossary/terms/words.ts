import type { Span } from '#glossary/model/span.ts';

/** Letters and digits, joined by hyphens and apostrophes: Нұр-Сұлтан, АҚШ-тың, Boeing'тің. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*(?:[-‐‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*)*/gu;

/** A word where it stands. */
export interface Word extends Span {
  readonly word: string;
}

/** The words of a text in order, as terms are made of; empty for punctuation alone. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}
