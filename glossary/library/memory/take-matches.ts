import { textHash } from '#glossary/memory/index/text-hash.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import type { Match } from '#glossary/model/match.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import { targetColumns } from '../articles/edit-target.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { requireSegment, writeSegments } from '../write.ts';

/** Segments looked up at a time. */
const PIECE = 16;

/**
 * Puts the best match of each empty segment in as a draft with its origin, when it reaches `least` (50–101), as one undo
 * step; `lookUp` finds matches, best first. Errors: article-missing, cancelled.
 */
export async function preTranslate(
  library: Library,
  lookUp: (segmentId: SegmentId, signal: AbortSignal) => Promise<readonly Match[]>,
  request: Write & { readonly articleId: ArticleId; readonly least: number },
  job: Job,
): Promise<SegmentsChange & { readonly filled: number }> {
  const { articleId, least } = request;
  const { store } = library;
  const waiting = [...store.segments.iterate(articleId)].filter(mayBeFilled).map(({ id }) => id);
  const found = new Map<SegmentId, Match>();
  for (let from = 0; from < waiting.length; from += PIECE) {
    job.progressed(from, waiting.length);
    await job.pause();
    const find = async (id: SegmentId): Promise<void> => {
      const [best] = await lookUp(id, job.signal);
      if (best && best.score >= least) found.set(id, best);
    };
    await Promise.all(waiting.slice(from, from + PIECE).map(find));
  }
  job.progressed(waiting.length, waiting.length);
  const find = () => articleId;
  return writeSegments(library, request, 'pre-translate', find, (recorder) => {
    const changed: SegmentId[] = [];
    for (const [id, { score, memory, proposed }] of found) {
      const segment = store.segments.get(id);
      if (!segment || !mayBeFilled(segment)) continue;
      const origin = { kind: 'memory', score, memory, offered: proposed.text } as const;
      recorder.update('segment', id, targetColumns(segment, proposed, origin));
      changed.push(id);
    }
    return { changed, extra: { filled: changed.length } };
  });
}

/**
 * Puts the English of a segment in every segment of the article with the same source whose English is not confirmed or
 * locked, as drafts. What stands there with another English and `keepAlternatives` stays. Errors: segment-missing.
 */
export function propagate(
  library: Library,
  request: Write & { readonly segmentId: SegmentId; readonly keepAlternatives: boolean },
): SegmentsChange & { readonly filled: number } {
  const { segmentId, keepAlternatives } = request;
  const find = () => requireSegment(library, segmentId).articleId;
  return writeSegments(library, request, 'propagate', find, (recorder) => {
    const own = requireSegment(library, segmentId);
    const changed: SegmentId[] = [];
    for (const segment of repetitionsOf(library, own)) {
      const isOther = segment.target.text !== '' && segment.target.text !== own.target.text;
      if (segment.isLocked || (segment.state !== 'empty' && segment.state !== 'draft')) continue;
      if (isOther && keepAlternatives) continue;
      const origin = { kind: 'propagated', from: segmentId, offered: own.target.text } as const;
      if (recorder.update('segment', segment.id, targetColumns(segment, own.target, origin)))
        changed.push(segment.id);
    }
    return { changed, extra: { filled: changed.length } };
  });
}

/** Other segments of the article with the same source, in order. */
export function repetitionsOf({ store }: Library, { id, articleId, source }: Segment): readonly Segment[] {
  const hash = textHash(source.text);
  return store.segments
    .containing(articleId, store.measures.fold(source.text), 'source')
    .filter((segment) => segment.id !== id && textHash(segment.source.text) === hash);
}

function mayBeFilled({ state, isLocked, relation, source }: Segment): boolean {
  return state === 'empty' && !isLocked && relation.kind === 'normal' && source.text !== '';
}
