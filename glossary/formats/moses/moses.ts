import type { Format, ParallelDocument } from '../format.ts';
import { oneLine } from '../one-line.ts';
import { alignedUnits, sourceText, targetText } from '../parallel.ts';

/** Lines of one side of the pairs that have both sides. */
function* side(document: ParallelDocument, language: 'kk' | 'en'): Iterable<string> {
  for (const [source, target] of pairs(document)) yield `${language === 'kk' ? source : target}\n`;
}

function* pairs(document: ParallelDocument): Iterable<readonly [string, string]> {
  for (const unit of alignedUnits(document)) {
    const source = oneLine(sourceText(unit));
    const target = oneLine(targetText(unit));
    if (source !== '' && target !== '') yield [source, target];
  }
}

/** Segments whose unit lacks a side. */
function leftOut(document: ParallelDocument): number {
  let count = 0;
  for (const unit of alignedUnits(document)) {
    if (oneLine(sourceText(unit)) === '' || oneLine(targetText(unit)) === '') count += unit.segments.length;
  }
  return count;
}

/**
 * Moses pair: two text files with one sentence a line and equal line counts; line N of one is the translation of
 * line N of the other. No line is empty. (The format of the Moses toolkit's training data; own knowledge.)
 */
export const moses: Format = {
  id: 'moses',
  extensions: [],
  write: (document) => [
    { suffix: '.kk', chunks: side(document, 'kk') },
    { suffix: '.en', chunks: side(document, 'en') },
  ],
  loses: (document) => ({ leftOut: leftOut(document) }),
};
