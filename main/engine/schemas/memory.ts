import { z } from 'zod';
import type { MemoryService } from '#contract/memory-service.ts';
import type { ArticleId, MemoryId, SegmentId, UnitId } from '#glossary/model/ids.ts';
import { UNIT_STATES } from '#glossary/model/unit.ts';
import { cancellable, count, id, ids, jobId, nothing, path, type SchemasOf, text, write } from './schema.ts';

const memoryId = id<MemoryId>();
const before = count.nullable();
const date = z.union([z.iso.date(), z.literal('')]);
const score = z.number().min(0).max(101);

const change = z.object({
  name: z.string().max(200).exactOptional(),
  isOn: z.boolean().exactOptional(),
  isReadOnly: z.boolean().exactOptional(),
  penalty: z.int().min(0).max(50).exactOptional(),
});

const unitChange = z.object({
  source: text.exactOptional(),
  target: text.exactOptional(),
  note: text.exactOptional(),
});

const concordance = z.object({
  text: z.string().max(1000),
  in: z.enum(['source', 'target', 'both']),
  mode: z.enum(['phrase', 'words', 'expression']),
  memoryIds: ids<MemoryId>(),
  articleId: id<ArticleId>().nullable(),
  outlet: text,
  from: date,
  to: date,
  states: z.array(z.enum(UNIT_STATES)),
});

const replaceQuery = z.object({
  memoryId,
  text: z.string().min(1).max(1000),
  replacement: text,
  isCaseSensitive: z.boolean(),
  isWholeWord: z.boolean(),
  isRegularExpression: z.boolean(),
});

/** How TMX is written. */
export const tmxOptions = z.object({
  level: z.union([z.literal(1), z.literal(2)]),
  sourceLanguage: z.enum(['kk', 'kk-KZ']),
  targetLanguage: z.enum(['en', 'en-GB', 'en-US']),
});

/** Where an import goes. */
export const importTarget = z.union([
  z.object({ memoryId }),
  z.object({ newMemory: z.string().min(1).max(200) }),
]);

export const memorySchemas: SchemasOf<MemoryService> = {
  memories: nothing,
  changeMemory: z.object({ ...write, memoryId, change }),
  createMemory: z.object({ ...write, name: z.string().min(1).max(200) }),
  removeMemory: z.object({ ...write, memoryId }),
  compact: z.object({ jobId }),
  matches: z.object({
    ...cancellable,
    segmentId: id<SegmentId>(),
    count: count.max(100).exactOptional(),
    least: score.exactOptional(),
  }),
  matchText: z.object({
    ...cancellable,
    text,
    before: text,
    after: text,
    count: count.max(100),
    least: score,
  }),
  preTranslate: z.object({ ...write, jobId, articleId: id<ArticleId>(), least: score }),
  propagate: z.object({ ...write, segmentId: id<SegmentId>(), keepAlternatives: z.boolean() }),
  concordance: z.object({ ...cancellable, query: concordance, before, count: count.max(1000) }),
  draftConcordance: z.object({ ...cancellable, query: concordance, count: count.max(1000) }),
  units: z.object({ ...cancellable, memoryId, search: z.string().max(1000), before, count: count.max(1000) }),
  changeUnit: z.object({ ...write, unitId: id<UnitId>(), change: unitChange }),
  removeUnits: z.object({ ...write, unitIds: ids<UnitId>() }),
  previewReplace: z.object({ ...cancellable, query: replaceQuery, limit: count.max(10_000) }),
  replace: z.object({
    ...write,
    memoryId,
    replacements: z.array(z.object({ unitId: id<UnitId>(), before: text, after: text })),
  }),
  previewDuplicates: z.object({ ...cancellable, memoryId, limit: count.max(10_000) }),
  removeDuplicates: z.object({ ...write, memoryId }),
  conflicts: z.object({
    ...cancellable,
    memoryId,
    side: z.enum(['source', 'target']),
    limit: count.max(10_000),
  }),
  statistics: z.object({ ...cancellable, memoryId }),
  import: z.object({
    ...write,
    jobId,
    path,
    into: importTarget,
  }),
  export: z.object({
    jobId,
    memoryIds: ids<MemoryId>(),
    path,
    isOverwriteAllowed: z.boolean(),
    options: tmxOptions,
  }),
};
