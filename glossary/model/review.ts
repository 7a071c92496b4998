import type { SegmentId } from './ids.ts';

/** A sentence whose English a reviewer changed in a bilingual table. */
export interface ReviewChange {
  readonly segmentId: SegmentId;
  /** 1-based number in the article now. */
  readonly number: number;
  readonly source: string;
  /** English now and as it came back, inline codes shown as ⟦1⟧ … ⟦/1⟧. */
  readonly before: string;
  readonly after: string;
  readonly isLocked: boolean;
}

/** What a bilingual table that came back holds. */
export interface Review {
  readonly changes: readonly ReviewChange[];
  /** Rows with the same English as now. */
  readonly same: number;
  /** Numbers of rows whose Kazakh is not in the article any more. */
  readonly unknown: readonly number[];
}
