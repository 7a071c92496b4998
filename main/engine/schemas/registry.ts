import { z } from 'zod';
import type { Services } from '#contract/services.ts';
import { alignmentSchemas } from './alignment.ts';
import { articlesSchemas } from './articles.ts';
import { checksSchemas } from './checks.ts';
import { corpusSchemas } from './corpus.ts';
import { draftsSchemas } from './drafts.ts';
import { filesSchemas } from './files.ts';
import { historySchemas } from './history.ts';
import { librarySchemas } from './library.ts';
import { memorySchemas } from './memory.ts';
import { jobId, type SchemasOf } from './schema.ts';
import { termsSchemas } from './terms.ts';
import { textSchemas } from './text.ts';

/** What every input is checked against where it enters the engine. */
export const SCHEMAS: { readonly [Area in keyof Services]: SchemasOf<Services[Area]> } = {
  library: librarySchemas,
  articles: articlesSchemas,
  history: historySchemas,
  terms: termsSchemas,
  drafts: draftsSchemas,
  memory: memorySchemas,
  alignment: alignmentSchemas,
  checks: checksSchemas,
  files: filesSchemas,
  corpus: corpusSchemas,
  text: textSchemas,
  jobs: { cancel: z.object({ jobId }) },
};
