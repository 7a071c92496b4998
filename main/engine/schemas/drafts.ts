import { z } from 'zod';
import type { DraftsService } from '#contract/drafts-service.ts';
import { DRAFT_ENGINE_IDS, SERVER_KINDS } from '#glossary/model/drafting.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import { count, id, jobId, type SchemasOf, write } from './schema.ts';

const engineId = z.enum(DRAFT_ENGINE_IDS);
const segmentId = id<SegmentId>();

const server = z.object({
  kind: z.enum(SERVER_KINDS),
  address: z.string().max(500),
  model: z.string().max(500),
  timeoutSeconds: z.number().min(1).max(3600),
  style: z.string().max(4000),
  consents: z.array(z.string().max(300)).max(100),
});

const chain = {
  order: z.array(engineId).max(DRAFT_ENGINE_IDS.length),
  off: z.array(engineId).max(DRAFT_ENGINE_IDS.length),
};

/** The settings of drafting, whole. */
export const draftSettings = z.object({
  ...chain,
  unknownWords: z.enum(['romanize', 'bracket']),
  onImport: z.boolean(),
  server,
});

export const draftsSchemas: SchemasOf<DraftsService> = {
  draftArticle: z.object({
    ...write,
    jobId,
    articleId: id<ArticleId>(),
    rows: z.enum(['empty', 'untouched']),
    engine: engineId.exactOptional(),
  }),
  offers: z.object({ jobId, segmentId, engine: engineId.exactOptional() }),
  chain: z.object({ articleId: id<ArticleId>() }),
  setChain: z.object({ articleId: id<ArticleId>(), chain: z.object(chain).nullable() }),
  gloss: z.object({ segmentId, offset: count }),
  serverModels: z.object({ jobId, server }),
};
