import type { FormatCode, ParallelDocument } from '../format.ts';
import { docxParagraph, newDocx } from '../office/new-docx.ts';
import { alignedUnits } from '../parallel.ts';
import { sourceContent, targetContent } from '../parallel-content.ts';
import { withPills } from './pills.ts';

/** Widths of the four columns, twentieths of a point, on an A4 page lying down. */
const WIDTHS = [900, 5900, 5900, 1400] as const;

/** Heads of the columns; the reader knows the table by the first. */
export const HEADS = ['Qostil', 'Қазақша', 'English', 'State'] as const;

function cell(column: number, paragraph: string, shading = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${WIDTHS[column]}" w:type="dxa"/>${shading}</w:tcPr>${paragraph}</w:tc>`;
}

function* table(document: ParallelDocument): Iterable<string> {
  const { metadata, targetLanguage } = document;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`)
    .join('');
  const grey = '<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>';
  const grid = WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  yield docxParagraph(metadata.title, 'Title', 'kk-KZ');
  yield `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
  yield `<w:tr><w:trPr><w:tblHeader/></w:trPr>${HEADS.map((head, at) => cell(at, docxParagraph(head, '', 'en-GB'), grey)).join('')}</w:tr>`;
  for (const unit of alignedUnits(document)) {
    const { host } = unit;
    yield `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(0, docxParagraph(String(host.number), '', 'en-GB'), grey)}${cell(1, docxParagraph(withPills(sourceContent(unit)), '', 'kk-KZ'), grey)}${cell(2, docxParagraph(withPills(targetContent(unit)), '', targetLanguage))}${cell(3, docxParagraph(host.relation.kind === 'normal' ? host.state : host.relation.kind, '', 'en-GB'), grey)}</w:tr>`;
  }
  yield `</w:tbl>${docxParagraph('', '', 'en-GB')}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="850" w:right="1134" w:bottom="850" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
}

/** A Word table for a reviewer: number, Kazakh, English, state. The English column is edited and read back (see readReview). */
export const bilingualDocx: FormatCode = {
  write: (document) => [
    {
      suffix: '.bilingual.docx',
      chunks: {
        *[Symbol.iterator]() {
          const { metadata, writerName, targetLanguage } = document;
          yield newDocx(table(document), {
            title: metadata.title,
            author: writerName,
            language: targetLanguage,
          });
        },
      },
    },
  ],
  loses: ['notes'],
};
