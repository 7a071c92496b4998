import { QostilError } from '#glossary/model/errors.ts';

/** A row of a term list. */
export interface ListedRow {
  readonly id: string;
  readonly term: string;
  /** '' when the list has no such column. */
  readonly type: string;
  readonly rendering: string;
}

/**
 * Rows of a tab-separated term list with a header row; columns in any order, others ignored, rows without a term
 * skipped. Errors: file-damaged when the header lacks `id` or `term`.
 */
export function readTermList(text: string, file: string): readonly ListedRow[] {
  const [header = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const columns = header.split('\t').map((name) => name.trim());
  const at = (name: string): number => columns.indexOf(name);
  if (at('id') < 0 || at('term') < 0) throw new QostilError('file-damaged', { file });
  const cell = (cells: readonly string[], name: string): string => cells[at(name)]?.trim() ?? '';
  return lines
    .map((line) => line.split('\t'))
    .map((cells) => ({
      id: cell(cells, 'id'),
      term: cell(cells, 'term'),
      type: cell(cells, 'type'),
      rendering: cell(cells, 'rendering'),
    }))
    .filter(({ term }) => term !== '');
}
