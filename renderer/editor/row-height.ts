import type { ArticleOutline } from '#contract/articles-service.ts';

/** Width of an average character and height of a line of article text, CSS px at the normal density. */
const CHARACTER_PX = 8;
const LINE_PX = 24;
const PADDING_PX = 9;
const PARAGRAPH_PX = 10;
/** What the columns beside the texts take. */
const BESIDE_PX = 190;

/** A first guess of a row's height from the lengths of its texts; the row is measured when it is drawn. */
export function estimateRowHeight(outline: ArticleOutline, position: number, widthPx: number): number {
  const { sourceLengths, targetLengths, paragraphIds } = outline;
  const columnPx = Math.max(200, (widthPx - BESIDE_PX) / 2);
  const longest = Math.max(sourceLengths[position] ?? 0, targetLengths[position] ?? 0, 1);
  const lines = Math.ceil((longest * CHARACTER_PX) / columnPx);
  const gap = paragraphIds[position] === paragraphIds[position - 1] ? 0 : PARAGRAPH_PX;
  return lines * LINE_PX + PADDING_PX + gap;
}
