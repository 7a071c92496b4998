import type { Format, ParallelDocument } from '../format.ts';
import { oneLine } from '../one-line.ts';
import { alignedUnits, sourceText, targetText } from '../parallel.ts';

/** Columns of a row, in order. */
const COLUMNS = ['id', 'kk', 'en', 'state'] as const;

function* rows(document: ParallelDocument): Iterable<string> {
  yield `${COLUMNS.join('\t')}\n`;
  for (const unit of alignedUnits(document)) {
    yield `${[String(unit.host.number), oneLine(sourceText(unit)), oneLine(targetText(unit)), unit.host.state].join('\t')}\n`;
  }
}

/**
 * Tab-separated pairs, UTF-8 without a byte order mark, with a header row. A cell holds no tab and no line break, so
 * nothing is quoted; cells are machine data and are not guarded against spreadsheet formulas (the CSV format is).
 */
export const tsv: Format = {
  id: 'tsv',
  extensions: ['tsv'],
  write: (document) => [{ suffix: '.tsv', chunks: rows(document) }],
};
