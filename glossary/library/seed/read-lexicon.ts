import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  createDictionary,
  type Dictionary,
  elidedKey,
  firstWordKey,
  lemmaKey,
} from '#glossary/kazakh/morphology/dictionary.ts';
import { StemEnds, stemEndTable } from '#glossary/kazakh/morphology/stem-ends.ts';
import {
  CASES,
  type Government,
  type KazakhCase,
  LEXICON_FLAGS,
  type LexiconEntry,
  type LexiconFlag,
  PARTS_OF_SPEECH,
  type PartOfSpeech,
  type Sense,
} from '#glossary/model/lexicon.ts';
import { readTable, seedLines } from './read-table.ts';
import type { RowPlace, SeedTable } from './seed-table.ts';

/** What is wrong with a row of the lexicon. */
export type LexiconFault = 'columns' | 'lemma' | 'part-of-speech' | 'english' | 'government' | 'flag';

/** A row that was left out. */
export interface BadRow extends RowPlace {
  readonly fault: LexiconFault;
}

/** The shipped dictionary. */
export interface Lexicon {
  /** Every entry, files in order of their names. */
  readonly entries: readonly LexiconEntry[];
  readonly dictionary: Dictionary;
}

/** seed/lexicon/*.tsv; the columns are those of LexiconEntry. */
export const LEXICON: SeedTable<LexiconRow, 'lemma' | 'elided' | 'firstWord'> = {
  name: 'lexicon',
  files: ['lexicon/*'],
  read: (line, place) => new LexiconRow(line, place),
  keys: { lemma: lemmaKey, elided: elidedKey, firstWord: firstWordKey },
};

/**
 * Opens the lexicon of a seed directory. Rows are taken for right (lexiconFaults tells) and read when first asked for, so
 * that a command starts at once. A folder that is missing throws the error of the file system.
 */
export function readLexicon(seedDirectory: string): Lexicon {
  const lists = readTable(LEXICON, seedDirectory);
  const packed = stemEndsFile(seedDirectory);
  const stemEnds = existsSync(packed)
    ? new Int32Array(Uint8Array.from(readFileSync(packed)).buffer)
    : stemEndTable(lists.lemma.rows().map(lemmaKey));
  return {
    get entries() {
      return lists.lemma.rows();
    },
    // Verbs have a file of their own, the most frequent first.
    dictionary: createDictionary(lists, ({ place }) => place.row, new StemEnds(stemEnds)),
  };
}

/** Path of the packed table of where the lemmas of the lexicon end in words. */
export function stemEndsFile(seedDirectory: string): string {
  return path.join(seedDirectory, 'stem-ends.packed');
}

/** Rows of seed/lexicon/*.tsv that are wrong, with the first fault of each; empty when every row is right. */
export function lexiconFaults(seedDirectory: string): readonly BadRow[] {
  return seedLines(LEXICON, seedDirectory).flatMap(({ file, lines }) => faultsOf(lines, file));
}

/** Entries of the lines of one file. */
export function parseLexicon(lines: readonly string[]): readonly LexiconEntry[] {
  return lines.map((line, row) => new LexiconRow(line, { file: '', row }));
}

/** Faults of the lines of one file. */
export function faultsOf(lines: readonly string[], file: string): readonly BadRow[] {
  return lines.flatMap((line, row) => {
    const fault = faultOf(line);
    return fault === undefined ? [] : [{ file, row, fault }];
  });
}

/** An entry over its row; cells are parsed once, on first use. */
class LexiconRow implements LexiconEntry {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly place: RowPlace;
  readonly #row: string;
  #senses: readonly Sense[] | undefined;
  #government: readonly Government[] | undefined;
  #flags: readonly LexiconFlag[] | undefined;

  constructor(row: string, place: RowPlace) {
    const lemmaEnd = row.indexOf('\t');
    this.lemma = row.slice(0, lemmaEnd);
    const pos = row.slice(lemmaEnd + 1, row.indexOf('\t', lemmaEnd + 1));
    // One string for all entries, for it is compared often.
    this.pos = PARTS.get(pos) ?? (pos as PartOfSpeech);
    this.#row = row;
    this.place = place;
  }

  get senses(): readonly Sense[] {
    this.#senses ??= sensesOf(this.#cell(2)).filter((sense) => sense !== undefined);
    return this.#senses;
  }

  get government(): readonly Government[] {
    this.#government ??= governmentsOf(this.#cell(3)).filter((one) => one !== undefined);
    return this.#government;
  }

  get domain(): string {
    return this.#cell(4);
  }

  get flags(): readonly LexiconFlag[] {
    this.#flags ??= this.#row.endsWith('\t') ? NO_FLAGS : words(this.#cell(5)).filter(isFlag);
    return this.#flags;
  }

  #cell(column: number): string {
    return this.#row.split('\t')[column] ?? '';
  }
}

const PARTS: ReadonlyMap<string, PartOfSpeech> = new Map(PARTS_OF_SPEECH.map((part) => [part, part]));
const NO_FLAGS: readonly LexiconFlag[] = [];

function faultOf(row: string): LexiconFault | undefined {
  const cells = row.split('\t');
  if (cells.length < 3 || cells.length > 6) return 'columns';
  const [lemma = '', pos = '', english = '', government = '', , flags = ''] = cells;
  if (lemma === '' || lemma !== lemma.trim()) return 'lemma';
  if (!isPartOfSpeech(pos)) return 'part-of-speech';
  if (sensesOf(english).includes(undefined)) return 'english';
  if (governmentsOf(government).includes(undefined)) return 'government';
  return words(flags).every(isFlag) ? undefined : 'flag';
}

function sensesOf(cell: string): (Sense | undefined)[] {
  return cell.split('; ').flatMap(parseSense);
}

function governmentsOf(cell: string): (Government | undefined)[] {
  return words(cell).map(parseGovernment);
}

/**
 * "open [ұйым]" has the hint ұйым, "take [сурет|фото]" is a sense for each hint; a bracket that is not closed at the end is
 * a fault.
 */
function parseSense(text: string): (Sense | undefined)[] {
  const open = text.indexOf('[');
  if (open < 0) return [text.includes(']') ? undefined : { english: text.trim(), hint: '' }];
  const close = text.indexOf(']');
  if (close < open || text.slice(close + 1).trim() !== '') return [undefined];
  const english = text.slice(0, open).trim();
  return text
    .slice(open + 1, close)
    .split('|')
    .map((hint) => ({ english, hint }));
}

/** "dat:in", "dat:in_front_of", "acc:". */
function parseGovernment(text: string): Government | undefined {
  const [kind = '', preposition] = text.split(':');
  if (!isCase(kind) || preposition === undefined) return undefined;
  return { case: kind, preposition: preposition.replaceAll('_', ' ') };
}

function words(cell: string): string[] {
  return cell === '' ? [] : cell.split(' ').filter((word) => word !== '');
}

function isPartOfSpeech(value: string): value is PartOfSpeech {
  return (PARTS_OF_SPEECH as readonly string[]).includes(value);
}

function isCase(value: string): value is KazakhCase {
  return (CASES as readonly string[]).includes(value);
}

function isFlag(value: string): value is LexiconFlag {
  return (LEXICON_FLAGS as readonly string[]).includes(value);
}
