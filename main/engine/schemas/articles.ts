import { z } from 'zod';
import type { ArticlesService } from '#contract/articles-service.ts';
import { BLOCK_ROLES } from '#glossary/model/article.ts';
import type { ArticleId, ParagraphId, SegmentId } from '#glossary/model/ids.ts';
import { SEGMENT_FLAGS, SEGMENT_STATES } from '#glossary/model/segment.ts';
import { layout, metadata, readOptions } from './read-options.ts';
import { codedText, count, id, ids, path, type SchemasOf, text, write } from './schema.ts';

const articleId = id<ArticleId>();
const segmentId = id<SegmentId>();
const segmentIds = ids<SegmentId>();
const revision = count;

const origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('typed') }),
  z.object({ kind: z.literal('memory'), score: z.number(), memory: text, offered: text }),
  z.object({ kind: z.literal('engine'), engine: text, version: text, offered: text }),
  z.object({ kind: z.literal('imported'), format: text, offered: text }),
  z.object({ kind: z.literal('propagated'), from: segmentId, offered: text }),
]);

const relation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('normal') }),
  z.object({ kind: z.literal('left-out') }),
  z.object({ kind: z.literal('added') }),
  z.object({ kind: z.literal('moved'), after: segmentId.nullable() }),
  z.object({ kind: z.literal('merged'), into: segmentId }),
]);

const source = z.object({ text, html: text.exactOptional(), metadata, layout });
const corrected = z.union([source, z.object({ path, options: readOptions })]);

const find = {
  articleId,
  text,
  in: z.enum(['source', 'target', 'both']),
  isCaseSensitive: z.boolean(),
  isWholeWord: z.boolean(),
  isRegularExpression: z.boolean(),
};

export const articlesSchemas: SchemasOf<ArticlesService> = {
  list: z.object({ search: text }),
  create: z.object({ ...write, source }),
  createSample: z.object(write),
  changeMetadata: z.object({ ...write, articleId, metadata }),
  remove: z.object({ ...write, articleIds: ids<ArticleId>() }),
  outline: z.object({ articleId }),
  segments: z.object({ articleId, from: count, to: count }),
  flagged: z.object({ articleId, flag: z.enum(SEGMENT_FLAGS) }),
  visit: z.object({ articleId, segmentId }),
  editTarget: z.object({
    ...write,
    segmentId,
    revision,
    target: codedText,
    origin: origin.exactOptional(),
  }),
  setState: z.object({
    ...write,
    segmentIds,
    state: z.enum(SEGMENT_STATES),
    seen: z.object({ target: codedText, origin }).exactOptional(),
  }),
  setLocked: z.object({ ...write, segmentIds, isLocked: z.boolean() }),
  setNote: z.object({ ...write, segmentId, note: text }),
  setRole: z.object({ ...write, paragraphId: id<ParagraphId>(), role: z.enum(BLOCK_ROLES) }),
  clear: z.object({ ...write, segmentIds }),
  copySource: z.object({ ...write, segmentIds }),
  split: z.object({ ...write, segmentId, revision, sourceOffset: count, targetOffset: count }),
  merge: z.object({ ...write, segmentId }),
  setRelation: z.object({ ...write, segmentId, relation }),
  addSegment: z.object({ ...write, after: segmentId }),
  removeAdded: z.object({ ...write, segmentId }),
  repairSource: z.object({ ...write, segmentId, revision, source: text }),
  find: z.object({ ...find, limit: count }),
  previewReplace: z.object({ ...find, replacement: text }),
  replace: z.object({ ...write, ...find, replacement: text, segmentIds }),
  versions: z.object({ segmentId }),
  previewReimport: z.object({ articleId, source: corrected }),
  reimport: z.object({ ...write, articleId, source: corrected }),
  previewSegmentation: z.object({ articleId }),
  resegment: z.object({ ...write, articleId, paragraphIds: ids<ParagraphId>() }),
  english: z.object({ articleId, as: z.enum(['text', 'html']), confirmedOnly: z.boolean() }),
};
