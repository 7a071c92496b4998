import type { TermColumn, TermReadOptions, TermRecord } from '#glossary/model/term-exchange.ts';
import { columnsByContent, columnsByName, isHeader } from './guess-columns.ts';
import type { ReadTerms } from './term-format.ts';
import { recordOf, type TermRow } from './term-row.ts';

/** Rows looked at to tell what a column holds. */
const LOOKED_AT = 50;
const SAMPLES = 3;

/** The terms of a table: head and columns as chosen, else as its first rows tell. */
export function tableTerms(
  rows: readonly (readonly string[])[],
  options: TermReadOptions,
): Pick<ReadTerms, 'hasHeader' | 'columns' | 'records'> {
  const hasHeader = options.hasHeader ?? isHeader(rows[0] ?? []);
  const body = hasHeader ? rows.slice(1) : rows;
  const found =
    hasHeader && isHeader(rows[0]!) ? columnsByName(rows[0]!) : columnsByContent(body.slice(0, LOOKED_AT));
  const columns = options.columns ?? found;
  const width = Math.max(columns.length, ...rows.slice(0, LOOKED_AT).map(({ length }) => length));
  return {
    hasHeader,
    columns: Array.from({ length: width }, (_, at) => ({
      name: hasHeader ? (rows[0]![at] ?? '').trim() : '',
      holds: columns[at] ?? 'ignore',
      sample: body.slice(0, SAMPLES).map((row) => row[at] ?? ''),
    })),
    records: {
      *[Symbol.iterator]() {
        for (const row of body) if (row.some((cell) => cell !== '')) yield recordFrom(row, columns, options);
      },
    },
  };
}

function recordFrom(
  cells: readonly string[],
  columns: readonly TermColumn[],
  options: TermReadOptions,
): TermRecord | null {
  const row: TermRow = {};
  for (const [at, column] of columns.entries()) if (column !== 'ignore') row[column] = cells[at] ?? '';
  return recordOf(row, options);
}
