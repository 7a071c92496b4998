import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { formatById } from '#glossary/formats/registry.ts';
import { contentsOf, translatedBlocks, unitsOf } from './fixture-files.ts';
import { parallelDocument, segment } from './sample-document.ts';

it('a Word file of the docx package is read, and translated in place', async () => {
  const bytes = await Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('Дерек: әкімдік.')] } },
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('Ауылда '),
                new TextRun({ text: 'жаңа', bold: true }),
                new TextRun(' көпір ашылды.'),
                new FootnoteReferenceRun(1),
                new ExternalHyperlink({ link: 'https://example.kz', children: [new TextRun(' Толығырақ')] }),
              ],
            }),
            new Table({
              rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Ұзындығы')] })] })],
            }),
          ],
        },
      ],
    }),
  );
  const docx = formatById('docx')!;
  const contents = contentsOf(docx.read!({ name: 'a.docx', bytes }));
  expect(contents.map(({ text }) => text)).toEqual([
    'Ауылда жаңа көпір ашылды. Толығырақ',
    'Ұзындығы',
    'Дерек: әкімдік.',
  ]);
  expect(contents[0]!.codes.map(({ kind, type }) => `${kind} ${type}`)).toEqual([
    'open bold',
    'close bold',
    'standalone footnote',
    'open link',
    'close link',
  ]);
  const translated = docx.translate!(
    { name: 'a.docx', bytes },
    translatedBlocks(contents, (_, index) => ({
      text: ['A bridge.', 'Length', 'Source: the akimat.'][index]!,
      codes: [],
    })),
  );
  const again = contentsOf(docx.read!({ name: 'a.docx', bytes: translated }));
  expect(again.map(({ text }) => text.trim())).toEqual(['A bridge.', 'Length', 'Source: the akimat.']);
});

it('a workbook of hucre is read, and hucre reads ours', async () => {
  const xlsx = formatById('xlsx')!;
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['kk', 'en'],
          ['Қар жауды.', '=1+1'],
        ],
      },
    ],
  });
  expect(
    unitsOf(xlsx.read!({ name: 'a.xlsx', bytes })).map(({ source, target }) => [source.text, target.text]),
  ).toEqual([['Қар жауды.', '=1+1']]);
  const [chunk] = xlsx.write!(parallelDocument([segment(1, 'Күн <шықты> & болды.', '=2+2')]))[0]!.chunks;
  const workbook = await readXlsx(chunk as Uint8Array);
  expect(workbook.sheets[0]!.rows[1]!.slice(1, 3)).toEqual(['Күн <шықты> & болды.', '=2+2']);
});
