import { findEnglishNumbers } from '#glossary/english/numbers/find-english-numbers.ts';
import { CYRILLIC, classOf, LATIN, UPPER } from '#glossary/kazakh/letters/char-class.ts';
import { fold } from '#glossary/kazakh/letters/fold.ts';
import { findNumbers } from '#glossary/kazakh/numbers/find-numbers.ts';
import { transliterate } from '#glossary/kazakh/romanization/transliterate.ts';
import { tokenize } from '#glossary/kazakh/tokens/tokenize.ts';
import type { Quantity } from '#glossary/model/number-mention.ts';

/** Consonants of a name that are compared: the ending of a Kazakh word comes after them, or spoils one name in ten. */
const NAME_CONSONANTS = 3;

/** What of a Kazakh sentence should reappear in its English: values of numbers, Latin words, and names by their consonants. */
export function kazakhAnchors(text: string): readonly string[] {
  const names = capitalWords(text).map((word) =>
    classOf(word.charCodeAt(0)) & CYRILLIC ? nameAnchor(transliterate(word, 'house')) : nameAnchor(word),
  );
  return [...findNumbers(text).flatMap(numberAnchors), ...names.filter((name) => name !== '')];
}

/** The same of an English sentence; capitals of titles and of the first word find no twin and cost little. */
export function englishAnchors(text: string): readonly string[] {
  const names = capitalWords(text).map(nameAnchor);
  return [...findEnglishNumbers(text).flatMap(numberAnchors), ...names.filter((name) => name !== '')];
}

/** Capitalised words, the first of the sentence only when it is no ordinary word at all: in capitals or Latin. */
function capitalWords(text: string): readonly string[] {
  const words = tokenize(text).filter(({ kind }) => kind === 'word');
  return words
    .filter(({ start }, at) => at > 0 && classOf(text.charCodeAt(start)) & UPPER)
    .map(({ start, stemEnd }) => text.slice(start, stemEnd))
    .filter((word) => classOf(word.charCodeAt(0)) & (CYRILLIC | LATIN));
}

/** n:nzr for Назарбаевтың, Nazarbayev; n:msk for Мәскеуге, Moscow; '' for a word with fewer than two consonants. */
function nameAnchor(latin: string): string {
  const sounds = fold(latin)
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/zh|dzh|dj/g, 'j')
    .replace(/ts|tz/g, 's')
    .replace(/kh|gh/g, (pair) => (pair === 'kh' ? 'h' : 'g'))
    .replace(/ph/g, 'f')
    .replace(/ck|[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/[aeiouyw]/g, '')
    .replace(/(.)\1+/g, '$1');
  return sounds.length < 2 ? '' : `n:${sounds.slice(0, NAME_CONSONANTS)}`;
}

/** A date gives its day and its year, a range both ends. */
function numberAnchors({ values, date }: Quantity): readonly string[] {
  if (date === null) return values.map((value) => `${value}`);
  const month = `m${date.month}`;
  const days = date.days.map((day) => `${month}.${day}`);
  return [...(days.length > 0 ? days : [month]), ...(date.year === null ? [] : [`${date.year}`])];
}
