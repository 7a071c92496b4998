import { z } from 'zod';
import type { TermsService } from '#contract/terms-service.ts';
import {
  ENTRY_STATUSES,
  RENDERING_KINDS,
  RENDERING_STATUSES,
  SOURCE_FORM_KINDS,
} from '#glossary/model/entry.ts';
import { ENTRY_FILTERS, ENTRY_ORDERS } from '#glossary/model/entry-query.ts';
import type { ArticleId, EntryId, SegmentId } from '#glossary/model/ids.ts';
import { OLD_RENDERING_FATES } from '#glossary/model/rename.ts';
import { DUPLICATE_POLICIES, TERM_COLUMNS, TERM_FORMAT_IDS } from '#glossary/model/term-exchange.ts';
import { TERM_TYPES } from '#glossary/model/term-type.ts';
import { count, id, ids, jobId, nothing, operationId, path, type SchemasOf, text } from './schema.ts';

const content = z.object({
  type: z.enum(TERM_TYPES),
  status: z.enum(ENTRY_STATUSES),
  domain: text,
  forms: z.array(z.object({ text, kind: z.enum(SOURCE_FORM_KINDS) })),
  renderings: z.array(
    z.object({
      text,
      status: z.enum(RENDERING_STATUSES),
      kind: z.enum(RENDERING_KINDS),
      isForbiddenEverywhere: z.boolean(),
    }),
  ),
  gender: z.enum(['female', 'male', 'unknown']),
  role: text,
  kind: text,
  region: text,
  definition: text,
  note: text,
  source: text,
  sourceUrl: text,
  isCaseSensitive: z.boolean(),
  scope: id<ArticleId>().nullable(),
  renamings: z.array(
    z.object({ direction: z.enum(['from', 'to']), source: text, rendering: text, on: text }),
  ),
});

const query = z.object({
  search: text,
  types: z.array(z.enum(TERM_TYPES)),
  statuses: z.array(z.enum(ENTRY_STATUSES)),
  domains: z.array(text).max(1000),
  only: z.enum(ENTRY_FILTERS).exactOptional(),
  sort: z.enum(ENTRY_ORDERS),
  isDescending: z.boolean(),
});

const changes = z.object({
  type: z.enum(TERM_TYPES).exactOptional(),
  status: z.enum(ENTRY_STATUSES).exactOptional(),
  domain: text.exactOptional(),
  isCaseSensitive: z.boolean().exactOptional(),
  scope: id<ArticleId>().nullable().exactOptional(),
  region: text.exactOptional(),
  kind: text.exactOptional(),
  source: text.exactOptional(),
});

const options = z.object({
  encoding: z.string().max(50).exactOptional(),
  delimiter: z.string().min(1).max(1).exactOptional(),
  hasHeader: z.boolean().exactOptional(),
  columns: z.array(z.enum(TERM_COLUMNS)).max(200).exactOptional(),
  type: z.enum(TERM_TYPES).exactOptional(),
  domain: text.exactOptional(),
});

const renaming = {
  entryId: id<EntryId>(),
  changes: z.array(z.object({ from: text, to: text })).max(100),
  articleId: id<ArticleId>().nullable(),
};

export const termsSchemas: SchemasOf<TermsService> = {
  list: z.object({ query, from: count, count }),
  listIds: z.object({ query, from: count, count }),
  domains: nothing,
  get: z.object({ entryId: id<EntryId>() }),
  duplicates: z.object({ content }),
  add: z.object({ operationId, content }),
  change: z.object({ operationId, entryId: id<EntryId>(), revision: count, content }),
  remove: z.object({ operationId, jobId, entryIds: ids<EntryId>() }),
  addMany: z.object({ operationId, contents: z.array(content).max(100_000) }),
  changeMany: z.object({ operationId, jobId, entryIds: ids<EntryId>(), changes }),
  merge: z.object({ operationId, jobId, into: id<EntryId>(), from: ids<EntryId>() }),
  duplicateGroups: z.object({ limit: count }),
  history: z.object({ entryId: id<EntryId>() }),
  inText: z.object({ text }),
  ofArticle: z.object({ articleId: id<ArticleId>(), from: count, to: count }),
  suggestions: z.object({ segmentId: id<SegmentId>() }),
  unknownNames: z.object({ segmentId: id<SegmentId>() }),
  usage: z.object({ entryId: id<EntryId>(), limit: count }),
  countUses: z.object({ jobId }),
  harvest: z.object({ jobId, articleId: id<ArticleId>().nullable(), least: count, limit: count }),
  previewRename: z.object(renaming),
  leftAlone: z.object(renaming),
  rename: z.object({
    ...renaming,
    operationId,
    segmentIds: ids<SegmentId>(),
    old: z.enum(OLD_RENDERING_FATES),
  }),
  consistency: z.object({ articleId: id<ArticleId>() }),
  fixMentions: z.object({
    operationId,
    articleId: id<ArticleId>(),
    fixes: z
      .array(z.object({ segmentId: id<SegmentId>(), start: count, end: count, rendering: text, to: text }))
      .max(100_000),
  }),
  exchangeFormats: nothing,
  previewImport: z.object({ jobId, path, options }),
  import: z.object({ operationId, jobId, path, options, duplicates: z.enum(DUPLICATE_POLICIES) }),
  exportLosses: z.object({ format: z.enum(TERM_FORMAT_IDS), entryIds: ids<EntryId>().nullable() }),
  export: z.object({
    jobId,
    format: z.enum(TERM_FORMAT_IDS),
    path,
    entryIds: ids<EntryId>().nullable(),
    isOverwriteAllowed: z.boolean(),
  }),
  starterTopics: nothing,
  addStarter: z.object({ operationId, topics: z.array(z.string().max(100)).max(1000) }),
  starterUpdates: nothing,
  updateStarter: z.object({ operationId }),
  ofSegment: z.object({ segmentId: id<SegmentId>(), target: text }),
};
