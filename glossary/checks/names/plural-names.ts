import type { Span } from '#glossary/model/span.ts';
import { foldEnglish } from '../english-words.ts';
import type { KazakhWord } from '../kazakh-words.ts';
import type { Pair } from '../pair.ts';
import { formsOf, heard } from './asked-words.ts';
import { isMisspelt } from './is-misspelt.ts';
import { isWriting } from './name-parts.ts';

/** A name in the plural that is one in the source. */
interface Plural extends Span {
  /** As written. */
  readonly text: string;
  readonly wanted: string;
}

/** Endings for several and for people: Клинтондар, Ресейлік. */
const SEVERAL = /^[лдт](?:[ае]р|[ыі][қк])/;

/** What English may write s. */
const SIBILANT = /[сзцшжчщх]$/;

/**
 * Names that the English has in the plural and the source in the singular: Trumps for Трамп. A name that the dictionary
 * has with its s is one of those that end in it: Hughes.
 */
export function pluralNames(pair: Pair): readonly Plural[] {
  const { tools } = pair;
  return pair.targetWords().flatMap(({ start, end, text, isFirst }): readonly Plural[] => {
    if (isFirst || !/^\p{Lu}\p{Ll}{2,}[^s\P{Ll}]s$/u.test(text)) return [];
    const isName = !isMisspelt(text, tools) && isMisspelt(text.toLowerCase(), tools);
    if (isName || tools.isPersonName(foldEnglish(text))) return [];
    const wanted = text.slice(0, -1);
    const one = foldEnglish(wanted);
    const named = heard(one, pair);
    const isOne = named.length > 0 && named.every((word) => isSingular(word, one, tools));
    return isOne ? [{ start, end, text, wanted }] : [];
  });
}

/** Whether a word of the source, less its endings, sounds like an English word (folded) and stands for one. */
function isSingular(word: KazakhWord, english: string, { romanizer }: Pair['tools']): boolean {
  return formsOf(word).some(
    (form) =>
      !SIBILANT.test(form) &&
      word.folded.startsWith(form) &&
      !SEVERAL.test(word.folded.slice(form.length)) &&
      isWriting(english, [form], romanizer),
  );
}
