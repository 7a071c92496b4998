import type { TermType } from '#glossary/model/term-type.ts';
import { fold } from '../letters/fold.ts';
import type { NameData } from '../names/name-data.ts';
import { partByEnding } from '../names/surname-endings.ts';
import { combineRenderings, unique } from './combine-renderings.ts';
import { createInstitutionSpeller } from './institution-speller.ts';
import { capitalised, DIRECTIONS, HONORIFICS, isParticle } from './name-style.ts';
import type { NamePart } from './respelling.ts';
import type { RomanizationSystem } from './system.ts';
import { transliterate } from './transliterate.ts';
import { createWordSpeller } from './word-speller.ts';

/** What is romanized: one of the six types, or one part of a person's name. */
export type RomanizedType = TermType | 'given' | 'surname';

/** Writes Kazakh names in English. */
export interface Romanizer {
  /**
   * Plausible English spellings of a name in its base form, the best first, without repetitions, eight at most; empty
   * only for an empty name. In house style the settled spelling comes first (Тоқаев → Tokayev), words that name the
   * type of a place are translated (Жамбыл облысы → Zhambyl Region, Балқаш көлі → Lake Balkhash), foreign names get
   * their own spelling back (Джон → John), abbreviations their English (БҰҰ → UN). The other systems only
   * transliterate: one rendering. Latin text stays as it is.
   */
  romanize(name: string, type: RomanizedType, system?: RomanizationSystem): string[];
}

const SPACE = /\s+/;

/** Builds a romanizer over the lists; cost once linear in their size, then constant a word. */
export function createRomanizer(data: NameData): Romanizer {
  const speller = createWordSpeller(data);
  const { settled, spell } = speller;
  const institution = createInstitutionSpeller(data, speller, place);
  const abbreviations = new Map(data.abbreviations.map((entry) => [fold(entry.abbreviation), entry]));
  const placeWords = [...data.placeWords].sort((a, b) => b.head.length - a.head.length);

  /** A word with its parts at hyphens each by itself, unless the whole is settled. */
  function spellParts(word: string, part: NamePart): string[] {
    const type = part === 'place' ? 'place' : 'person';
    if (!word.includes('-') || settled(word, type).length > 0) return spell(word, part);
    return combineRenderings(
      word.split('-').map((piece) => spell(piece, part)),
      '-',
    );
  }

  function person(name: string, part?: NamePart): string[] {
    const words = name.split(SPACE);
    const options = words.map((word, index) => {
      const lower = word.toLowerCase();
      const isLast = words.length > 1 && index === words.length - 1;
      if (index > 0 && HONORIFICS[lower] !== undefined) return [HONORIFICS[lower]];
      if (index > 0 && !isLast && isParticle(lower)) return spell(lower, 'other');
      return spellParts(word, part ?? partByEnding(word, isLast));
    });
    return combineRenderings(options, ' ');
  }

  function place(name: string): string[] {
    const word = placeWords.find(({ head }) => fold(name).endsWith(` ${head}`));
    if (word === undefined) return properPlace(name);
    const proper = properPlace(name.slice(0, name.length - word.head.length - 1));
    return proper.map((english) =>
      word.position === 'before' ? `${word.english} ${english}` : `${english} ${word.english}`,
    );
  }

  /** A place without the word for its type: settled, named after a person, or word by word. */
  function properPlace(name: string): string[] {
    const words = name.split(SPACE);
    const isPerson = words.length > 1 && partByEnding(words[1]!) === 'surname';
    const options = words.map((word, index) => {
      const lower = word.toLowerCase();
      if (index < words.length - 1 && DIRECTIONS[lower] !== undefined) return [DIRECTIONS[lower]];
      if (index > 0 && HONORIFICS[lower] !== undefined) return [HONORIFICS[lower]];
      return spellParts(capitalised(word), 'place');
    });
    const spelled = isPerson ? person(capitalised(name)) : combineRenderings(options, ' ');
    return unique([...settled(name, 'place'), ...spelled]);
  }

  function byType(name: string, type: RomanizedType): string[] {
    switch (type) {
      case 'given':
      case 'surname':
        return [...settled(name, 'person'), ...person(name, name.includes(' ') ? undefined : type)];
      case 'person':
        return [...settled(name, type), ...person(name)];
      case 'place':
        return [...settled(name, type), ...place(name)];
      case 'institution':
      case 'event':
      case 'work':
      case 'other':
        return [...settled(name, 'institution'), ...settled(name, type), ...institution(name)];
    }
  }

  function romanize(name: string, type: RomanizedType, system: RomanizationSystem = 'house'): string[] {
    const trimmed = name.normalize('NFC').trim();
    if (trimmed === '') return [];
    if (system !== 'house') return [transliterate(trimmed, system)];
    const short = abbreviations.get(fold(trimmed));
    return unique(short === undefined ? byType(trimmed, type) : [short.short, short.full]);
  }

  return { romanize };
}
