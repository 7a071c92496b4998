import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { EntryQuery } from '#contract/terms-service.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import { engine } from './workbench.ts';

/** What screens ask the engine for; the first part of each key is what events make stale. */
export const libraryQuery = queryOptions({
  queryKey: ['library', 'state'],
  queryFn: () => engine.library.state({}),
});

export const backupsQuery = queryOptions({
  queryKey: ['library', 'backups'],
  queryFn: () => engine.library.backups({}),
});

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => engine.library.settings({}),
});

export const formatsQuery = queryOptions({
  queryKey: ['formats'],
  queryFn: () => engine.files.formats({}),
});

export const articlesQuery = (search: string) =>
  queryOptions({
    queryKey: ['articles', search],
    queryFn: () => engine.articles.list({ search }),
    placeholderData: keepPreviousData,
  });

/** What today's sentence rules would cut otherwise; asked for again whenever it is shown. */
export const segmentationQuery = (articleId: ArticleId) =>
  queryOptions({
    queryKey: ['articles', 'segmentation', articleId],
    queryFn: () => engine.articles.previewSegmentation({ articleId }),
    gcTime: 0,
    staleTime: 0,
  });

export const termsQuery = (segmentId: SegmentId, target: string) =>
  queryOptions({
    queryKey: ['terms', segmentId, target],
    queryFn: () => engine.terms.ofSegment({ segmentId, target }),
    gcTime: 30_000,
  });

/** Names of a sentence that no entry covers. */
export const newNamesQuery = (segmentId: SegmentId) =>
  queryOptions({
    queryKey: ['terms', 'new-names', segmentId],
    queryFn: () => engine.terms.unknownNames({ segmentId }),
    gcTime: 30_000,
  });

/** English that can be completed to in a sentence. */
export const completionsQuery = (segmentId: SegmentId) =>
  queryOptions({
    queryKey: ['terms', 'completions', segmentId],
    queryFn: () => engine.terms.suggestions({ segmentId }),
    gcTime: 30_000,
  });

export const homoglyphsQuery = (segmentId: SegmentId, source: string) =>
  queryOptions({
    queryKey: ['homoglyphs', segmentId, source],
    queryFn: () => engine.text.homoglyphs({ segmentId }),
    gcTime: 30_000,
  });

export const versionsQuery = (segmentId: SegmentId, revision: number) =>
  queryOptions({
    queryKey: ['versions', segmentId, revision],
    queryFn: () => engine.articles.versions({ segmentId }),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });

/** Rows of the glossary table asked for at once. */
export const ENTRY_PAGE = 100;

export const entriesQuery = (query: EntryQuery, page: number) =>
  queryOptions({
    queryKey: ['entries', query, page],
    queryFn: () => engine.terms.list({ query, from: page * ENTRY_PAGE, count: ENTRY_PAGE }),
  });

/** The fields that entries have, with the number of entries. */
export const domainsQuery = queryOptions({
  queryKey: ['entries', 'domains'],
  queryFn: () => engine.terms.domains({}),
});

/** How many entries a filter would leave. */
export const entryCountQuery = (query: EntryQuery) =>
  queryOptions({
    queryKey: ['entries', 'count', query],
    queryFn: async () => (await engine.terms.listIds({ query, from: 0, count: 0 })).total,
    placeholderData: keepPreviousData,
  });
