import { queryOptions } from '@tanstack/react-query';
import type { DraftEngineId } from '#contract/drafts-service.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { engine } from '../state/workbench.ts';

/** What one engine offers for a segment, by what it reads of it. */
export const offersQuery = ({ id, source }: Segment, only: DraftEngineId) =>
  queryOptions({
    queryKey: ['drafts', id, source.text, only],
    queryFn: () => engine.drafts.offers({ jobId: `offers-${only}-${id}`, segmentId: id, engine: only }),
    gcTime: 30_000,
  });
