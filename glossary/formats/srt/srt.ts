import { QostilError } from '#glossary/model/errors.ts';
import type { FileContent, FormatCode, SourceDocument, TranslatedBlock } from '../format.ts';
import { codeNumbers } from '../in-place/code-numbers.ts';
import { editBlock } from '../in-place/edit-block.ts';
import {
  documentBlock,
  hasWords,
  type PlacedBlock,
  type PlacedItem,
  placedBlock,
} from '../in-place/placed-block.ts';
import { composeRaw } from '../in-place/raw-code.ts';
import { applySplices, type Splice } from '../in-place/splice.ts';
import { decodeText } from '../txt/decode-text.ts';
import { encodeText } from '../txt/encode-text.ts';
import { wrapCue } from './wrap-cue.ts';

/** A time line, which everything up to the next blank line belongs to: 00:01:02,500 --> 00:01:04,000. */
const TIMES =
  /^[ \t]*\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->[ \t]*\d{1,3}:\d\d:\d\d[,.]\d{1,3}[^\n\r]*(?:\r\n?|\n|$)/gm;

/** Tags of SubRip and position marks of SubStation in a cue. */
const TAG = /<(\/?)([a-zA-Z]+)(?:\s[^<>]*)?>|\{\\[^{}]*\}/g;

const TYPES = { b: 'bold', i: 'italic', u: 'underline', s: 'strike' } as const;

/** The words of each cue that has any. */
function cues(text: string): PlacedBlock[] {
  return [...text.matchAll(TIMES)].flatMap((times) => {
    const start = times.index + times[0].length;
    const blank = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)|(?:\r\n?|\n)?$/g;
    blank.lastIndex = start;
    if (/^[ \t]*(?:\r|\n|$)/.test(text.slice(start, start + 100))) return [];
    const end = blank.exec(text)?.index ?? text.length;
    if (end <= start) return [];
    const block = cue(text, start, end);
    return hasWords(block) ? [block] : [];
  });
}

function cue(text: string, start: number, end: number): PlacedBlock {
  const items: PlacedItem[] = [];
  const numbers = codeNumbers();
  let at = start;
  for (const tag of text.slice(start, end).matchAll(TAG)) {
    addWords(at, start + tag.index);
    const from = start + tag.index;
    at = from + tag[0].length;
    const name = tag[2]?.toLowerCase();
    if (name === undefined) items.push(numbers.standalone(from, at, 'other', tag[0]));
    else if (tag[1] === '/') items.push(numbers.close(name, from, at, tag[0]));
    else items.push(numbers.open(name, from, at, TYPES[name as 'b'] ?? 'other', tag[0]));
  }
  addWords(at, end);
  return placedBlock('body', items);

  function addWords(from: number, to: number): void {
    let last = from;
    for (const lineBreak of text.slice(from, to).matchAll(/[ \t]*(?:\r\n?|\n)[ \t]*/g)) {
      const breakAt = from + lineBreak.index;
      addLiteral(last, breakAt);
      last = breakAt + lineBreak[0].length;
      items.push({ kind: 'text', start: breakAt, end: last, text: ' ', isLiteral: false });
    }
    addLiteral(last, to);
  }

  function addLiteral(from: number, to: number): void {
    if (from < to)
      items.push({ kind: 'text', start: from, end: to, text: text.slice(from, to), isLiteral: true });
  }
}

function read(file: FileContent): SourceDocument {
  const { text, encoding, isSure } = decodeText(file.bytes, file.name, file.encoding);
  const blocks = cues(text).map(documentBlock);
  if (blocks.length === 0) throw new QostilError('file-empty', { file: file.name });
  return { metadata: {}, content: { kind: 'blocks', blocks }, encoding, isEncodingSure: isSure, notices: [] };
}

function translate(file: FileContent, translated: readonly TranslatedBlock[]): Uint8Array {
  const { text, encoding } = decodeText(file.bytes, file.name, file.encoding);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const splices = cues(text).flatMap((block, index): Splice[] => {
    const made = editBlock(block, translated[index]?.parts ?? [], {
      escapeText: (words) => words,
      compose: (whole, words) => composeRaw(whole, words, (one) => one),
    });
    if (made.length === 0) return [];
    const start = block.items[0]!.start;
    const end = block.items.at(-1)!.end;
    return [{ start, end, pieces: [wrapCue(applySplices(text, made, { start, end }), lineEnd)] }];
  });
  return splices.length === 0 ? file.bytes : encodeText(applySplices(text, splices), encoding, file.bytes);
}

/** SubRip subtitles: a cue is a block, its lines are one text, times and numbers stay. (No standard; as players read it.) */
export const srt: FormatCode = {
  sniff: ({ bytes }) => (/-->/.test(Buffer.from(bytes.subarray(0, 1000)).toString('latin1')) ? 0.8 : 0),
  read,
  translate,
};
