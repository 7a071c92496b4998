import { LONGEST_CELL, newWorkbook } from '../xlsx/new-workbook.ts';
import { readSheet } from '../xlsx/read-sheet.ts';
import type { TermFormat } from './term-format.ts';
import { rowOf, WRITTEN_COLUMNS } from './term-row.ts';
import { tableTerms } from './term-table.ts';

const COLUMNS = WRITTEN_COLUMNS.map((head, at) => ({ head, width: at < 2 ? 40 : 16 }));

/** Excel workbooks: reads the first sheet, writes one with a row an entry; cells are texts, never formulas. */
export const xlsx: TermFormat = {
  id: 'xlsx',
  extensions: ['xlsx'],
  read: ({ name, bytes, options }) => ({
    ...tableTerms(readSheet(bytes, name), options),
    encoding: '',
    isEncodingSure: true,
    delimiter: '',
  }),
  *write(records) {
    yield newWorkbook(
      'glossary',
      COLUMNS,
      (function* () {
        for (const record of records) {
          const row = rowOf(record);
          yield WRITTEN_COLUMNS.map((column) => row[column]);
        }
      })(),
    );
  },
  losses(records) {
    let cut = 0;
    for (const record of records)
      cut += Object.values(rowOf(record)).filter((cell) => cell.length > LONGEST_CELL).length;
    return cut === 0 ? [] : [{ code: 'terms-cells-cut', params: { count: cut, limit: LONGEST_CELL } }];
  },
};
