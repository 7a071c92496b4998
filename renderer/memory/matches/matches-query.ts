import { queryOptions } from '@tanstack/react-query';
import type { Segment } from '#glossary/model/segment.ts';
import { cancellable } from '../../state/cancellable.ts';
import { engine } from '../../state/workbench.ts';

/** The memory's matches of a sentence, by what a lookup reads of it; given up when the writer moves on. */
export const matchesQuery = ({ id, source }: Pick<Segment, 'id' | 'source'>) =>
  queryOptions({
    queryKey: ['memory', 'matches', id, source.text],
    queryFn: ({ signal }) => cancellable(signal, (jobId) => engine.memory.matches({ jobId, segmentId: id })),
    gcTime: 30_000,
    // Any confirmation since may have brought a better one.
    refetchOnMount: 'always',
  });
