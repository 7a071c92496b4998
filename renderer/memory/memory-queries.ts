import { queryOptions } from '@tanstack/react-query';
import type { MemoryId } from '#glossary/model/ids.ts';
import { cancellable } from '../state/cancellable.ts';
import { engine } from '../state/workbench.ts';

/** The memories of the library, one's own work first. */
export const memoriesQuery = queryOptions({
  queryKey: ['memory', 'list'],
  queryFn: () => engine.memory.memories({}),
});

/** Counts of a memory; a large one takes seconds. */
export const statisticsQuery = (memoryId: MemoryId) =>
  queryOptions({
    queryKey: ['memory', 'statistics', memoryId],
    queryFn: ({ signal }) => cancellable(signal, (jobId) => engine.memory.statistics({ jobId, memoryId })),
  });
