import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '#glossary/kazakh/letters/fold.ts';
import type {
  EstablishedName,
  ForeignName,
  GivenName,
  NameData,
  NameGender,
} from '#glossary/kazakh/names/name-data.ts';
import { isTermType, type TermType } from '#glossary/model/term-type.ts';
import { type Lexicon, readLexicon } from './read-lexicon.ts';
import { readTable } from './read-table.ts';
import type { SeedTable } from './seed-table.ts';

/** seed/names/given-names.tsv: name, gender, flags. */
export const GIVEN_NAMES: SeedTable<GivenName, 'name'> = {
  name: 'given-names',
  files: ['names/given-names'],
  read(line) {
    const [name = '', gender = '', flags = ''] = line.split('\t');
    return { name, gender: genderOf(gender), isWord: flags.includes('word') };
  },
  keys: { name: ({ name }) => fold(name) },
};

/** seed/names/surnames.tsv. */
export const SURNAMES: SeedTable<string, 'name'> = {
  name: 'surnames',
  files: ['names/surnames'],
  read: (line) => line,
  keys: { name: fold },
};

/** seed/names/foreign-names.tsv: name, part (s = surname, sm and sf = of one man or woman whom the news means, else the gender of a given name), English. */
export const FOREIGN_NAMES: SeedTable<ForeignName, 'name' | 'english'> = {
  name: 'foreign-names',
  files: ['names/foreign-names'],
  read(line) {
    const [name = '', part = '', english = ''] = line.split('\t');
    return part.startsWith('s')
      ? { name, part: 'surname', gender: genderOf(part.slice(1) || 'u'), english }
      : { name, part: 'given', gender: genderOf(part), english };
  },
  keys: { name: ({ name }) => fold(name), english: ({ english }) => fold(english) },
};

/** Settled names of all types: the name, in some lists its kind or type, its renderings. */
export const ESTABLISHED_NAMES: SeedTable<EstablishedName, 'name' | 'first'> = {
  name: 'established-names',
  files: ['names/persons', 'names/places', 'names/institutions', 'names/events-and-works'],
  read(line, { file }) {
    const cells = line.split('\t');
    const type = ESTABLISHED_TYPES[file] ?? typeOf(cells[1] ?? '');
    return { name: cells[0]!, type, renderings: cells.at(-1)!.split('; ') };
  },
  keys: {
    name: ({ name }) => fold(name),
    first: ({ name }) => (name.includes(' ') ? fold(name).split(' ')[0] : undefined),
  },
};

const ESTABLISHED_TYPES: Readonly<Record<string, TermType>> = {
  persons: 'person',
  places: 'place',
  institutions: 'institution',
};

/**
 * The lists of seed/names (UTF-8, first line = column names) over the lexicon of the same seed directory. A missing file
 * throws the error of the file system; a cell that is no type or gender throws an Error naming it.
 */
export function readNames(seedDirectory: string, lexicon: Lexicon = readLexicon(seedDirectory)): NameData {
  const rows = (file: string): Row[] => readRows(join(seedDirectory, 'names', `${file}.tsv`));
  const foreign = readTable(FOREIGN_NAMES, seedDirectory);
  const established = readTable(ESTABLISHED_NAMES, seedDirectory);
  return {
    givenNames: readTable(GIVEN_NAMES, seedDirectory).name,
    surnames: readTable(SURNAMES, seedDirectory).name,
    foreignNames: foreign.name,
    foreignNamesByEnglish: foreign.english,
    established: established.name,
    establishedByFirst: established.first,
    abbreviations: rows('abbreviations').map((row) => ({
      abbreviation: row.abbreviation!,
      type: typeOf(row.type!),
      short: row.short!,
      full: row.full!,
    })),
    placeWords: rows('place-words').map((row) => ({
      head: row.head!,
      english: row.english!,
      position: row.position === 'before' ? 'before' : 'after',
    })),
    institutionHeads: rows('institution-heads').map((row) => ({
      head: row.head!,
      english: row.english!,
      type: typeOf(row.type!),
    })),
    institutionWords: rows('institution-words').map((row) => ({ word: row.word!, english: row.english! })),
    titles: rows('titles').map((row) => ({
      title: row.title!,
      english: row.english!,
      gender: genderOf(row.gender!),
    })),
    entries: lexicon.dictionary.entries,
  };
}

/** One row: the cells by the names of the first line; a missing cell is ''. */
type Row = Readonly<Record<string, string>>;

function readRows(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

function genderOf(cell: string): NameGender {
  if (cell === 'm' || cell === 'f' || cell === 'u') return cell;
  throw new Error(`not a gender in seed/names: ${cell}`);
}

function typeOf(cell: string): TermType {
  if (isTermType(cell)) return cell;
  throw new Error(`not a type in seed/names: ${cell}`);
}
