import { create } from 'zustand';
import type { AlignedSpans } from '#glossary/model/draft.ts';
import type { SegmentId } from '#glossary/model/ids.ts';

/** Which words of the active sentence stand for which, and the pair under the pointer. */
interface Alignment {
  readonly segmentId: SegmentId | null;
  readonly pairs: readonly AlignedSpans[];
  readonly pointed: AlignedSpans | null;
}

export const NO_ALIGNMENT: Alignment = { segmentId: null, pairs: [], pointed: null };

export const useAlignment = create<Alignment>(() => NO_ALIGNMENT);
