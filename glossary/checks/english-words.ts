import type { Span } from '#glossary/model/span.ts';

/** A word of an English sentence. */
export interface EnglishWord extends Span {
  readonly text: string;
  /** Lower case, apostrophe straight, accents and full stops off, without the genitive: Kassym’s → kassym, U.S. → us. */
  readonly folded: string;
  readonly isCapital: boolean;
  /** First of a sentence or a quotation, where every word has a capital. */
  readonly isFirst: boolean;
}

/** Abbreviations with full stops are one word: U.S. */
const WORD = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}]+)*/gu;
const BEGINS = /(?:^|[.!?…:]["”'’)]*\s+|["“‘(]\s*|[–—]\s*)$/u;

/** The words of an English text in order; a hyphen parts them. Empty for a text without letters. */
export function englishWords(text: string): readonly EnglishWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    folded: foldEnglish(word),
    isCapital: /^\p{Lu}/u.test(word),
    isFirst: BEGINS.test(text.slice(Math.max(0, index - 6), index)),
  }));
}

/** The form in which English words are compared. */
export function foldEnglish(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .toLowerCase()
    .replace(/'s$/, '');
}
