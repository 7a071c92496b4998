import { QostilError } from '#glossary/model/errors.ts';
import { englishParagraphs } from '../english-article.ts';
import type { DocumentNotice, FileContent, FormatCode, ParallelDocument, SourceDocument } from '../format.ts';
import { type DecodedText, decodeText } from './decode-text.ts';

function read(file: FileContent): SourceDocument {
  const decoded = decodeText(file.bytes, file.name, file.encoding);
  const notices: DocumentNotice[] = [];
  const text = cleaned(decoded, notices);
  if (text.trim() === '') throw new QostilError('file-empty', { file: file.name });
  return {
    metadata: {},
    content: { kind: 'text', text },
    encoding: decoded.encoding,
    isEncodingSure: decoded.isSure,
    notices,
  };
}

/** NUL bytes and lone surrogates cannot be stored or exported: the first go, the second become U+FFFD, and the preview says so. */
function cleaned({ text, isSure }: DecodedText, notices: DocumentNotice[]): string {
  const isBroken = !isSure && text.includes('\uFFFD');
  const withoutNul = text.replaceAll('\u0000', '');
  if (withoutNul.length < text.length)
    notices.push({ code: 'nul-removed', params: { count: text.length - withoutNul.length } });
  if (withoutNul.isWellFormed() && !isBroken) return withoutNul;
  notices.push({ code: 'surrogates-replaced', params: {} });
  return withoutNul.toWellFormed();
}

/** The English article, a paragraph a line with a blank line between. */
function* lines(document: ParallelDocument): Iterable<string> {
  let isFirst = true;
  for (const { text } of englishParagraphs(document)) {
    yield `${isFirst ? '' : '\n'}${text}\n`;
    isFirst = false;
  }
}

/** Plain text: read as an article to translate, written as the English article. */
export const txt: FormatCode = {
  read,
  write: (document) => [{ suffix: '.en.txt', chunks: lines(document) }],
  loses: ['untranslated', 'drafts', 'codes', 'notes'],
};
