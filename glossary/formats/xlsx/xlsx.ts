import type { FileContent, FormatCode, ParallelDocument, SourceDocument } from '../format.ts';
import { COLUMNS, parallelRows } from '../row.ts';
import { tableDocument } from '../table/table-document.ts';
import { newWorkbook } from './new-workbook.ts';
import { readSheet } from './read-sheet.ts';

function read(file: FileContent): SourceDocument {
  return {
    ...tableDocument(readSheet(file.bytes, file.name), file),
    encoding: '',
    isEncodingSure: true,
    notices: [],
  };
}

/** The number is narrow, the two texts are wide. */
const SHEET_COLUMNS = COLUMNS.map((head, at) => ({ head, width: at === 0 ? 8 : at <= 2 ? 60 : 16 }));

function* cells(document: ParallelDocument): Generator<readonly string[]> {
  for (const row of parallelRows(document)) yield COLUMNS.map((column) => row[column]);
}

/** Excel workbooks (SpreadsheetML): reads the first sheet, writes one with a row a pair. */
export const xlsx: FormatCode = {
  read,
  write: (document) => [
    {
      suffix: '.xlsx',
      chunks: {
        *[Symbol.iterator]() {
          yield newWorkbook('kk-en', SHEET_COLUMNS, cells(document));
        },
      },
    },
  ],
  loses: ['codes', 'notes'],
};
