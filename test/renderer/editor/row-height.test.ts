import { expect, test } from 'vitest';
import type { ArticleOutline } from '#contract/articles-service.ts';
import { estimateRowHeight } from '../../../renderer/editor/row-height.ts';

const outline = {
  sourceLengths: [41, 141, 141, 10],
  targetLengths: [0, 0, 0, 141],
  paragraphIds: [1, 2, 2, 2],
} as unknown as ArticleOutline;

test.each([
  ['one line that begins a paragraph', 0, 22 + 9 + 10],
  ['four lines that begin a paragraph', 1, 4 * 22 + 9 + 10],
  ['four lines within a paragraph', 2, 4 * 22 + 9],
  ['the longer of both texts', 3, 4 * 22 + 9],
])('a row is guessed as high as %s', (_name, position, height) => {
  expect(estimateRowHeight(outline, position, { widthPx: 918, linePx: 22 })).toBe(height);
});

test('larger letters take more lines, and higher ones', () => {
  expect(estimateRowHeight(outline, 2, { widthPx: 918, linePx: 44 })).toBe(7 * 44 + 9);
});
