import type { Span } from '#glossary/model/span.ts';
import { blocksOf, detectLayout, type Layout, linesOf } from './layout.ts';
import { splitSentences } from './split-sentences.ts';

/** A paragraph of a text with its sentences, in UTF-16 units of the whole text. */
export interface Paragraph extends Span {
  readonly sentences: readonly Span[];
}

/**
 * Splits a plain text into paragraphs and these into sentences, by its layout: a line is a paragraph, or a piece of
 * one that may hold no more than whole sentences (sentence-a-line: a quotation over two lines is two sentences), or a
 * wrapped piece. Sentences cover all that is not white space, in order; empty for a blank text. Linear.
 */
export function segmentText(text: string, layout: Layout = detectLayout(text)): Paragraph[] {
  return splitParagraphs(text, layout).map(({ start, end }) => {
    const pieces =
      layout === 'sentence-a-line' ? linesOf(text.slice(start, end)) : [{ start: 0, end: end - start }];
    const sentences = pieces.flatMap((piece) => {
      const offset = start + piece.start;
      return splitSentences(text.slice(offset, start + piece.end)).map((sentence) => ({
        start: offset + sentence.start,
        end: offset + sentence.end,
      }));
    });
    return { start, end, sentences };
  });
}

/** The paragraphs of a plain text: not empty, without white edges, in order. */
export function splitParagraphs(text: string, layout: Layout = detectLayout(text)): Span[] {
  const lines = linesOf(text);
  if (layout === 'paragraph-a-line') return lines.filter(({ start, end }) => start < end);
  const blocks = blocksOf(lines);
  const paragraphs = layout === 'wrapped' ? blocks.flatMap((block) => unwrap(text, block)) : blocks;
  return paragraphs.map((block) => ({ start: block[0]!.start, end: block.at(-1)!.end }));
}

/** Parts a block of wrapped lines where a line begins a list item, a turn of speech or an indented paragraph. */
function unwrap(text: string, block: readonly Span[]): Span[][] {
  const paragraphs: Span[][] = [];
  let before: Span | undefined;
  for (const line of block) {
    if (before !== undefined && !beginsParagraph(text, before, line)) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  return paragraphs;
}

function beginsParagraph(text: string, before: Span, line: Span): boolean {
  const words = text.slice(line.start, line.end);
  if (BULLET.test(words)) return true;
  const ended = END_OF_PARAGRAPH.test(text.slice(before.start, before.end));
  return ended && (ITEM.test(words) || /[ \t\u00a0]{2,}$|\t$/.test(text.slice(before.end, line.start)));
}

const BULLET = /^[•▪◦●■►✓*]\s/;
/** A turn of speech or a numbered item, but only behind a finished line: a dash may also be wrapped. */
const ITEM = /^(?:[–—-]\s*[\p{Lu}«“"]|(?:\d{1,3}|\p{L})[.)]\s)/u;
const END_OF_PARAGRAPH = /[.!?…:;»”"]$/;
