import Papa from 'papaparse';
import type { FileContent, FormatCode, ParallelDocument, SourceDocument } from '../format.ts';
import { COLUMNS, parallelRows } from '../row.ts';
import { guardFormula, withoutGuard } from '../table/guard-formula.ts';
import { tableDocument } from '../table/table-document.ts';
import { decodeText } from '../txt/decode-text.ts';

function read(file: FileContent): SourceDocument {
  const { text, encoding, isSure } = decodeText(file.bytes, file.name, file.encoding);
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const rows = data.map((row) => row.map(withoutGuard));
  return { ...tableDocument(rows, file), encoding, isEncodingSure: isSure, notices: [] };
}

function* rows(document: ParallelDocument): Iterable<string> {
  yield `\ufeff${COLUMNS.join(',')}\r\n`;
  for (const row of parallelRows(document))
    yield `${COLUMNS.map((column) => quoted(guardFormula(row[column]))).join(',')}\r\n`;
}

/** A field of RFC 4180, section 2. */
function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Comma-separated pairs (RFC 4180) for spreadsheets: UTF-8 with the mark that Excel needs, formulas guarded. Reads any
 * separator that papaparse finds.
 */
export const csv: FormatCode = {
  read,
  write: (document) => [{ suffix: '.csv', chunks: rows(document) }],
  loses: ['codes', 'notes'],
};
