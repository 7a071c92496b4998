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
export async function find(
  library: Library,
  query: FindQuery & { readonly limit: number },
): Promise<{ readonly hits: readonly FindHit[]; readonly total: number }> {
  const sides: readonly Side[] = query.in === 'both' ? ['source', 'target'] : [query.in];
  const found = await Promise.all(
    sides.map(async (side) =>
      (await segmentsWithHits(library, query, side)).flatMap(({ segment, spans }) =>
        spans.map(({ start, end }) => ({
          segmentId: segment.id,
          position: segment.position,
          side,
          start,
          end,
        })),
      ),
    ),
  );
  const hits = found
    .flat()
    .sort((a, b) => a.position - b.position || sides.indexOf(a.side) - sides.indexOf(b.side));
  return { hits: hits.slice(0, query.limit), total: hits.length };
}

/** The English sentences that a replacement would change; sources are never replaced. Errors: as find. */
export async function previewReplace(
  library: Library,
  query: FindQuery & { readonly replacement: string },
): Promise<readonly Replacement[]> {
  const found = await segmentsWithHits(library, query, 'target', query.replacement);
  return found.map(({ segment, spans }) => ({
    segmentId: segment.id,
    position: segment.position,
    before: segment.target.text,
    after: withReplaced(segment, spans).text,
    hits: spans.length,
    isLocked: segment.isLocked,
  }));
}

/** Replaces in the listed segments that are not locked, as one undo step; codes keep their places. Errors: as find. */
export async function replace(
  library: Library,
  request: Write & FindQuery & { readonly replacement: string; readonly segmentIds: readonly SegmentId[] },
): Promise<SegmentsChange & { readonly replaced: number }> {
  const isAnswered = library.store.log.resultOf(request.operationId) !== undefined;
  const hits = isAnswered ? [] : await segmentsWithHits(library, request, 'target', request.replacement);
  const chosen = new Set(request.segmentIds);
  return writeSegments(
    library,
    request,
    'replace',
    () => request.articleId,
    (recorder) => {
      const found = hits.filter(
        ({ segment }) =>
          chosen.has(segment.id) &&
          !segment.isLocked &&
          // Somebody may have written while the pattern ran.
          library.store.segments.get(segment.id)?.revision === segment.revision,
      );
      for (const { segment, spans } of found)
        recorder.update('segment', segment.id, targetColumns(segment, withReplaced(segment, spans)));
      const replaced = found.reduce((sum, { spans }) => sum + spans.length, 0);
      return { changed: found.map(({ segment }) => segment.id), extra: { replaced } };
    },
  );
}

function withReplaced(segment: Segment, spans: readonly FoundSpan[]) {
  return replaceSpans(
    segment.target,
    spans.map(({ start, end, replacement }) => ({ start, end, text: replacement })),
  );
}

async function segmentsWithHits(
  library: Library,
  query: FindQuery,
  side: Side,
  replacement = '',
): Promise<readonly { readonly segment: Segment; readonly spans: readonly FoundSpan[] }[]> {
  requireArticle(library, query.articleId);
  if (query.text === '') return [];
  const { segments: table } = library.store;
  const candidates = query.isRegularExpression
    ? [...table.iterate(query.articleId)]
    : table.containing(query.articleId, library.store.measures.fold(query.text), side);
  const spans = await findSpans(
    query,
    candidates.map((segment) => segment[side].text),
    replacement,
  );
  return candidates
    .map((segment, index) => ({ segment, spans: spans[index] ?? [] }))
    .filter((found) => found.spans.length > 0);
}
