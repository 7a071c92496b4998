import type { TermType } from '#glossary/model/term-type.ts';
import { fold } from '../letters/fold.ts';
import type { EstablishedName, NameData, PlaceWord } from '../names/name-data.ts';
import { masculineSurname, partByEnding } from '../names/surname-endings.ts';
import { variants } from './house-variants.ts';
import { type NamePart, respell } from './respelling.ts';
import type { RomanizationSystem } from './system.ts';
import { transliterate } from './transliterate.ts';

/** What is romanized: one of the six types, or one part of a person's name. */
export type RomanizedType = TermType | 'given' | 'surname';

/** Writes Kazakh names in English. */
export interface Romanizer {
  /**
   * Plausible English spellings of a name in its base form, the best first, without repetitions; empty only for an
   * empty name. In house style the settled spelling comes first (Тоқаев → Tokayev), words that name the type of a
   * place are translated (Жамбыл облысы → Zhambyl Region, Балқаш көлі → Lake Balkhash), foreign names get their own
   * spelling back (Джон → John). The other systems transliterate: one rendering, place words still translated.
   * Latin text stays as it is.
   */
  romanize(name: string, type: RomanizedType, system?: RomanizationSystem): string[];
}

/** How many renderings are offered at most. */
const LIMIT = 8;

const DIRECTIONS: Readonly<Record<string, string>> = {
  солтүстік: 'North',
  оңтүстік: 'South',
  шығыс: 'East',
  батыс: 'West',
  орталық: 'Central',
};

/** Words inside a name that stay small: von, de, al-. */
const PARTICLES = /^(?:фон|ван|де|да|ди|дер|дю|ла|ле|ибн|бин|бен|әл|ал|аль|эль)$/;

const QUOTES = /[«»„“”"]/g;

/** Builds a romanizer over the lists; cost once linear in their size, then constant a word. */
export function createRomanizer(data: NameData): Romanizer {
  const established = new Map<string, EstablishedName[]>();
  for (const entry of data.established) append(established, fold(entry.name), entry);
  const foreign = new Map<string, { part: 'given' | 'surname'; english: string }[]>();
  for (const entry of data.foreignNames) append(foreign, fold(entry.name), entry);
  const abbreviations = new Map(data.abbreviations.map((entry) => [fold(entry.abbreviation), entry]));
  const institutionHeads = new Map(data.institutionHeads.map((entry) => [entry.head, entry.english]));
  const institutionWords = new Map(data.institutionWords.map((entry) => [entry.word, entry.english]));
  const placeWords = [...data.placeWords].sort((a, b) => b.head.length - a.head.length);

  function settled(name: string, type: RomanizedType): readonly string[] {
    const entries = established.get(fold(name)) ?? [];
    const wanted = type === 'given' || type === 'surname' ? 'person' : type;
    const entry =
      entries.find((candidate) => candidate.type === wanted) ?? (wanted === 'other' ? entries[0] : undefined);
    return entry?.renderings ?? [];
  }

  function word(kazakh: string, part: NamePart, system: RomanizationSystem): string[] {
    if (system !== 'house' || !/[\u0400-\u04ff]/.test(kazakh)) return [transliterate(kazakh, system)];
    const renderings: string[] = [];
    const type = part === 'place' ? 'place' : part === 'other' ? 'other' : 'person';
    renderings.push(...settled(kazakh, type));
    if (part !== 'place') {
      const found = foreign.get(fold(kazakh)) ?? [];
      const fitting = found.filter((entry) => entry.part === part);
      renderings.push(...(fitting.length > 0 ? fitting : found).map((entry) => entry.english));
    }
    const masculine = renderings.length === 0 && part === 'surname' ? masculineSurname(kazakh) : null;
    if (masculine !== null) renderings.push(...settled(masculine, 'person').map((english) => `${english}a`));
    const lower = kazakh.toLowerCase();
    const spelled = unique([
      transliterate(sameCapitals(kazakh, respell(lower, part)), system),
      transliterate(kazakh, system),
    ]);
    const others = renderings.length > 0 ? [] : spelled.flatMap((rendering) => variants(lower, rendering));
    return unique([...renderings, ...spelled, ...others]);
  }

  /** One word of a person's name, its parts at hyphens each by itself unless the whole is settled. */
  function personWord(kazakh: string, part: NamePart, system: RomanizationSystem): string[] {
    if (!kazakh.includes('-') || (system === 'house' && settled(kazakh, 'person').length > 0)) {
      return word(kazakh, part, system);
    }
    return combine(
      kazakh.split('-').map((piece) => word(piece, part, system)),
      '-',
    );
  }

  function person(name: string, part: NamePart | undefined, system: RomanizationSystem): string[] {
    const words = name.split(/\s+/);
    const options = words.map((each, index) => {
      const lower = each.toLowerCase();
      if (index > 0 && system === 'house') {
        const title = HONORIFICS[lower];
        if (title !== undefined) return [title];
      }
      if (PARTICLES.test(lower) && index > 0 && index < words.length - 1) {
        return word(lower, 'other', system);
      }
      const isLast = words.length > 1 && index === words.length - 1;
      return personWord(each, part ?? partByEnding(each, isLast), system);
    });
    return combine(options, ' ');
  }

  function place(name: string, system: RomanizationSystem): string[] {
    const head = placeWords.find((entry) => fold(name).endsWith(` ${entry.head}`));
    if (head === undefined) return bareplace(name, system);
    const base = name.slice(0, name.length - head.head.length - 1);
    return bareplace(base, system).map((english) => withPlaceWord(english, head));
  }

  function bareplace(name: string, system: RomanizationSystem): string[] {
    if (system === 'house') {
      const known = settled(name, 'place');
      if (known.length > 0) return unique([...known, ...spellPlace(name, system)]);
    }
    return spellPlace(name, system);
  }

  function spellPlace(name: string, system: RomanizationSystem): string[] {
    const words = name.split(/\s+/);
    if (words.length > 1 && partByEnding(words[1]!) === 'surname')
      return person(capitalised(name), undefined, system);
    const options = words.map((each, index) => {
      const direction = DIRECTIONS[each.toLowerCase()];
      if (direction !== undefined && words.length > 1 && index < words.length - 1) return [direction];
      const named = words.length > 1 ? HONORIFICS[each.toLowerCase()] : undefined;
      if (named !== undefined && index > 0) return [named];
      const pieces = each.split('-').map((piece) => word(capitalised(piece), 'place', system));
      return combine(pieces, '-');
    });
    return combine(options, ' ');
  }

  /** Institutions, events, works: known words are translated, the rest is written in Latin letters. */
  function institution(name: string, system: RomanizationSystem): string[] {
    const known = settled(name, 'institution');
    if (known.length > 0 && system === 'house') return [...known];
    const words = name
      .replace(QUOTES, '')
      .split(/\s+/)
      .filter((each) => each !== 'атындағы');
    const options = words.map((each, index) => {
      const lower = each.toLowerCase();
      const head = institutionHeads.get(lower);
      if (head !== undefined && index === words.length - 1 && words.length > 1) return [head];
      const translated = institutionWords.get(lower);
      if (translated !== undefined && words.length > 1) return [translated];
      const settledWord = [...settled(each, 'institution'), ...settled(each, 'place')];
      if (settledWord.length > 0 && system === 'house') return settledWord;
      return word(each, partByEnding(each), system);
    });
    return combine(options, ' ');
  }

  function romanize(name: string, type: RomanizedType, system: RomanizationSystem = 'house'): string[] {
    const trimmed = name.normalize('NFC').trim();
    if (trimmed === '') return [];
    const short = abbreviations.get(fold(trimmed));
    if (short !== undefined) return unique([short.short, short.full]);
    const known = system === 'house' ? settled(trimmed, type) : [];
    switch (type) {
      case 'given':
      case 'surname':
        return unique([...known, ...person(trimmed, trimmed.includes(' ') ? undefined : type, system)]);
      case 'person':
        return unique([...known, ...person(trimmed, undefined, system)]);
      case 'place':
        return unique([...known, ...place(trimmed, system)]);
      case 'institution':
      case 'event':
      case 'work':
      case 'other':
        return unique([...known, ...institution(trimmed, system)]);
    }
  }

  return { romanize };
}

/** Words after a name that belong to it: Шыңғыс хан, Төле би. */
const HONORIFICS: Readonly<Record<string, string>> = {
  хан: 'Khan',
  би: 'Bi',
  батыр: 'Batyr',
  сұлтан: 'Sultan',
  ақын: 'Akyn',
  сал: 'Sal',
  жырау: 'Zhyrau',
  ана: 'Ana',
  баба: 'Baba',
  әулие: 'Aulie',
};

function withPlaceWord(english: string, head: PlaceWord): string {
  return head.position === 'before' ? `${head.english} ${english}` : `${english} ${head.english}`;
}

/** The best of each word together, then one word at a time exchanged for its other renderings. */
function combine(options: readonly (readonly string[])[], separator: string): string[] {
  const best = options.map((option) => option[0] ?? '');
  const combined = [best.join(separator)];
  options.forEach((option, at) => {
    for (const other of option.slice(1)) combined.push(best.with(at, other).join(separator));
  });
  return unique(combined);
}

function unique(renderings: readonly string[]): string[] {
  return [...new Set(renderings)].filter((rendering) => rendering !== '').slice(0, LIMIT);
}

function capitalised(text: string): string {
  return text.replace(
    /(^|[\s-])(\p{Ll})/gu,
    (_, edge: string, letter: string) => edge + letter.toUpperCase(),
  );
}

/** Gives `word` (lower case) the capitals of `model`: none, the first letter, or all. */
function sameCapitals(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toLowerCase()
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1);
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
