import type { CodedText, InlineCode } from '#glossary/model/coded-text.ts';
import type { Span } from '#glossary/model/span.ts';
import type { PlacedBlock } from './placed-block.ts';
import type { Splice } from './splice.ts';

/** Longest markup kept in a code itself, UTF-16 units; longer markup (an image) is named by its place. */
const LONGEST = 300;

/** A paragraph inside markup (a footnote, a text box), which has a translation of its own. */
const PARAGRAPH = /<(?:w:p|text:p|text:h)[\s>]/;

/** The data of a code for the markup at a span of the file's text. */
export function codeData(text: string, start: number, end: number): string {
  const markup = text.slice(start, end);
  return markup.length > LONGEST || PARAGRAPH.test(markup) ? `@${start}-${end}` : markup;
}

/** What a code's data stands for: markup, or the span of the file where it is. */
export function rawCode({ data }: Pick<InlineCode, 'data'>): string | Span {
  const place = /^@(\d+)-(\d+)$/.exec(data);
  return place ? { start: Number(place[1]), end: Number(place[2]) } : data;
}

/** A block written anew as words and raw markup, in place of all its items. */
export function composeRaw(
  { items, from, to }: PlacedBlock,
  { text, codes }: CodedText,
  escapeText: (text: string) => string,
): Splice {
  const pieces: (string | Span)[] = [];
  let at = 0;
  for (const code of codes) {
    pieces.push(escapeText(text.slice(at, code.offset)), rawCode(code));
    at = code.offset;
  }
  pieces.push(escapeText(text.slice(at)));
  return { start: items[from]!.start, end: items[to - 1]!.end, pieces };
}
