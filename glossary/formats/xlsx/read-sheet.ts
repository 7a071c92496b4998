import { QostilError } from '#glossary/model/errors.ts';
import { textOfPart } from '../office/text-part.ts';
import { scanXml } from '../xml/scan-xml.ts';
import { attributeOf, unescapeXml } from '../xml/unescape-xml.ts';
import { openZip } from '../zip/zip-file.ts';

/** Furthest column read: beyond it a cell is a slip of the hand. */
const MOST_COLUMNS = 200;

/**
 * The cells of a workbook's first sheet as text, row by row; empty rows are left out. Numbers and dates come as they
 * are stored (SpreadsheetML, ECMA-376 Part 1, clause 18; own knowledge). Errors: as openZip and scanXml.
 */
export function readSheet(bytes: Uint8Array, file: string): string[][] {
  const zip = openZip(bytes, file);
  const sheets = zip.entries
    .map(({ name }) => name)
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  const sheet = sheets.toSorted((a, b) => numberIn(a) - numberIn(b) || (a < b ? -1 : 1))[0];
  if (sheet === undefined) throw new QostilError('file-damaged', { file }, 'no sheet');
  const sharedPart = zip.part('xl/sharedStrings.xml');
  const shared = sharedPart ? sharedStrings(textOfPart(sharedPart, file), file) : [];
  return cellsOf(textOfPart(zip.part(sheet)!, file), shared, file);
}

function numberIn(name: string): number {
  return Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
}

/** Each string of the table; what is set for phonetic reading (`rPh`) is no text of it. */
function sharedStrings(text: string, file: string): string[] {
  const strings: string[] = [];
  let isText = false;
  let phonetic = 0;
  for (const { kind, name, start, end } of scanXml(text, file)) {
    if (name === 'si' && kind !== 'close') strings.push('');
    else if (name === 'rPh') phonetic += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    else if (name === 't') isText = kind === 'open';
    else if (kind === 'text' && isText && phonetic === 0)
      strings[strings.length - 1] += unescapeXml(text.slice(start, end), file);
  }
  return strings;
}

function cellsOf(text: string, shared: readonly string[], file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let column = -1;
  let type = '';
  let value = '';
  let isValue = false;
  for (const { kind, name, start, end } of scanXml(text, file)) {
    if (name === 'row') {
      if (kind === 'open') {
        row = [];
        column = -1;
      } else if (kind === 'close' && row.some((cell) => cell !== ''))
        rows.push(Array.from(row, (cell) => cell ?? ''));
    } else if (name === 'c') {
      if (kind === 'close') {
        if (column < MOST_COLUMNS) row[column] = type === 's' ? (shared[Number(value)] ?? '') : value;
      } else {
        const tag = text.slice(start, end);
        column = columnOf(attributeOf(tag, 'r', file)) ?? column + 1;
        type = attributeOf(tag, 't', file) ?? '';
        value = '';
      }
    } else if (name === 'v' || name === 't') isValue = kind === 'open';
    else if (kind === 'text' && isValue) value += unescapeXml(text.slice(start, end), file);
  }
  return rows;
}

/** 0 for "A1", 27 for "AB3". */
function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
