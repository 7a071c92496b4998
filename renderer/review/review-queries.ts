import { queryOptions } from '@tanstack/react-query';
import type { SegmentFinding } from '#contract/checks-service.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import { engine, queries } from '../state/workbench.ts';

/** Everything found in an article; asked for anew whenever it is shown. */
export const articleFindingsQuery = (articleId: ArticleId) =>
  queryOptions({
    queryKey: ['findings', 'article', articleId],
    queryFn: () => engine.checks.articles({ jobId: `check-${articleId}`, articleIds: [articleId] }),
    staleTime: 0,
  });

/** The job under which all articles are checked. */
export const LIBRARY_JOB = 'check-library';

/** Everything found in some articles, names compared over all of them. */
export const libraryFindingsQuery = (articleIds: readonly ArticleId[]) =>
  queryOptions({
    queryKey: ['findings', 'articles', articleIds],
    queryFn: () => engine.checks.articles({ jobId: LIBRARY_JOB, articleIds }),
    staleTime: 0,
    retry: false,
  });

/** What the checks of one sentence find in its English as it stands. */
export const segmentFindingsQuery = (segmentId: SegmentId, target: CodedText) =>
  queryOptions({
    queryKey: ['findings', 'segment', segmentId, target],
    queryFn: () => engine.checks.segment({ segmentId, target }),
    gcTime: 30_000,
  });

/** Both texts of a segment as they were checked; null where it stands elsewhere by now. */
export const segmentTextsQuery = ({ articleId, segmentId, position, revision }: SegmentFinding) =>
  queryOptions({
    queryKey: ['findings', 'texts', segmentId, revision, position],
    queryFn: async () => {
      const [segment] = await engine.articles.segments({ articleId, from: position, to: position + 1 });
      if (segment?.id !== segmentId) return null;
      return { source: segment.source.text, target: segment.target.text };
    },
    gcTime: 30_000,
  });

/** The checks as they are set for the library (null) or an article. */
export const checksQuery = (articleId: ArticleId | null) =>
  queryOptions({
    queryKey: ['checks', articleId],
    queryFn: () => engine.checks.list({ articleId }),
  });

export const ownChecksQuery = queryOptions({
  queryKey: ['checks', 'own'],
  queryFn: () => engine.checks.ownChecks({}),
});

export const dismissalsQuery = queryOptions({
  queryKey: ['findings', 'dismissals'],
  queryFn: () => engine.checks.dismissals({}),
  staleTime: 0,
});

/** After a dismissal, a fix or a change of settings everything found is looked for again. */
export async function refreshFindings(): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['findings'] }),
    queries.invalidateQueries({ queryKey: ['checks'] }),
  ]);
}
