import { replaceSpans } from '#glossary/model/edit-coded-text.ts';
import type { FindHit, FindQuery, Replacement } from '#glossary/model/find.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import type { Library } from '../../library.ts';
import { writeSegments } from '../../write.ts';
import { targetColumns } from '../edit-target.ts';
import { requireArticle } from '../read-articles.ts';
import { type FoundSpan, findSpans } from './find-spans.ts';

type Side = 'source' | 'target';

/** Hits in order of the article, at most `limit`, and how many there are. Errors: article-missing, pattern-*. */
export function find(
  library: Library,
  query: FindQuery & { readonly limit: number },
): { readonly hits: readonly FindHit[]; readonly total: number } {
  const sides: readonly Side[] = query.in === 'both' ? ['source', 'target'] : [query.in];
  const hits = sides
    .flatMap((side) =>
      segmentsWithHits(library, query, side).flatMap(({ segment, spans }) =>
        spans.map(({ start, end }) => ({
          segmentId: segment.id,
          position: segment.position,
          side,
          start,
          end,
        })),
      ),
    )
    .sort((a, b) => a.position - b.position || sides.indexOf(a.side) - sides.indexOf(b.side));
  return { hits: hits.slice(0, query.limit), total: hits.length };
}

/** The English sentences that a replacement would change; sources are never replaced. Errors: as find. */
export function previewReplace(
  library: Library,
  query: FindQuery & { readonly replacement: string },
): readonly Replacement[] {
  return segmentsWithHits(library, query, 'target', query.replacement).map(({ segment, spans }) => ({
    segmentId: segment.id,
    position: segment.position,
    before: segment.target.text,
    after: replaced(segment, spans).text,
    hits: spans.length,
    isLocked: segment.isLocked,
  }));
}

/** Replaces in the listed segments that are not locked, as one undo step; codes keep their places. Errors: as find. */
export function replace(
  library: Library,
  request: Write & FindQuery & { readonly replacement: string; readonly segmentIds: readonly SegmentId[] },
): SegmentsChange & { readonly replaced: number } {
  const chosen = new Set(request.segmentIds);
  return writeSegments(
    library,
    request,
    'replace',
    () => request.articleId,
    (recorder) => {
      const found = segmentsWithHits(library, request, 'target', request.replacement).filter(
        ({ segment }) => chosen.has(segment.id) && !segment.isLocked,
      );
      for (const { segment, spans } of found)
        recorder.update('segment', segment.id, targetColumns(segment, replaced(segment, spans)));
      const hits = found.reduce((sum, { spans }) => sum + spans.length, 0);
      return { changed: found.map(({ segment }) => segment.id), extra: { replaced: hits } };
    },
  );
}

function replaced(segment: Segment, spans: readonly FoundSpan[]) {
  return replaceSpans(
    segment.target,
    spans.map(({ start, end, replacement }) => ({ start, end, text: replacement })),
  );
}

function segmentsWithHits(
  library: Library,
  query: FindQuery,
  side: Side,
  replacement = '',
): readonly { readonly segment: Segment; readonly spans: readonly FoundSpan[] }[] {
  requireArticle(library, query.articleId);
  if (query.text === '') return [];
  const { segments: table } = library.store;
  const candidates = query.isRegularExpression
    ? [...table.iterate(query.articleId)]
    : table.containing(query.articleId, library.store.measures.fold(query.text), side);
  const spans = findSpans(
    query,
    candidates.map((segment) => segment[side].text),
    replacement,
  );
  return candidates
    .map((segment, index) => ({ segment, spans: spans[index] ?? [] }))
    .filter((found) => found.spans.length > 0);
}
