import { QostilError } from '#glossary/model/errors.ts';
import type { FileContent, FormatCode, SourceDocument, TranslatedBlock } from '../format.ts';
import { editBlock } from '../in-place/edit-block.ts';
import { applySplices, type Splice } from '../in-place/splice.ts';
import { coreProperties } from '../office/core-properties.ts';
import { officeDocument } from '../office/office-document.ts';
import { partOfText, textOfPart } from '../office/text-part.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { openZip, type ZipFile } from '../zip/zip-file.ts';
import { composeParagraph } from './compose-paragraph.ts';
import type { DocxBlock } from './paragraph-block.ts';
import { type DocxPart, readPart } from './read-part.ts';

/** Parts with words, in the order in which they are translated. */
const PARTS = [
  /^word\/document\d*\.xml$/,
  /^word\/footnotes\d*\.xml$/,
  /^word\/endnotes\d*\.xml$/,
  /^word\/header\d*\.xml$/,
  /^word\/footer\d*\.xml$/,
];

interface OpenPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly part: DocxPart;
}

function* openParts(zip: ZipFile, file: string): Generator<OpenPart> {
  const names = PARTS.flatMap((pattern) =>
    zip.entries.map(({ name }) => name).filter((name) => pattern.test(name)),
  );
  if (!names.some((name) => PARTS[0]!.test(name)))
    throw new QostilError('file-damaged', { file }, 'no document part');
  for (const name of names) {
    const bytes = zip.part(name)!;
    const text = textOfPart(bytes, file);
    yield { name, bytes, text, part: readPart(text, file) };
  }
}

function read(file: FileContent): SourceDocument {
  const zip = openZip(file.bytes, file.name);
  const parts = [...openParts(zip, file.name)].map(({ part }) => part);
  return officeDocument(parts, coreProperties(zip.part('docProps/core.xml'), file.name));
}

function translate(file: FileContent, translated: readonly TranslatedBlock[]): Uint8Array {
  const zip = openZip(file.bytes, file.name);
  const changed = new Map<string, Uint8Array>();
  let index = 0;
  for (const { name, bytes, text, part } of openParts(zip, file.name)) {
    const splices: Splice[] = [];
    const edit = (block: DocxBlock, at: number): Splice[] =>
      editBlock(block, translated[at]?.parts ?? [], {
        escapeText: escapeXml,
        compose: (_, content) => composeParagraph(text, block, content),
      });
    for (const [at, block] of part.blocks.entries()) splices.push(...edit(block, index + at));
    for (const [at, twin] of part.twins) splices.push(...edit(twin, index + at));
    if (splices.length > 0) changed.set(name, partOfText(applySplices(text, splices), bytes));
    index += part.blocks.length;
  }
  return changed.size === 0 ? file.bytes : zip.withParts(changed);
}

/** Word documents (Office Open XML, ECMA-376): words are edited in place, everything else keeps its bytes. */
export const docx: FormatCode = {
  sniff: ({ bytes }) =>
    Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004' &&
    Buffer.from(bytes).includes('word/document')
      ? 0.9
      : 0,
  read,
  translate,
};
