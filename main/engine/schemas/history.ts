import { z } from 'zod';
import type { HistoryService } from '#contract/history-service.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { id, type SchemasOf, write } from './schema.ts';

const scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), articleId: id<ArticleId>() }),
  z.object({ kind: z.literal('glossary') }),
  z.object({ kind: z.literal('memory') }),
  z.object({ kind: z.literal('library') }),
]);

export const historySchemas: SchemasOf<HistoryService> = {
  state: z.object({ scope }),
  undo: z.object({ ...write, scope }),
  redo: z.object({ ...write, scope }),
};
