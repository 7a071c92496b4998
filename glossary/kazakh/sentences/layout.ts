import type { Span } from '#glossary/model/span.ts';
import { splitSentences } from './split-sentences.ts';

/**
 * What a line of a plain text is: a paragraph (as pasted from a web page), a sentence (paragraphs are parted by blank
 * lines), or a piece of a paragraph that was wrapped at a width.
 */
export const LAYOUTS = ['paragraph-a-line', 'sentence-a-line', 'wrapped'] as const;

/** One of LAYOUTS. */
export type Layout = (typeof LAYOUTS)[number];

/** Whether a value read from outside is a layout. */
export function isLayout(value: unknown): value is Layout {
  return LAYOUTS.includes(value as Layout);
}

/** UTF-16 units a layout is judged by: some fifty pages. */
const JUDGED = 100_000;

/**
 * The layout of a text. Wrapped, when lines often go on with a small letter, or each is filled so that the next word
 * had no room; a sentence a line, when blank lines part blocks of several lines that hold hardly more than a sentence
 * each; otherwise a paragraph a line, also for a text of one line. A long text is judged by its beginning.
 */
export function detectLayout(whole: string): Layout {
  const text = beginningOf(whole);
  const blocks = blocksOf(linesOf(text));
  const breaks = blocks.flatMap((block) =>
    block.slice(1).map((line, before) => [block[before]!, line] as const),
  );
  if (breaks.length === 0) return 'paragraph-a-line';
  const width = Math.max(...blocks.flat().map(widthOf));
  const goingOn = breaks.filter(([, line]) => GOES_ON.test(text.slice(line.start, line.end)));
  if (width <= WIDEST && goingOn.length >= breaks.length * GOING_ON_SHARE) return 'wrapped';
  const full = breaks.filter(
    ([before, line]) => widthOf(before) + 1 + firstWordWidth(text, line) > width - SLACK,
  );
  if (width <= WIDEST && full.length >= MANY_BREAKS && full.length >= breaks.length * FULL_SHARE)
    return 'wrapped';
  const lines = blocks.flat();
  const sentences = lines.reduce(
    (sum, { start, end }) => sum + splitSentences(text.slice(start, end)).length,
    0,
  );
  const severalLines = blocks.length > 1 && lines.length >= blocks.length * LINES_A_BLOCK;
  return severalLines && sentences <= lines.length * SENTENCES_A_LINE
    ? 'sentence-a-line'
    : 'paragraph-a-line';
}

/** A wrapped line starts small or with a digit's ending; a list item or a line of speech does not. */
const GOES_ON = /^\p{Ll}(?!\))/u;
/** Own judgement: mail and books are wrapped at 60–100 units, one-sentence lines are seldom all shorter than 200. */
const WIDEST = 200;
const GOING_ON_SHARE = 0.3;
const MANY_BREAKS = 4;
const FULL_SHARE = 0.9;
const SLACK = 2;
const LINES_A_BLOCK = 1.5;
const SENTENCES_A_LINE = 1.3;

/** Lines without their breaks (LF, CRLF, CR, VT, FF, NEL, U+2028, U+2029) and without white edges; blank ones are empty spans. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  if (!LINE_BREAK.test(text)) return [trimmed(text, 0, text.length)];
  for (const { 0: lineBreak, index } of text.matchAll(LINE_BREAKS)) {
    lines.push(trimmed(text, start, index));
    start = index + lineBreak.length;
  }
  lines.push(trimmed(text, start, text.length));
  return lines;
}

const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const LINE_BREAKS = new RegExp(`\\r\\n|${LINE_BREAK.source}`, 'g');

/** Runs of lines between blank ones. */
export function blocksOf(lines: readonly Span[]): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  for (const line of lines) {
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function trimmed(text: string, start: number, end: number): Span {
  const line = text.slice(start, end);
  const first = start + line.length - line.trimStart().length;
  return { start: first, end: Math.max(first, start + line.trimEnd().length) };
}

function widthOf({ start, end }: Span): number {
  return end - start;
}

function firstWordWidth(text: string, line: Span): number {
  return /^\S*/.exec(text.slice(line.start, line.end))![0].length;
}

/** Whole lines of a long text's beginning; the text itself when it is short. */
function beginningOf(text: string): string {
  if (text.length <= JUDGED) return text;
  const end = Math.max(text.lastIndexOf('\n', JUDGED), text.lastIndexOf('\r', JUDGED));
  return end < 0 ? text : text.slice(0, end);
}
