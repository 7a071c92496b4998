import { termKeys } from '#glossary/kazakh/morphology/term-forms.ts';
import { termWords } from './term-words.ts';

/** A Kazakh form of a term as the index keeps it; `term` is whatever the caller knows the term by. */
export interface TermForm<Term> {
  readonly term: Term;
  /** As listed: Қаржы министрлігі. */
  readonly text: string;
  /** Number of words. */
  readonly length: number;
  /** The text must begin with the letters of the form, capitals included. */
  readonly isCaseSensitive: boolean;
}

/** Under what a form is kept: what a text must hold for the form to stand there. */
export interface FormKeys {
  /** The words before the last, folded, with the stem of the last; one for each reading of the last word. */
  readonly full: readonly string[];
  /** The first word, the first two …, without the last word; empty for a form of one word. */
  readonly prefixes: readonly string[];
}

/** Marks the key of a form whose last word is listed with the possessive of an izafet head. */
const POSSESSED = '+';

/** The key of words with the stem of the last one. */
export function fullKey(before: string, stem: string, isPossessed: boolean): string {
  return `${before}${before === '' ? '' : ' '}${stem}${isPossessed ? POSSESSED : ''}`;
}

/** Keys of a form; both lists are empty for a text without words. */
export function formKeys(text: string): FormKeys {
  const words = termWords(text);
  const last = words.at(-1);
  if (last === undefined) return { full: [], prefixes: [] };
  const before = words.slice(0, -1).map(({ folded }) => folded);
  return {
    full: termKeys(last.text).map(({ stem, possessed }) => fullKey(before.join(' '), stem, possessed)),
    prefixes: before.map((_word, at) => before.slice(0, at + 1).join(' ')),
  };
}

/** A form with the number of its words. */
export function termForm<Term>(term: Term, text: string, isCaseSensitive: boolean): TermForm<Term> {
  return { term, text, length: termWords(text).length, isCaseSensitive };
}
