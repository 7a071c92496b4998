import { createWordFinder } from '#glossary/memory/concordance/find-words.ts';
import type { ConcordanceHit, ConcordanceQuery } from '#glossary/model/concordance.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { Span } from '#glossary/model/span.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { matchPattern } from '../patterns/match-pattern.ts';

/** Segments looked at together. */
const PIECE = 200;

type Side = 'source' | 'target';

/** Where something stands in each of some texts, in order; empty where it does not. */
type Finder = (texts: readonly string[]) => Promise<readonly (readonly Span[])[]>;

/**
 * What a query finds in segments that are not confirmed, the newest edit first, at most `count`. They are in no memory
 * and in no index: all of an article, or of the library, are looked through. Errors: pattern-invalid, pattern-timeout,
 * cancelled.
 */
export async function draftConcordance(
  library: Library,
  query: ConcordanceQuery,
  count: number,
  job: Job,
): Promise<readonly ConcordanceHit[]> {
  const find = finderOf(query, job);
  if (!find) return [];
  const { store } = library;
  const hits: ConcordanceHit[] = [];
  const ids = store.segments.unconfirmed(query.articleId);
  for (let from = 0; from < ids.length; from += PIECE) {
    await job.pause();
    const segments = store.segments.getAll(ids.slice(from, from + PIECE)).filter((one) => passes(one, query));
    const sources = await spansOn('source', segments, query, find);
    const targets = await spansOn('target', segments, query, find);
    for (const [at, segment] of segments.entries()) {
      const [sourceSpans, targetSpans] = [sources[at]!, targets[at]!];
      if (sourceSpans.length + targetSpans.length === 0) continue;
      const article = store.articles.get(segment.articleId);
      if (!article || (query.outlet !== '' && article.outlet !== query.outlet)) continue;
      const { title, outlet } = article;
      hits.push({ ...toHit(segment), sourceSpans, targetSpans, title, outlet });
    }
  }
  return hits.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)).slice(0, count);
}

function finderOf({ text, mode }: ConcordanceQuery, { signal }: Job): Finder | null {
  if (mode === 'expression') return (texts) => matchPattern(text, false, texts, signal);
  const finder = createWordFinder(text, mode);
  return finder.isEmpty ? null : async (texts) => texts.map((one) => finder.find(one));
}

async function spansOn(
  side: Side,
  segments: readonly Segment[],
  query: ConcordanceQuery,
  find: Finder,
): Promise<readonly (readonly Span[])[]> {
  if (query.in !== 'both' && query.in !== side) return segments.map(() => []);
  const found = await find(segments.map((segment) => segment[side].text));
  return found.map((spans) => spans.map(({ start, end }) => ({ start, end })));
}

function passes({ editedAt, state }: Segment, { from, to, states }: ConcordanceQuery): boolean {
  const day = editedAt.slice(0, 10);
  const isWanted = states.length === 0 || states.some((one) => one === state);
  return isWanted && (from === '' || day >= from) && (to === '' || day <= to);
}

function toHit(segment: Segment) {
  return {
    unitId: null,
    segmentId: segment.id,
    articleId: segment.articleId,
    memory: '',
    source: segment.source.text,
    target: segment.target.text,
    state: segment.state,
    changedAt: segment.editedAt,
  };
}
