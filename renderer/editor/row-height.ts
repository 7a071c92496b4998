import type { ArticleOutline } from '#contract/articles-service.ts';

/** Width of an average character of article text, in heights of its line. */
const CHARACTER_LINES = 8 / 22;
/** What the columns beside the texts and the padding of the texts take, CSS px. */
const BESIDE_PX = 204;
const PADDING_PX = 9;
const PARAGRAPH_PX = 10;

/** Height of a line of article text at the density, zoom and width of the window of now, CSS px. */
export function articleLinePx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--text-line'));
}

/**
 * A first guess of a row's height from the lengths of its texts; the row is measured when it is drawn. Each wrong guess
 * has the places of all rows after it counted anew, 5 ms in an article of 100,000.
 */
export function estimateRowHeight(
  outline: ArticleOutline,
  position: number,
  { widthPx, linePx }: { readonly widthPx: number; readonly linePx: number },
): number {
  const { sourceLengths, targetLengths, paragraphIds } = outline;
  const columnPx = Math.max(200, (widthPx - BESIDE_PX) / 2);
  const longest = Math.max(sourceLengths[position] ?? 0, targetLengths[position] ?? 0, 1);
  const lines = Math.ceil((longest * CHARACTER_LINES * linePx) / columnPx);
  const gap = paragraphIds[position] === paragraphIds[position - 1] ? 0 : PARAGRAPH_PX;
  return lines * linePx + PADDING_PX + gap;
}
