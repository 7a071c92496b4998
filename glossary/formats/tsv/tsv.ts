import type { FileContent, FormatCode, ParallelDocument, SourceDocument } from '../format.ts';
import { oneLine } from '../one-line.ts';
import { COLUMNS, parallelRows } from '../row.ts';
import { tableDocument } from '../table/table-document.ts';
import { decodeText } from '../txt/decode-text.ts';

function read(file: FileContent): SourceDocument {
  const { text, encoding, isSure } = decodeText(file.bytes, file.name, file.encoding);
  const rows = text.split(/\r\n|\n|\r/).map((line) => line.split('\t'));
  return { ...tableDocument(rows, file), encoding, isEncodingSure: isSure, notices: [] };
}

function* rows(document: ParallelDocument): Iterable<string> {
  yield `${COLUMNS.join('\t')}\n`;
  for (const row of parallelRows(document))
    yield `${COLUMNS.map((column) => oneLine(row[column])).join('\t')}\n`;
}

/**
 * Tab-separated pairs, UTF-8 without a byte order mark, with a header row. A cell holds no tab and no line break, so
 * nothing is quoted; cells are machine data and are not guarded against spreadsheet formulas (the CSV format is).
 */
export const tsv: FormatCode = {
  read,
  write: (document) => [{ suffix: '.tsv', chunks: rows(document) }],
  loses: ['codes', 'notes'],
};
