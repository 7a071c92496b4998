import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** What is wrong with a row of the lexicon. */
export type LexiconFault = 'columns' | 'lemma' | 'part-of-speech' | 'english' | 'government' | 'flag';

/** A row that was left out. */
export interface BadRow {
  /** File name inside the folder. */
  readonly file: string;
  /** From 1; the header is line 1. */
  readonly line: number;
  readonly fault: LexiconFault;
}

export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  /** Empty when every row is right. */
  readonly badRows: readonly BadRow[];
}

/**
 * Reads seed/lexicon/*.tsv of a seed directory, files in order of their names. The columns are those of LexiconEntry.
 * A folder that is missing throws the error of the file system; a row that is wrong is left out and named.
 */
export function readLexicon(seedDirectory: string): Lexicon {
  const folder = join(seedDirectory, 'lexicon');
  const entries: LexiconEntry[] = [];
  const badRows: BadRow[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.tsv')) continue;
    const parsed = parseLexicon(readFileSync(join(folder, file), 'utf8'), file);
    entries.push(...parsed.entries);
    badRows.push(...parsed.badRows);
  }
  return { entries, badRows };
}

/** Parses one file of the lexicon; the first line names the columns, empty lines are skipped. */
export function parseLexicon(text: string, file: string): Lexicon {
  const entries: LexiconEntry[] = [];
  const badRows: BadRow[] = [];
  text.split(/\r?\n/).forEach((row, at) => {
    if (at === 0 || row === '') return;
    const entry = parseRow(row);
    if (typeof entry === 'string') badRows.push({ file, line: at + 1, fault: entry });
    else entries.push(entry);
  });
  return { entries, badRows };
}

function parseRow(row: string): LexiconEntry | LexiconFault {
  const cells = row.split('\t');
  if (cells.length < 3 || cells.length > 6) return 'columns';
  const [lemma = '', pos = '', english = '', government = '', domain = '', flags = ''] = cells;
  if (lemma === '' || lemma !== lemma.trim()) return 'lemma';
  if (!isPartOfSpeech(pos)) return 'part-of-speech';
  const senses = english.split('; ').map(parseSense);
  if (senses.includes(undefined)) return 'english';
  const governments = words(government).map(parseGovernment);
  if (governments.includes(undefined)) return 'government';
  const known = words(flags);
  if (!known.every(isFlag)) return 'flag';
  return {
    lemma,
    pos,
    senses: senses.filter((sense) => sense !== undefined),
    government: governments.filter((one) => one !== undefined),
    domain,
    flags: known,
  };
}

/** "open [ұйым]" has the hint ұйым; a bracket that is not closed at the end is a fault. */
function parseSense(text: string): Sense | undefined {
  const open = text.indexOf('[');
  if (open < 0) return text.includes(']') ? undefined : { english: text.trim(), hint: '' };
  const close = text.indexOf(']');
  if (close < open || text.slice(close + 1).trim() !== '') return undefined;
  return { english: text.slice(0, open).trim(), hint: text.slice(open + 1, close) };
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
