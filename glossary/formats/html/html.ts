import { QostilError } from '#glossary/model/errors.ts';
import type { FileContent, FormatCode, SourceDocument, TranslatedBlock } from '../format.ts';
import { editBlock } from '../in-place/edit-block.ts';
import { documentBlock } from '../in-place/placed-block.ts';
import { composeRaw } from '../in-place/raw-code.ts';
import { applySplices } from '../in-place/splice.ts';
import { type DecodedText, decodeText, ENCODING_NAMES } from '../txt/decode-text.ts';
import { encodeText } from '../txt/encode-text.ts';
import { escapeHtml } from './escape-html.ts';
import { readPage } from './read-page.ts';

/** The encoding a page names decides where its bytes are not UTF-8. */
function decodePage({ bytes, name, encoding }: FileContent): DecodedText {
  const decoded = decodeText(bytes, name, encoding);
  if (decoded.isSure) return decoded;
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return named !== undefined && ENCODING_NAMES.includes(named) && named !== 'utf-8'
    ? decodeText(bytes, name, named)
    : decoded;
}

function read(file: FileContent): SourceDocument {
  const { text, encoding, isSure } = decodePage(file);
  const { metadata, blocks, isPart } = readPage(text, file.name, file.isWholePage === true);
  if (blocks.length === 0) throw new QostilError('file-empty', { file: file.name });
  return {
    metadata,
    content: { kind: 'blocks', blocks: blocks.map(documentBlock) },
    encoding,
    isEncodingSure: isSure,
    notices: isPart ? [{ code: 'page-around-left-out', params: {} }] : [],
  };
}

function translate(file: FileContent, translated: readonly TranslatedBlock[]): Uint8Array {
  const { text, encoding } = decodePage(file);
  const { blocks } = readPage(text, file.name, file.isWholePage === true);
  const splices = blocks.flatMap((block, index) =>
    editBlock(block, translated[index]?.parts ?? [], {
      escapeText: escapeHtml,
      compose: (whole, words) => composeRaw(whole, words, escapeHtml),
    }),
  );
  if (splices.length === 0) return file.bytes;
  const reference = (character: string): string => `&#${character.codePointAt(0)};`;
  return encodeText(applySplices(text, splices), encoding, file.bytes, reference);
}

/** Web pages (HTML Living Standard as parse5 reads it): the article is found, its words are edited in place. */
export const html: FormatCode = {
  sniff: ({ bytes }) =>
    /<!doctype html|<html[\s>]|<body[\s>]/i.test(Buffer.from(bytes.subarray(0, 2000)).toString('latin1'))
      ? 0.9
      : 0,
  read,
  translate,
};
