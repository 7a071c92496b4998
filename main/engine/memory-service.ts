import type { MemoryService } from '#contract/memory-service.ts';
import { compactMemories } from '#glossary/library/memory/compact.ts';
import { removeDuplicates } from '#glossary/library/memory/duplicates.ts';
import { exportTmx } from '#glossary/library/memory/export-tmx.ts';
import { importTmx } from '#glossary/library/memory/import-tmx.ts';
import { changeMemory, createMemory, removeMemory } from '#glossary/library/memory/memories.ts';
import { replaceInUnits } from '#glossary/library/memory/replace-in-units.ts';
import { preTranslate, propagate } from '#glossary/library/memory/take-matches.ts';
import { changeUnit, removeUnits } from '#glossary/library/memory/units.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { Jobs } from './jobs.ts';
import type { LibrarySession } from './library-session.ts';
import type { MemoryReader } from './memory-reader/memory-reader.ts';
import type { ReadInput } from './memory-reader/memory-reads.ts';

/** The memory service over the library of a session; `reader` answers what is only asked. */
export function memoryService({ current }: LibrarySession, jobs: Jobs, reader: MemoryReader): MemoryService {
  /** A library without a unit has nothing to look up, and needs no thread that would. */
  const matches = (input: ReadInput<'matches'>, signal: AbortSignal) =>
    current().store.memories.units() === 0 ? [] : reader.ask('matches', input, signal);
  return {
    memories: () => current().store.memories.list(),
    createMemory: (input) => createMemory(current(), input),
    changeMemory: (input) => changeMemory(current(), input),
    removeMemory: (input) => removeMemory(current(), input),
    compact: ({ jobId }) => jobs.run(jobId, 'memory.progressed', (job) => compactMemories(current(), job)),
    matches: (input) => jobs.ask(input.jobId, async (signal) => matches(input, signal)),
    matchText: (input) => jobs.ask(input.jobId, (signal) => reader.ask('matchText', input, signal)),
    preTranslate: (input) =>
      jobs.run(input.jobId, 'memory.progressed', (job) => {
        const lookUp = async (segmentId: SegmentId, signal: AbortSignal) =>
          matches({ segmentId, count: 1, least: input.least }, signal);
        return preTranslate(current(), lookUp, input, job);
      }),
    propagate: (input) => propagate(current(), input),
    concordance: (input) => jobs.ask(input.jobId, (signal) => reader.ask('concordance', input, signal)),
    draftConcordance: (input) =>
      jobs.ask(input.jobId, (signal) => reader.ask('draftConcordance', input, signal)),
    units: (input) => jobs.ask(input.jobId, (signal) => reader.ask('units', input, signal)),
    changeUnit: (input) => changeUnit(current(), input),
    removeUnits: (input) => removeUnits(current(), input),
    previewReplace: (input) => jobs.ask(input.jobId, (signal) => reader.ask('previewReplace', input, signal)),
    replace: (input) => replaceInUnits(current(), input),
    previewDuplicates: (input) =>
      jobs.ask(input.jobId, (signal) => reader.ask('previewDuplicates', input, signal)),
    removeDuplicates: (input) => removeDuplicates(current(), input),
    conflicts: (input) => jobs.ask(input.jobId, (signal) => reader.ask('conflicts', input, signal)),
    statistics: (input) => jobs.ask(input.jobId, (signal) => reader.ask('statistics', input, signal)),
    import: (input) => jobs.run(input.jobId, 'memory.progressed', (job) => importTmx(current(), input, job)),
    export: (input) => jobs.run(input.jobId, 'memory.progressed', (job) => exportTmx(current(), input, job)),
  };
}
