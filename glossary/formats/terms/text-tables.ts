import Papa from 'papaparse';
import type { TermRecord } from '#glossary/model/term-exchange.ts';
import { guardFormula, withoutGuard } from '../table/guard-formula.ts';
import { decodeText } from '../txt/decode-text.ts';
import type { ReadTerms, TermFile, TermFormat } from './term-format.ts';
import { rowOf, WRITTEN_COLUMNS } from './term-row.ts';
import { tableTerms } from './term-table.ts';

/** Separators told apart by what papaparse finds most regular. */
const SEPARATORS = [',', ';', '\t', '|'];

function reader(given?: string, isGuarded = false) {
  return ({ name, bytes, options }: TermFile): ReadTerms => {
    const { text, encoding, isSure } = decodeText(bytes, name, options.encoding);
    // Excel names its separator in a first line of its own.
    const named = /^sep=(.)\r?\n/.exec(text);
    const chosen = options.delimiter ?? named?.[1] ?? given ?? '';
    const { data, meta } = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
      skipEmptyLines: 'greedy',
      delimiter: chosen,
      delimitersToGuess: SEPARATORS,
    });
    const rows = isGuarded ? data.map((row) => row.map(withoutGuard)) : data;
    return { ...tableTerms(rows, options), encoding, isEncodingSure: isSure, delimiter: meta.delimiter };
  };
}

/** A field of RFC 4180, section 2. */
function quoted(cell: string, separator: string): string {
  return /["\r\n]|^\s|\s$/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Comma-separated (RFC 4180) for spreadsheets: UTF-8 with the mark that Excel needs, formulas guarded. Reads any separator. */
export const csv: TermFormat = {
  id: 'csv',
  extensions: ['csv'],
  read: reader(undefined, true),
  *write(records: Iterable<TermRecord>) {
    yield `\ufeff${WRITTEN_COLUMNS.join(',')}\r\n`;
    for (const record of records) {
      const row = rowOf(record);
      yield `${WRITTEN_COLUMNS.map((column) => quoted(guardFormula(row[column]), ',')).join(',')}\r\n`;
    }
  },
  losses: () => [],
};

/** Tab-separated for programs: UTF-8 without a mark, cells as they are. */
export const tsv: TermFormat = {
  id: 'tsv',
  extensions: ['tsv', 'tab', 'txt'],
  read: reader(),
  *write(records: Iterable<TermRecord>) {
    yield `${WRITTEN_COLUMNS.join('\t')}\n`;
    for (const record of records) {
      const row = rowOf(record);
      yield `${WRITTEN_COLUMNS.map((column) => quoted(row[column], '\t')).join('\t')}\n`;
    }
  },
  losses: () => [],
};
