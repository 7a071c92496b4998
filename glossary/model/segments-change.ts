import type { CodedText } from './coded-text.ts';
import type { OperationId, SegmentId, Timestamp } from './ids.ts';
import type { Segment, SegmentOrigin, SegmentState } from './segment.ts';

/**
 * What a write did: rows to draw again, rows that are gone, and whether the order or number of rows changed.
 * A write over more than 500 rows sends none of them and `isOutlineChanged`: the caller loads what it shows again.
 */
export interface SegmentsChange {
  readonly changed: readonly Segment[];
  readonly removed: readonly SegmentId[];
  readonly isOutlineChanged: boolean;
  readonly savedAt: Timestamp;
}

/** Every write names its operation and the step it belongs to; writes of one step are undone together. */
export interface Write {
  readonly operationId: OperationId;
  /** Same value = same undo step, as for the autosaves of one visit to a row; '' = a step of its own. */
  readonly step: string;
}

/** The English of a segment as a writer saw it when deciding on it. */
export interface SeenEnglish {
  readonly target: CodedText;
  readonly origin: SegmentOrigin;
}

/** One version of a segment's English, newest first. */
export interface SegmentVersion {
  readonly target: CodedText;
  readonly state: SegmentState;
  readonly at: Timestamp;
  readonly by: string;
  /** What made it: "edit-target", "confirm", "change-rendering", … */
  readonly action: string;
}
