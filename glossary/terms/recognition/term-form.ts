import { termKeys } from '#glossary/kazakh/morphology/term-forms.ts';
import { innerWord } from './inner-word.ts';
import { followedBy, PLACE } from './place.ts';
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
  /** The words before the last (see innerWord) with the stem of the last; one for each reading of the last word. */
  readonly full: readonly string[];
  /** Places (PLACE) of its words and stems, and of the words it begins with: «қаржы», «қаржы министрлігінің». */
  readonly places: ReadonlyMap<string, number>;
}

/** Marks the key of a form whose last word is listed with the possessive of an izafet head. */
const POSSESSED = '+';

/** The key of words with the stem of the last one. */
export function fullKey(before: string, stem: string, isPossessed: boolean): string {
  return `${before}${before === '' ? '' : ' '}${stem}${isPossessed ? POSSESSED : ''}`;
}

/** Keys of a form; nothing for a text without words. */
export function formKeys(text: string): FormKeys {
  const words = termWords(text);
  const places = new Map<string, number>();
  const last = words.at(-1);
  if (last === undefined) return { full: [], places };
  const mark = (of: string, place: number): void => void places.set(of, (places.get(of) ?? 0) | place);
  let before = '';
  for (const { folded } of words.slice(0, -1)) {
    const inner = innerWord(folded);
    if (before !== '') mark(inner, PLACE.inside);
    before = before === '' ? inner : `${before} ${inner}`;
    mark(before, PLACE.first);
  }
  const keys = termKeys(last.text);
  for (const { stem, possessed } of keys) {
    if (before === '') mark(stem, possessed ? PLACE.alonePossessed : PLACE.alone);
    else {
      mark(stem, PLACE.last);
      mark(before, followedBy(fullKey('', stem, possessed)));
    }
  }
  return { full: keys.map(({ stem, possessed }) => fullKey(before, stem, possessed)), places };
}

/** A form with the number of its words. */
export function termForm<Term>(term: Term, text: string, isCaseSensitive: boolean): TermForm<Term> {
  return { term, text, length: termWords(text).length, isCaseSensitive };
}
