import type { ArticleId, ParagraphId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { SegmentationPreview } from '#glossary/model/segmentation.ts';
import type { Library } from '../../library.ts';
import { requireArticle } from '../read-articles.ts';
import { isRecut, type RecutGroup, recutParagraph } from './recut-paragraph.ts';

/** A paragraph that the rules of today cut otherwise. */
export interface Recut {
  readonly paragraphId: ParagraphId;
  readonly groups: readonly RecutGroup[];
}

/** What new cuts would do to an article: paragraphs that may change, and how many must stay. */
export interface ArticleRecut {
  readonly recuts: readonly Recut[];
  readonly kept: number;
}

/** Cuts an article anew, in memory. Errors: article-missing. */
export function recutArticle(library: Library, articleId: ArticleId): ArticleRecut {
  requireArticle(library, articleId);
  const recuts: Recut[] = [];
  let kept = 0;
  for (const segments of paragraphsOf(library, articleId)) {
    const sourced = segments.filter(({ relation }) => relation.kind !== 'added');
    const groups = sourced.length === 0 ? [] : recutParagraph(sourced);
    if (!isRecut(groups)) continue;
    if (segments.every(isOpen)) recuts.push({ paragraphId: segments[0]!.paragraphId, groups });
    else kept += 1;
  }
  return { recuts, kept };
}

/** What new cuts would do, for the eye; nothing is written. Errors: article-missing. */
export function previewSegmentation(library: Library, articleId: ArticleId): SegmentationPreview {
  const { recuts, kept } = recutArticle(library, articleId);
  const paragraphs = recuts.map(({ paragraphId, groups }) => ({
    paragraphId,
    position: groups[0]!.before[0]!.position,
    before: groups.flatMap(({ before }) => before.map(({ source }) => source.text)),
    after: groups.flatMap(({ after }) => after.map(({ text }) => text)),
  }));
  return { paragraphs, kept };
}

/** The segments of an article, a paragraph at a time, in order. */
export function* paragraphsOf({ store }: Library, articleId: ArticleId): Generator<readonly Segment[]> {
  let open: Segment[] = [];
  for (const segment of store.segments.iterate(articleId)) {
    if (open.length > 0 && open[0]!.paragraphId !== segment.paragraphId) {
      yield open;
      open = [];
    }
    open.push(segment);
  }
  if (open.length > 0) yield open;
}

/** Whether nothing about a segment is settled: not confirmed, not locked, in its own place. */
function isOpen({ state, isLocked, relation }: Segment): boolean {
  return (state === 'empty' || state === 'draft') && !isLocked && relation.kind === 'normal';
}
