import { z } from 'zod';
import type { AlignmentService } from '#contract/alignment-service.ts';
import { importTarget } from './memory.ts';
import { count, jobId, nothing, path, type SchemasOf, text, write } from './schema.ts';

const pairs = z.array(z.object({ source: text, target: text })).max(1_000_000);
const sentences = z.array(text).max(1_000_000);
const unfinished = z.object({
  sourcePath: path,
  targetPath: path,
  rows: z
    .array(
      z.object({
        sources: sentences,
        targets: sentences,
        certainty: z.number().min(0).max(1).nullable(),
        isAccepted: z.boolean(),
      }),
    )
    .max(1_000_000),
  at: count,
});
const title = z.string().max(500);

export const alignmentSchemas: SchemasOf<AlignmentService> = {
  propose: z.object({ jobId, sourcePath: path, targetPath: path }),
  unfinished: nothing,
  setUnfinished: z.object({ alignment: unfinished.nullable() }),
  keep: z.object({ ...write, jobId, pairs, title, into: importTarget }),
  export: z.object({
    jobId,
    pairs,
    title,
    out: path,
    format: z.string().max(100).exactOptional(),
    isOverwriteAllowed: z.boolean(),
  }),
};
