import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EstablishedName, NameData, NameGender } from '#glossary/kazakh/names/name-data.ts';
import { isTermType, type TermType } from '#glossary/model/term-type.ts';
import { type Lexicon, readLexicon } from './read-lexicon.ts';

/** One row: the cells by the names of the first line; a missing cell is ''. */
type Row = Readonly<Record<string, string>>;

/**
 * Reads seed/names/*.tsv (UTF-8, first line = column names) from the seed directory and takes the lemmas of the lexicon.
 * A missing file throws the error of the file system; a cell that is no type or gender throws an Error naming the row.
 */
export function readNames(seedDirectory: string, lexicon = readLexicon(seedDirectory)): NameData {
  const rows = (file: string): Row[] => readRows(join(seedDirectory, 'names', `${file}.tsv`));
  return {
    givenNames: rows('given-names').map((row) => ({
      name: row.name!,
      gender: gender(row.gender!),
      isWord: row.flags!.includes('word'),
    })),
    surnames: rows('surnames').map((row) => row.surname!),
    foreignNames: rows('foreign-names').map((row) => ({
      name: row.name!,
      part: row.part === 's' ? 'surname' : 'given',
      gender: row.part === 's' ? 'u' : gender(row.part!),
      english: row.english!,
    })),
    established: [
      ...rows('persons').map((row) => established(row, 'person')),
      ...rows('places').map((row) => established(row, 'place')),
      ...rows('institutions').map((row) => established(row, 'institution')),
      ...rows('events-and-works').map((row) => established(row, termType(row.type!))),
    ],
    abbreviations: rows('abbreviations').map((row) => ({
      abbreviation: row.abbreviation!,
      type: termType(row.type!),
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
      type: termType(row.type!),
    })),
    institutionWords: rows('institution-words').map((row) => ({
      word: row.word!,
      english: row.english!,
    })),
    titles: rows('titles').map((row) => ({
      title: row.title!,
      english: row.english!,
      gender: gender(row.gender!),
    })),
    commonWords: commonWords(lexicon),
  };
}

/** The one-word lemmas of the lexicon, proper nouns left out. */
function commonWords({ entries }: Lexicon): string[] {
  return entries
    .filter(({ lemma, pos }) => pos !== 'propn' && !lemma.includes(' '))
    .map(({ lemma }) => lemma);
}

function established(row: Row, type: TermType): EstablishedName {
  return { name: row.name!, type, renderings: row.english!.split('; ') };
}

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

function gender(cell: string): NameGender {
  if (cell === 'm' || cell === 'f' || cell === 'u') return cell;
  throw new Error(`not a gender in seed/names: ${cell}`);
}

function termType(cell: string): TermType {
  if (isTermType(cell)) return cell;
  throw new Error(`not a type in seed/names: ${cell}`);
}
