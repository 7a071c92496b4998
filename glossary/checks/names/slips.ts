import { letterPlausibility } from '#glossary/kazakh/romanization/plausibility.ts';
import type { Span } from '#glossary/model/span.ts';
import type { EnglishWord } from '../english-words.ts';
import { foldEnglish } from '../english-words.ts';
import type { Pair } from '../pair.ts';
import { askedNames, askedWords, formsOf, heard, isAskedFor } from './asked-words.ts';
import { doubled, inOneLetter, keepsDoubled } from './doubled-letters.ts';
import { isMisspelt } from './is-misspelt.ts';
import { isWriting } from './name-parts.ts';
import { exchanged, nearWord, revowelled } from './near-word.ts';

/** A slip of the fingers in the English. */
export interface Slip extends Span {
  /** As written, without the genitive. */
  readonly text: string;
  readonly wanted: string;
}

/**
 * Words with a capital that are one slip from a word the source asks for, or that word with its beginning or end cut
 * off; where a word sounds right as it is, only letters exchanged and one that should be double count.
 */
export function slips(pair: Pair): readonly Slip[] {
  const misspelt = new Set(pair.misspelt().map(({ start }) => start));
  return pair.targetWords().flatMap((word): readonly Slip[] => {
    const { start } = word;
    const text = word.text.replace(/['’]s$/, '');
    // Capt. Giles
    if (/^\.\s/.test(pair.target.slice(word.end))) return [];
    const wanted = misspelt.has(start) ? meant(text, pair) : meantByWord(word, text, pair);
    return wanted === null ? [] : [{ start, end: start + text.length, text, wanted }];
  });
}

/** Letters of a name that is hardly another with two letters exchanged. */
const LONG = 6;

/** What a word that no dictionary has is meant for; null when it may well be right. */
function meant(text: string, pair: Pair): string | null {
  const { tools } = pair;
  if (/^\p{Lu}{2}\p{Ll}{3,}$/u.test(text)) return inOneCapital(text, pair);
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(text)) return null;
  const sounding = heard(foldEnglish(text), pair);
  const single = sounding.length === 0 || sounding.some(keepsDoubled) ? null : inOneLetter(text, tools);
  if (tools.isPersonName(foldEnglish(text))) return single;
  const whole = cutOff(text, sounding.length > 0 ? askedNames(pair) : askedWords(pair));
  if (whole !== null) return whole;
  const isRight = (word: string): boolean => !isMisspelt(word, tools);
  if (sounding.length === 0)
    return nearWord(text, (word) => isRight(word) && isAskedFor(foldEnglish(word), pair)) ?? null;
  const isHeard = (word: string): boolean =>
    sounding.some((kazakh) => isWriting(foldEnglish(word), formsOf(kazakh), tools.romanizer));
  const isLikelier = (word: string): boolean =>
    sounding.some(({ folded }) => letterPlausibility(folded, word) > letterPlausibility(folded, text));
  // A short name is soon one slip from another, and any from a common word.
  const others = [...exchanged(text), ...revowelled(text).filter(isLikelier)];
  const turned = text.length < LONG ? [] : others.filter(isRight);
  const other =
    turned.find((word) => !isRight(word.toLowerCase()) && isHeard(word)) ??
    doubled(text).find((word) => isRight(word) && isHeard(word));
  return other ?? single;
}

/** What a word with a capital that is in the dictionary as a common one is meant for: Washing of Washington. */
function meantByWord({ isCapital, isFirst }: EnglishWord, text: string, pair: Pair): string | null {
  if (!isCapital || isFirst || !/^\p{Lu}\p{Ll}{3,}$/u.test(text)) return null;
  const word = foldEnglish(text);
  const whole = listed(word, pair) ?? cutOff(text, askedNames(pair));
  return whole === null || isMisspelt(word, pair.tools) || askedWords(pair).has(word) ? null : whole;
}

/** The English that the lists have for the name a word (folded) sounds like, one vowel from it: Trump of Tramp. */
function listed(word: string, pair: Pair): string | null {
  const { romanizer, isPersonName } = pair.tools;
  if (isPersonName(word)) return null;
  const names = heard(word, pair).flatMap((kazakh) =>
    formsOf(kazakh).flatMap((form) => romanizer.romanize(form, 'surname')),
  );
  const others = revowelled(word);
  return names.find((name) => others.includes(foldEnglish(name)) && isPersonName(foldEnglish(name))) ?? null;
}

/** A name whose second letter has a capital, too: TOkayev. */
function inOneCapital(text: string, pair: Pair): string | null {
  const usual = text.charAt(0) + text.slice(1).toLowerCase();
  const isMeant = isAskedFor(foldEnglish(usual), pair) && !pair.source.includes(text);
  return isMeant ? usual : null;
}

/** So many letters may be cut off. */
const CUT = 4;

/** The word asked for that begins or ends with all of a word; null when none does. */
function cutOff(text: string, words: ReadonlySet<string>): string | null {
  const word = foldEnglish(text);
  const isCut = (asked: string): boolean =>
    asked.length > word.length + 1 &&
    asked.length <= word.length + CUT &&
    (asked.startsWith(word) || asked.endsWith(word));
  const whole = [...words].find(isCut);
  return whole === undefined ? null : whole.charAt(0).toUpperCase() + whole.slice(1);
}
