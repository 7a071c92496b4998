import type { CorpusService } from '#contract/corpus-service.ts';
import { exportCorpus } from '#glossary/library/corpus/export-corpus.ts';
import { previewCorpus } from '#glossary/library/corpus/preview-corpus.ts';
import type { Jobs } from './jobs.ts';
import type { LibrarySession } from './library-session.ts';

/** The corpus service over the library of a session. */
export function corpusService({ current }: LibrarySession, jobs: Jobs): CorpusService {
  return {
    preview: (input) =>
      jobs.run(input.jobId, 'export.progressed', (job) => previewCorpus(current(), input, job)),
    export: (input) =>
      jobs.run(input.jobId, 'export.progressed', (job) => exportCorpus(current(), input, job)),
  };
}
