import { fold } from '#glossary/kazakh/letters/fold.ts';
import type { NameData } from '#glossary/kazakh/names/name-data.ts';
import { foldEnglish } from '../english-words.ts';

/** Letters that an ending may change: кеңесі, кеңестің. */
const ENDING = 2;
const LEAST = 3;

/**
 * Looks up the beginnings of the Kazakh words (folded) of the institutions and offices that have an English word
 * (folded) in their English: court → сот …, minister → министр …. Empty when it is in none. Linear once.
 */
export function createOfficesByEnglish(data: NameData): (word: string) => readonly string[] {
  let known: ReadonlyMap<string, readonly string[]> | undefined;
  return (word) => {
    known ??= officesByEnglish(data);
    return known.get(word) ?? [];
  };
}

function officesByEnglish(data: NameData): ReadonlyMap<string, readonly string[]> {
  const offices = [
    ...data.institutionHeads.map(({ head, english }) => [head, english] as const),
    ...data.institutionWords.map(({ word, english }) => [word, english] as const),
    ...data.titles.map(({ title, english }) => [title, english] as const),
    ...data.abbreviations
      .filter(({ type }) => type === 'institution')
      .map(({ abbreviation, full }) => [abbreviation, full] as const),
    ...data.established
      .rows()
      .filter(({ type }) => type === 'institution')
      .map(({ name, renderings }) => [name, renderings.join(' ')] as const),
  ];
  const byEnglish = new Map<string, string[]>();
  for (const [kazakh, english] of offices) {
    const beginnings = fold(kazakh)
      .split(/[ -]/)
      .map((word) => word.slice(0, Math.max(LEAST, word.length - ENDING)));
    for (const word of english.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []) {
      const key = foldEnglish(word);
      const own = byEnglish.get(key);
      if (own) own.push(...beginnings);
      else byEnglish.set(key, beginnings);
    }
  }
  return byEnglish;
}
