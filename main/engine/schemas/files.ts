import { z } from 'zod';
import type { FilesService } from '#contract/files-service.ts';
import { UNTRANSLATED } from '#glossary/model/exchange.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import { readOptions } from './read-options.ts';
import { id, ids, jobId, nothing, path, type SchemasOf, write } from './schema.ts';

const formatId = z.string().max(50);

const order = {
  articleId: id<ArticleId>(),
  formats: z.array(formatId),
  folder: path,
  // A name, never a way out of the folder.
  baseName: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^/\\]+$/),
  confirmedOnly: z.boolean(),
  untranslated: z.enum(UNTRANSLATED).exactOptional(),
  isOverwriteAllowed: z.boolean(),
};

export const filesSchemas: SchemasOf<FilesService> = {
  formats: nothing,
  preview: z.object({ path, options: readOptions }),
  import: z.object({ ...write, jobId, paths: z.array(path), options: readOptions }),
  previewExport: z.object({ articleId: id<ArticleId>(), format: formatId, confirmedOnly: z.boolean() }),
  existing: z.object(order),
  export: z.object({ ...order, jobId }),
  original: z.object({ articleId: id<ArticleId>() }),
  previewReview: z.object({ articleId: id<ArticleId>(), path }),
  acceptReview: z.object({ ...write, articleId: id<ArticleId>(), path, segmentIds: ids<SegmentId>() }),
};
