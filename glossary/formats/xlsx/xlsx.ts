import type { FileContent, Format, ParallelDocument, SourceDocument } from '../format.ts';
import { COLUMNS, parallelRows } from '../row.ts';
import { tableDocument } from '../table/table-document.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { newZip } from '../zip/new-zip.ts';
import { readSheet } from './read-sheet.ts';

/** Longest text of a cell that Excel takes, characters. */
const LONGEST_CELL = 32_767;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function read(file: FileContent): SourceDocument {
  return {
    ...tableDocument(readSheet(file.bytes, file.name), file),
    encoding: 'utf-8',
    isEncodingSure: true,
    notices: [],
  };
}

/** Cells are texts, so nothing in them is ever a formula. */
function cell(text: string, style: number): string {
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escapeXml(text.slice(0, LONGEST_CELL))}</t></is></c>`;
}

function sheet(document: ParallelDocument): string {
  const rows = [`<row>${COLUMNS.map((column) => cell(column, 1)).join('')}</row>`];
  for (const row of parallelRows(document))
    rows.push(`<row>${COLUMNS.map((column) => cell(row[column], 2)).join('')}</row>`);
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const widths =
    '<cols><col min="1" max="1" width="8" customWidth="1"/><col min="2" max="3" width="60" customWidth="1"/><col min="4" max="12" width="16" customWidth="1"/></cols>';
  return `${HEAD}<worksheet xmlns="${MAIN}">${frozen}${widths}<sheetData>${rows.join('')}</sheetData></worksheet>`;
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function workbook(document: ParallelDocument): Uint8Array {
  return newZip({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets><sheet name="kk-en" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheet(document),
  });
}

/** Excel workbooks (SpreadsheetML): reads the first sheet, writes one with a row a pair. */
export const xlsx: Format = {
  id: 'xlsx',
  extensions: ['xlsx'],
  read,
  write: (document) => [
    {
      suffix: '.xlsx',
      chunks: {
        *[Symbol.iterator]() {
          yield workbook(document);
        },
      },
    },
  ],
};
