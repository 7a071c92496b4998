import { fold } from '#glossary/kazakh/letters/fold.ts';
import type { NameData } from '#glossary/kazakh/names/name-data.ts';
import type { Romanizer } from '#glossary/kazakh/romanization/romanizer.ts';
import { foldEnglish } from '../english-words.ts';

/** Looks up the settled English of a name in its base form, best first: Тоқаев → Tokayev. Empty when there is none. */
export function createSettledNames({
  established,
  abbreviations,
}: NameData): (name: string) => readonly string[] {
  const short = new Map(abbreviations.map((one) => [fold(one.abbreviation), [one.short, one.full]]));
  return (name) => {
    const key = fold(name);
    return established.find(key).at(-1)?.renderings ?? short.get(key) ?? [];
  };
}

/** Endings of surnames and given names of the region in Latin letters. */
const PERSON_ENDING = /.{3}(?:[oe]va?|bek|bay|bayev|uly|kyzy|gali|khan|zhan|gul)$/;

/** Whether an English word, folded, is a person's name: of the lists in house spelling, or by its ending. Linear once. */
export function createPersonWords(
  { givenNames, surnames, foreignNames }: NameData,
  romanizer: Romanizer,
): (word: string) => boolean {
  let known: Set<string> | undefined;
  const learn = (): Set<string> =>
    new Set(
      [
        ...givenNames.rows().map(({ name }) => romanizer.romanize(name, 'given')[0] ?? ''),
        ...surnames.rows().map((name) => romanizer.romanize(name, 'surname')[0] ?? ''),
        ...foreignNames.rows().map(({ english }) => english),
      ].map(foldEnglish),
    );
  return (word) => {
    known ??= learn();
    return known.has(word) || PERSON_ENDING.test(word);
  };
}

/**
 * Looks up the Kazakh names (folded) of a place by an English name of one word (folded): moscow → мәскеу, москва.
 * Empty when the lists know no such place. Linear once.
 */
export function createPlacesByEnglish(data: NameData): (word: string) => readonly string[] {
  let known: ReadonlyMap<string, readonly string[]> | undefined;
  return (word) => {
    known ??= placesByEnglish(data);
    return known.get(word) ?? [];
  };
}

function placesByEnglish({ established, abbreviations }: NameData): ReadonlyMap<string, readonly string[]> {
  const places = [
    ...established.rows(),
    ...abbreviations.map(({ abbreviation, type, short, full }) => ({
      name: abbreviation,
      type,
      renderings: [short, full],
    })),
  ].filter(({ type }) => type === 'place');
  const byEnglish = new Map<string, string[]>();
  for (const { name, renderings } of places) {
    for (const english of renderings.map(foldEnglish)) {
      const names = byEnglish.get(english);
      if (names) names.push(fold(name));
      else byEnglish.set(english, [fold(name)]);
    }
  }
  return byEnglish;
}
