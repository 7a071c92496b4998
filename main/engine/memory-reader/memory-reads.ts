import type { MemoryService } from '#contract/memory-service.ts';
import type { Job } from '#glossary/library/job.ts';
import type { Library } from '#glossary/library/library.ts';
import { concordance } from '#glossary/library/memory/concordance.ts';
import { conflicts } from '#glossary/library/memory/conflicts.ts';
import { draftConcordance } from '#glossary/library/memory/draft-concordance.ts';
import { duplicates } from '#glossary/library/memory/duplicates.ts';
import { findMatches, matchesOfSegment } from '#glossary/library/memory/matches.ts';
import { memoryStatistics } from '#glossary/library/memory/memory-statistics.ts';
import { previewUnitReplace } from '#glossary/library/memory/replace-in-units.ts';
import { unitPage } from '#glossary/library/memory/units.ts';
import type { Lemmatizer } from '#glossary/memory/matching/match-score.ts';

/** The questions to the memories that are answered beside the engine's own thread, as the service has them. */
export type ReadName =
  | 'matches'
  | 'matchText'
  | 'concordance'
  | 'draftConcordance'
  | 'units'
  | 'previewDuplicates'
  | 'previewReplace'
  | 'conflicts'
  | 'statistics';

export type ReadInput<Name extends ReadName> = Parameters<MemoryService[Name]>[0];
export type ReadAnswer<Name extends ReadName> = Awaited<ReturnType<MemoryService[Name]>>;

/** Answers each question; `job` ends those that take long. */
export type MemoryReads = {
  readonly [Name in ReadName]: (
    input: ReadInput<Name>,
    job: Job,
  ) => ReadAnswer<Name> | Promise<ReadAnswer<Name>>;
};

/** The questions over a library. */
export function memoryReads(library: Library, lemmasOf: Lemmatizer): MemoryReads {
  return {
    matches: (input) => matchesOfSegment(library, lemmasOf, input),
    matchText: (input) => findMatches(library, lemmasOf, input),
    concordance: ({ query, before, count }, job) => concordance(library, query, before, count, job),
    draftConcordance: ({ query, count }, job) => draftConcordance(library, query, count, job),
    units: (input, job) => unitPage(library, input, job),
    previewDuplicates: ({ memoryId, limit }, job) => duplicates(library, memoryId, limit, job),
    previewReplace: ({ query, limit }, job) => previewUnitReplace(library, query, limit, job),
    conflicts: ({ memoryId, side, limit }, job) => conflicts(library, memoryId, side, limit, job),
    statistics: ({ memoryId }, job) => memoryStatistics(library, memoryId, job),
  };
}
