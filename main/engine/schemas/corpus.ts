import { z } from 'zod';
import type { CorpusService } from '#contract/corpus-service.ts';
import { PASSAGE_LANGUAGES } from '#glossary/model/article.ts';
import { SEGMENT_STATES } from '#glossary/model/segment.ts';
import { jobId, path, type SchemasOf } from './schema.ts';

const names = z.array(z.string().max(1000)).max(10_000);
const day = z.string().regex(/^(?:\d{4}-\d\d-\d\d)?$/);
const share = z.number().min(0).max(100);

const choice = {
  jobId,
  filter: z.object({
    states: z.array(z.enum(SEGMENT_STATES)),
    languages: z.array(z.enum(PASSAGE_LANGUAGES)),
    outlets: names,
    licences: names,
    from: day,
    to: day,
    lengthRatio: z.number().min(0),
    isWithoutDuplicates: z.boolean(),
  }),
  split: z.object({ dev: share, test: share, seed: z.int() }).nullable(),
};

export const corpusSchemas: SchemasOf<CorpusService> = {
  preview: z.object(choice),
  export: z.object({
    ...choice,
    formats: z.array(z.string().max(50)).min(1),
    out: path,
    isOverwriteAllowed: z.boolean(),
  }),
};
