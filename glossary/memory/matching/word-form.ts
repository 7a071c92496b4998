import { CYRILLIC, classOf } from '#glossary/kazakh/letters/char-class.ts';
import { foldForMatch } from '#glossary/kazakh/letters/fold.ts';
import { readMonth } from '#glossary/kazakh/numbers/months.ts';
import { readNumeralWord } from '#glossary/kazakh/numbers/numeral-words.ts';
import { tokenize } from '#glossary/kazakh/tokens/tokenize.ts';
import { indexStem } from '../index/index-stem.ts';
import { createWordTable } from '../index/word-table.ts';

/** What is known of a word by its letters alone. */
export interface WordForm {
  /** Folded: "облысында". */
  readonly form: string;
  /** Index key; forms of one word share it. */
  readonly key: string;
  /** A numeral or a month in words. */
  readonly isNumeral: boolean;
}

const table = createWordTable<WordForm>((word) => {
  const form = foldForMatch(word);
  // An ending behind a hyphen is no part of the key: АҚШ-тағы, АҚШ.
  const stemEnd = tokenize(word)[0]?.stemEnd ?? word.length;
  const key = indexStem(stemEnd < word.length ? foldForMatch(word.slice(0, stemEnd)) : form);
  return { form, key, isNumeral: isNumeral(form) };
});

/** The form of the word `text.slice(start, end)`. Remembered. */
export function wordForm(text: string, start: number, end: number): WordForm {
  return table.at(text, start, end);
}

/** бір is mostly an article. */
function isNumeral(form: string): boolean {
  if (!(classOf(form.charCodeAt(0)) & CYRILLIC) || form === 'бір') return false;
  return readNumeralWord(form) !== null || readMonth(form) !== null;
}
