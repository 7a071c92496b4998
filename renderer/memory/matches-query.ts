import { queryOptions } from '@tanstack/react-query';
import type { Segment } from '#glossary/model/segment.ts';
import { engine } from '../state/workbench.ts';

/** The memory's matches of a sentence, by what a lookup reads of it. */
export const matchesQuery = ({ id, source }: Segment) =>
  queryOptions({
    queryKey: ['memory', 'matches', id, source.text],
    queryFn: () => engine.memory.matches({ segmentId: id }),
    gcTime: 30_000,
    // Any confirmation since may have brought a better one.
    refetchOnMount: 'always',
  });
