import { QostilError } from '#glossary/model/errors.ts';
import type { DocumentUnit, FileContent, FormatCode, ParallelDocument, SourceDocument } from '../format.ts';
import { COLUMNS, type Column, metadataOfRow, parallelRows, unitOfRow } from '../row.ts';
import { decodeText } from '../txt/decode-text.ts';

function read(file: FileContent): SourceDocument {
  const { text, encoding, isSure } = decodeText(file.bytes, file.name, file.encoding);
  const units: DocumentUnit[] = [];
  let first: Partial<Record<Column, string>> | null = null;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const row = parsed(line, file.name, index + 1);
    first ??= row;
    const unit = unitOfRow(row.kk ?? '', row.en ?? '', row.state ?? '');
    if (unit) units.push(unit);
  }
  if (units.length === 0 || !first) throw new QostilError('file-empty', { file: file.name });
  return {
    metadata: metadataOfRow(first),
    content: { kind: 'units', units },
    encoding,
    isEncodingSure: isSure,
    notices: [],
  };
}

/** The text values of an object line; `source` and `target` stand for kk and en. Errors: file-damaged. */
function parsed(line: string, file: string, number: number): Partial<Record<Column, string>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new QostilError('file-damaged', { file, line: number }, (error as Error).message, error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new QostilError('file-damaged', { file, line: number }, 'not an object');
  const fields = value as Readonly<Record<string, unknown>>;
  const row: Partial<Record<Column, string>> = {};
  for (const column of COLUMNS) if (typeof fields[column] === 'string') row[column] = fields[column];
  if (row.kk === undefined && typeof fields.source === 'string') row.kk = fields.source;
  if (row.en === undefined && typeof fields.target === 'string') row.en = fields.target;
  return row;
}

function* lines(document: ParallelDocument): Iterable<string> {
  for (const row of parallelRows(document)) {
    const { sentence, ...rest } = row;
    yield `${JSON.stringify({ ...rest, sentence: Number(sentence) })}\n`;
  }
}

/** JSON Lines: a pair is an object on a line, UTF-8. Line separators inside are written as JSON escapes would be read. */
export const jsonl: FormatCode = {
  read,
  write: (document) => [{ suffix: '.jsonl', chunks: lines(document) }],
  loses: ['codes', 'notes'],
};
