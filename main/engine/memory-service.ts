import type { MemoryService } from '#contract/memory-service.ts';
import { concordance } from '#glossary/library/memory/concordance.ts';
import { conflicts, memoryStatistics, removeDuplicates } from '#glossary/library/memory/duplicates.ts';
import { exportTmx } from '#glossary/library/memory/export-tmx.ts';
import { importTmx } from '#glossary/library/memory/import-tmx.ts';
import { findMatches, lemmatizerOf, matchesOfSegment } from '#glossary/library/memory/matches.ts';
import { changeMemory, removeMemory } from '#glossary/library/memory/memories.ts';
import { preTranslate, propagate } from '#glossary/library/memory/take-matches.ts';
import {
  changeUnit,
  previewUnitReplace,
  removeUnits,
  replaceInUnits,
  unitPage,
} from '#glossary/library/memory/units.ts';
import type { TextTools } from '#glossary/library/text/text-tools.ts';
import type { Jobs } from './jobs.ts';
import type { LibrarySession } from './library-session.ts';

/** The memory service over the library of a session. */
export function memoryService({ current }: LibrarySession, jobs: Jobs, tools: TextTools): MemoryService {
  const lemmasOf = lemmatizerOf(tools.analyzer);
  return {
    memories: () => current().store.memories.list(),
    changeMemory: (input) => changeMemory(current(), input),
    removeMemory: (input) => removeMemory(current(), input),
    matches: ({ segmentId }) => matchesOfSegment(current(), lemmasOf, segmentId),
    matchText: (input) => findMatches(current(), lemmasOf, input),
    preTranslate: (input) =>
      jobs.run(input.jobId, 'memory.progressed', (job) => preTranslate(current(), lemmasOf, input, job)),
    propagate: (input) => propagate(current(), input),
    concordance: ({ query, before, count }) => concordance(current(), query, before, count),
    units: ({ memoryId, before, count }) => unitPage(current(), memoryId, before, count),
    changeUnit: (input) => changeUnit(current(), input),
    removeUnits: (input) => removeUnits(current(), input),
    previewReplace: ({ query, limit }) => previewUnitReplace(current(), query, limit),
    replace: (input) => replaceInUnits(current(), input),
    removeDuplicates: (input) => removeDuplicates(current(), input),
    conflicts: ({ memoryId, side, limit }) => conflicts(current(), memoryId, side, limit),
    statistics: ({ memoryId }) => memoryStatistics(current(), memoryId),
    import: (input) => jobs.run(input.jobId, 'memory.progressed', (job) => importTmx(current(), input, job)),
    export: (input) => jobs.run(input.jobId, 'memory.progressed', (job) => exportTmx(current(), input, job)),
  };
}
