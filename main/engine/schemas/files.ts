import { z } from 'zod';
import type { FilesService } from '#contract/files-service.ts';
import { UNTRANSLATED } from '#glossary/model/exchange.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import { readOptions } from './read-options.ts';
import { id, ids, jobId, nothing, path, type SchemasOf, write } from './schema.ts';

const formatId = z.string().max(50);

const articleId = id<ArticleId>();
const formats = z.array(formatId);
const confirmedOnly = z.boolean();
const untranslated = z.enum(UNTRANSLATED).exactOptional();

/** A name, never a way out of the folder. */
const fileName = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[^/\\]+$/);

const order = {
  articleId,
  formats,
  folder: path,
  baseName: fileName,
  fileName: fileName.exactOptional(),
  confirmedOnly,
  untranslated,
  isOverwriteAllowed: z.boolean(),
};

export const filesSchemas: SchemasOf<FilesService> = {
  formats: nothing,
  documents: z.object({ paths: z.array(path) }),
  preview: z.object({ path, options: readOptions }),
  import: z.object({ ...write, jobId, paths: z.array(path), options: readOptions }),
  previewExport: z.object({ articleId, confirmedOnly, untranslated, format: formatId }),
  losses: z.object({ articleId, confirmedOnly, formats }),
  existing: z.object(order),
  export: z.object({ ...order, jobId }),
  original: z.object({ articleId: id<ArticleId>() }),
  previewReview: z.object({ articleId: id<ArticleId>(), path }),
  acceptReview: z.object({ ...write, articleId: id<ArticleId>(), path, segmentIds: ids<SegmentId>() }),
};
