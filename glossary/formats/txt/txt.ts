import { QostilError } from '#glossary/model/errors.ts';
import type { DocumentNotice, FileContent, Format, ParallelDocument, SourceDocument } from '../format.ts';
import { alignedUnits, targetText } from '../parallel.ts';
import { decodeText } from './decode-text.ts';

/** Largest text file taken, bytes: a year of a daily outlet; more is a mistake or a corpus to cut first. */
const MAX_BYTES = 64 * 1024 * 1024;

function read(file: FileContent): SourceDocument {
  if (file.bytes.length > MAX_BYTES) {
    throw new QostilError('file-too-large', {
      file: file.name,
      megabytes: Math.round(file.bytes.length / 1048576),
      limit: MAX_BYTES / 1048576,
    });
  }
  const decoded = decodeText(file.bytes, file.name, file.encoding);
  const notices: DocumentNotice[] = [];
  const text = cleaned(decoded.text, notices);
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
function cleaned(text: string, notices: DocumentNotice[]): string {
  const withoutNul = text.replaceAll('\u0000', '');
  if (withoutNul.length < text.length)
    notices.push({ code: 'nul-removed', params: { count: text.length - withoutNul.length } });
  if (withoutNul.isWellFormed()) return withoutNul;
  notices.push({ code: 'surrogates-replaced', params: {} });
  return withoutNul.toWellFormed();
}

/** The English article, a paragraph a line with a blank line between. */
function* paragraphs(document: ParallelDocument): Iterable<string> {
  let line: string[] = [];
  let isFirst = true;
  for (const { text, endsParagraph } of englishOrder(document)) {
    if (text !== '') line.push(text);
    if (!endsParagraph || line.length === 0) continue;
    yield `${isFirst ? '' : '\n'}${line.join(' ')}\n`;
    isFirst = false;
    line = [];
  }
  if (line.length > 0) yield `${isFirst ? '' : '\n'}${line.join(' ')}\n`;
}

/** English sentences in the order in which they are printed: a moved one stands after the segment it was moved behind. */
function englishOrder(document: ParallelDocument): readonly { text: string; endsParagraph: boolean }[] {
  const order: { id: number; text: string; endsParagraph: boolean }[] = [];
  const moves: { text: string; after: number | null }[] = [];
  for (const unit of alignedUnits(document)) {
    const { host } = unit;
    const text = targetText(unit);
    const endsParagraph = unit.segments.some((segment) => segment.endsParagraph);
    if (host.relation.kind === 'moved') moves.push({ text, after: host.relation.after });
    order.push({ id: host.id, text: host.relation.kind === 'moved' ? '' : text, endsParagraph });
  }
  for (const move of moves) {
    const at = move.after === null ? -1 : order.findIndex((one) => one.id === move.after);
    const host = order[at];
    if (host) order[at] = { ...host, text: [host.text, move.text].filter(Boolean).join(' ') };
    else order.unshift({ id: 0, text: move.text, endsParagraph: false });
  }
  return order;
}

/** Plain text: read as an article to translate, written as the English article. */
export const txt: Format = {
  id: 'txt',
  extensions: ['txt', 'text'],
  read,
  write: (document) => [{ suffix: '.en.txt', chunks: paragraphs(document) }],
};
