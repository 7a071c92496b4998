import { QostilError } from '#glossary/model/errors.ts';
import type { FileContent, FormatCode, SourceDocument, TranslatedBlock } from '../format.ts';
import { editBlock } from '../in-place/edit-block.ts';
import { composeRaw } from '../in-place/raw-code.ts';
import { applySplices } from '../in-place/splice.ts';
import { coreProperties } from '../office/core-properties.ts';
import { type OfficePart, officeDocument } from '../office/office-document.ts';
import { partOfText, textOfPart } from '../office/text-part.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import { openZip, type ZipFile } from '../zip/zip-file.ts';
import { readContent } from './read-content.ts';

interface OpenPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly content: OfficePart;
}

/** The text, and the page styles with headers and footers. */
const PARTS = ['content.xml', 'styles.xml'];

function openParts(zip: ZipFile, file: string): readonly OpenPart[] {
  if (!zip.entries.some(({ name }) => name === 'content.xml'))
    throw new QostilError('file-damaged', { file }, 'no content.xml');
  return PARTS.flatMap((name) => {
    const bytes = zip.part(name);
    if (!bytes) return [];
    const text = textOfPart(bytes, file);
    return [{ name, bytes, text, content: readContent(text, file) }];
  });
}

function read(file: FileContent): SourceDocument {
  const zip = openZip(file.bytes, file.name);
  const parts = openParts(zip, file.name).map(({ content }) => content);
  return officeDocument(parts, coreProperties(zip.part('meta.xml'), file.name));
}

function translate(file: FileContent, translated: readonly TranslatedBlock[]): Uint8Array {
  const zip = openZip(file.bytes, file.name);
  const changed = new Map<string, Uint8Array>();
  let index = 0;
  for (const { name, bytes, text, content } of openParts(zip, file.name)) {
    const splices = content.blocks.flatMap((block, at) =>
      editBlock(block, translated[index + at]?.parts ?? [], {
        escapeText: escapeXml,
        compose: (whole, words) => composeRaw(whole, words, escapeXml),
      }),
    );
    if (splices.length > 0) changed.set(name, partOfText(applySplices(text, splices), bytes));
    index += content.blocks.length;
  }
  return changed.size === 0 ? file.bytes : zip.withParts(changed);
}

/** OpenDocument texts (ODF 1.2 and later): words are edited in place, everything else keeps its bytes. */
export const odt: FormatCode = {
  sniff: ({ bytes }) =>
    Buffer.from(bytes.subarray(0, 100)).includes('application/vnd.oasis.opendocument.text') ? 1 : 0,
  read,
  translate,
};
