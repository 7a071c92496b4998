import { z } from 'zod';
import type { AlignmentService } from '#contract/alignment-service.ts';
import { importTarget } from './memory.ts';
import { jobId, path, type SchemasOf, text, write } from './schema.ts';

const pairs = z.array(z.object({ source: text, target: text })).max(1_000_000);
const title = z.string().max(500);

export const alignmentSchemas: SchemasOf<AlignmentService> = {
  propose: z.object({ jobId, sourcePath: path, targetPath: path }),
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
