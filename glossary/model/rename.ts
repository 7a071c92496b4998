import type { ArticleId, EntryId, SegmentId } from './ids.ts';
import type { SegmentState } from './segment.ts';
import type { Span } from './span.ts';

/** One English form that gives way to another: "Izbasarov" → "Izbassarov". */
export interface RenderingChange {
  readonly from: string;
  readonly to: string;
}

/** What is to change where. */
export interface RenameQuery {
  readonly entryId: EntryId;
  readonly changes: readonly RenderingChange[];
  /** null = every article. */
  readonly articleId: ArticleId | null;
}

/** A sentence that a change touches, before and after. */
export interface RenameLine {
  readonly segmentId: SegmentId;
  readonly articleId: ArticleId;
  readonly articleTitle: string;
  /** 0-based. */
  readonly position: number;
  readonly source: string;
  readonly before: string;
  readonly after: string;
  /** What is exchanged, in order: offsets in `before`. */
  readonly spans: readonly Span[];
  /** The same in `after`. */
  readonly newSpans: readonly Span[];
  readonly state: SegmentState;
  /** A locked segment is never changed. */
  readonly isLocked: boolean;
  /** False where the entry was not recognised in the source: the English may mean something else. */
  readonly isInSource: boolean;
}

/** What becomes of the English form that gave way: still right, never right, or forgotten. */
export const OLD_RENDERING_FATES = ['accepted', 'forbidden', 'dropped'] as const;

export type OldRenderingFate = (typeof OLD_RENDERING_FATES)[number];

export interface RenameResult {
  readonly changed: number;
  readonly articleIds: readonly ArticleId[];
}
