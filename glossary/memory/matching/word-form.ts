import { CYRILLIC, classOf } from '#glossary/kazakh/letters/char-class.ts';
import { foldForMatch } from '#glossary/kazakh/letters/fold.ts';
import { readMonth } from '#glossary/kazakh/numbers/months.ts';
import { readNumeralWord } from '#glossary/kazakh/numbers/numeral-words.ts';
import { indexStem } from '../index/index-stem.ts';

/** What is known of a word by its letters alone. */
export interface WordForm {
  /** Folded: "облысында". */
  readonly form: string;
  /** Index key; forms of one word share it. */
  readonly key: string;
  /** A numeral or a month in words. */
  readonly isNumeral: boolean;
}

/** Kept by word as written; running text repeats itself. */
const REMEMBERED = 200_000;
const remembered = new Map<string, WordForm>();

/** The form of a word as written; `stemLength` is where an ending behind a hyphen begins (АҚШ-тағы: 3). Remembered. */
export function wordForm(word: string, stemLength: number): WordForm {
  let known = remembered.get(word);
  if (!known) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    const form = foldForMatch(word);
    const key = indexStem(stemLength < word.length ? foldForMatch(word.slice(0, stemLength)) : form);
    known = { form, key, isNumeral: isNumeral(form) };
    remembered.set(word, known);
  }
  return known;
}

/** бір is mostly an article. */
function isNumeral(form: string): boolean {
  if (!(classOf(form.charCodeAt(0)) & CYRILLIC) || form === 'бір') return false;
  return readNumeralWord(form) !== null || readMonth(form) !== null;
}
