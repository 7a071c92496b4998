import { QostilError } from '#glossary/model/errors.ts';
import type { DocumentUnit, FileContent, SourceDocument } from '../format.ts';
import { COLUMNS, type Column, metadataOfRow, unitOfRow } from '../row.ts';

/** Names by which other programs call the two sides, lower case. */
const SOURCE_NAMES = /^(?:kk|kaz|kk-kz|kazakh|source|src|source text|қазақша|казахский|оригинал|1)$/;
const TARGET_NAMES =
  /^(?:en|eng|en-gb|en-us|english|target|tgt|translation|target text|ағылшынша|английский|перевод)$/;

/**
 * Pairs from the rows of a table. The columns are those chosen, else those whose names in the first row say so, else
 * the first two. Errors: file-empty.
 */
export function tableDocument(
  rows: readonly (readonly string[])[],
  { name, columns }: FileContent,
): Pick<SourceDocument, 'metadata' | 'content' | 'table'> {
  const head = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const source = head.findIndex((cell) => SOURCE_NAMES.test(cell));
  const target = head.findIndex((cell) => TARGET_NAMES.test(cell));
  const isNamed = source >= 0 || target >= 0;
  const chosen =
    columns ?? (isNamed ? { source: source >= 0 ? source : 0, target } : { source: 0, target: 1 });
  const stateAt = head.indexOf('state');
  const units: DocumentUnit[] = [];
  for (const row of isNamed ? rows.slice(1) : rows) {
    const unit = unitOfRow(
      row[chosen.source] ?? '',
      row[chosen.target] ?? '',
      isNamed ? (row[stateAt] ?? '') : '',
    );
    if (unit) units.push(unit);
  }
  if (units.length === 0) throw new QostilError('file-empty', { file: name });
  const first: Partial<Record<Column, string>> = {};
  if (isNamed)
    for (const column of COLUMNS) {
      const value = rows[1]?.[head.indexOf(column)];
      if (value !== undefined && column !== 'kk' && column !== 'en') first[column] = value;
    }
  const heads = Array.from(rows[0] ?? [], (cell) => cell ?? '');
  return { metadata: metadataOfRow(first), content: { kind: 'units', units }, table: { heads, ...chosen } };
}
