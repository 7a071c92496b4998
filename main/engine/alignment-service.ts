import type { AlignmentService } from '#contract/alignment-service.ts';
import { alignFiles } from '#glossary/library/alignment/align-files.ts';
import { exportAlignment } from '#glossary/library/alignment/export-alignment.ts';
import { keepAlignment } from '#glossary/library/alignment/keep-alignment.ts';
import {
  setUnfinishedAlignment,
  unfinishedAlignment,
} from '#glossary/library/alignment/unfinished-alignment.ts';
import type { TextTools } from '#glossary/library/text/text-tools.ts';
import type { Jobs } from './jobs.ts';
import type { LibrarySession } from './library-session.ts';

/** The alignment service over the library of a session. */
export function alignmentService(
  { current }: LibrarySession,
  jobs: Jobs,
  tools: TextTools,
): AlignmentService {
  return {
    propose: (input) =>
      jobs.run(input.jobId, 'memory.progressed', (job) =>
        alignFiles(current(), tools.analyzer(), input, job),
      ),
    unfinished: () => unfinishedAlignment(current()),
    setUnfinished: ({ alignment }) => setUnfinishedAlignment(current(), alignment),
    keep: (input) =>
      jobs.run(input.jobId, 'memory.progressed', (job) => keepAlignment(current(), input, job)),
    export: (input) =>
      jobs.run(input.jobId, 'memory.progressed', (job) => exportAlignment(current(), input, job)),
  };
}
