import { z } from 'zod';
import type { TermsService } from '#contract/terms-service.ts';
import {
  ENTRY_STATUSES,
  RENDERING_KINDS,
  RENDERING_STATUSES,
  SOURCE_FORM_KINDS,
} from '#glossary/model/entry.ts';
import type { ArticleId, EntryId, SegmentId } from '#glossary/model/ids.ts';
import { TERM_TYPES } from '#glossary/model/term-type.ts';
import { count, id, ids, operationId, type SchemasOf, text } from './schema.ts';

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
  domain: text,
  sort: z.enum(['source', 'rendering', 'type', 'status', 'changed']),
  isDescending: z.boolean(),
});

export const termsSchemas: SchemasOf<TermsService> = {
  list: z.object({ query, from: count, count }),
  get: z.object({ entryId: id<EntryId>() }),
  duplicates: z.object({ content }),
  add: z.object({ operationId, content }),
  change: z.object({ operationId, entryId: id<EntryId>(), revision: count, content }),
  remove: z.object({ operationId, entryIds: ids<EntryId>() }),
  ofSegment: z.object({ segmentId: id<SegmentId>(), target: text }),
};
