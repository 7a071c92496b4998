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

/**
 * Why the letters of a form stay where they stand: they are part of a word, of a longer rendering of the glossary, of a
 * longer hyphenated name or of an address, or have capitals of their own.
 */
export type LeftAloneReason =
  | 'inside-word'
  | 'longer-rendering'
  | 'longer-name'
  | 'address'
  | 'other-spelling';

/** A sentence in which a change leaves letters of the old form as they are. */
export interface LeftAloneLine {
  readonly segmentId: SegmentId;
  readonly articleId: ArticleId;
  readonly articleTitle: string;
  /** 0-based. */
  readonly position: number;
  readonly text: string;
  readonly spans: readonly (Span & { readonly reason: LeftAloneReason })[];
}

/** What becomes of the English form that gave way: still right, never right, or forgotten. */
export const OLD_RENDERING_FATES = ['accepted', 'forbidden', 'dropped'] as const;

export type OldRenderingFate = (typeof OLD_RENDERING_FATES)[number];

export interface RenameResult {
  readonly changed: number;
  readonly articleIds: readonly ArticleId[];
}
