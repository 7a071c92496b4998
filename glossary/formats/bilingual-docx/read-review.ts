import { QostilError } from '#glossary/model/errors.ts';
import type { FileContent } from '../format.ts';
import { textOfPart } from '../office/text-part.ts';
import { scanXml } from '../xml/scan-xml.ts';
import { unescapeXml } from '../xml/unescape-xml.ts';
import { openZip } from '../zip/zip-file.ts';
import { HEADS } from './bilingual-docx.ts';

/** A row of a bilingual table that a reviewer sent back. */
export interface ReviewRow {
  /** Number of the sentence when the table was written, 1-based. */
  readonly number: number;
  /** Kazakh and English with codes as marks. */
  readonly source: string;
  readonly target: string;
}

/**
 * The rows of a bilingual table as a reviewer left it: insertions that were tracked count, deletions do not, paragraphs
 * in a cell are joined by a space. Errors: file-format-unsupported when there is no such table; as openZip and scanXml.
 */
export function readReview({ bytes, name: file }: FileContent): readonly ReviewRow[] {
  const part = openZip(bytes, file).part('word/document.xml');
  if (!part) throw new QostilError('file-damaged', { file }, 'no document part');
  const rows: ReviewRow[] = [];
  let isOurs = false;
  for (const [first, source, target] of tableRows(textOfPart(part, file), file)) {
    if (first === HEADS[0]) isOurs = true;
    else if (isOurs && /^\d+$/.test(first ?? ''))
      rows.push({ number: Number(first), source: source ?? '', target: target ?? '' });
  }
  if (!isOurs) throw new QostilError('file-format-unsupported', { file, format: 'docx' });
  return rows;
}

/** The text of the cells of every table row. */
function* tableRows(text: string, file: string): Iterable<readonly string[]> {
  let row: string[] = [];
  let cell: string | null = null;
  let deleted = 0;
  let isText = false;
  for (const { kind, name, start, end } of scanXml(text, file)) {
    if (name === 'w:del' || name === 'w:moveFrom') deleted += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    else if (name === 'w:tr' && kind === 'open') row = [];
    else if (name === 'w:tr' && kind === 'close') yield row;
    else if (name === 'w:tc') {
      if (kind === 'open') cell = '';
      else if (cell !== null) {
        row.push(cell.replace(/\s+/g, ' ').trim());
        cell = null;
      }
    } else if (cell === null || deleted > 0) continue;
    else if (name === 'w:t') isText = kind === 'open';
    else if ((name === 'w:p' && kind === 'close') || name === 'w:br' || name === 'w:tab') cell += ' ';
    else if (kind === 'text' && isText) cell += unescapeXml(text.slice(start, end), file);
  }
}
