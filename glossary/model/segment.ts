import type { CodedText } from './coded-text.ts';
import type { ArticleId, ParagraphId, SegmentId, Timestamp } from './ids.ts';

/** How far the English of a segment is. `empty` has no text; `reviewed` was read by a second pair of eyes. */
export const SEGMENT_STATES = ['empty', 'draft', 'confirmed', 'reviewed'] as const;

export type SegmentState = (typeof SEGMENT_STATES)[number];

/** What a segment can carry beside its state: a lock, a change since it was confirmed, a note, being left out of the English. */
export const SEGMENT_FLAGS = ['locked', 'changed', 'note', 'left-out'] as const;

export type SegmentFlag = (typeof SEGMENT_FLAGS)[number];

/** Where the English came from, with the text first offered. */
export type SegmentOrigin =
  | { readonly kind: 'typed' }
  | { readonly kind: 'memory'; readonly score: number; readonly memory: string; readonly offered: string }
  | { readonly kind: 'engine'; readonly engine: string; readonly version: string; readonly offered: string }
  | { readonly kind: 'imported'; readonly format: string; readonly offered: string }
  | { readonly kind: 'propagated'; readonly from: SegmentId; readonly offered: string };

/**
 * How the English relates to the source.
 * `left-out`: the source is not translated on purpose. `added`: English without a source.
 * `moved`: the English is printed after the English of another segment (`after`; null = at the start).
 * `merged`: the English of this segment is contained in that of segment `into` (several to one).
 */
export type SegmentRelation =
  | { readonly kind: 'normal' }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'added' }
  | { readonly kind: 'moved'; readonly after: SegmentId | null }
  | { readonly kind: 'merged'; readonly into: SegmentId };

/** One sentence (or what the writer made of it) and its English. */
export interface Segment {
  readonly id: SegmentId;
  readonly articleId: ArticleId;
  readonly paragraphId: ParagraphId;
  /** 0-based order in the article. */
  readonly position: number;
  /** Empty text for relation `added`. */
  readonly source: CodedText;
  readonly target: CodedText;
  readonly state: SegmentState;
  readonly isLocked: boolean;
  /** Text, source or a rendering changed after it was confirmed. */
  readonly isChangedSinceConfirmed: boolean;
  readonly origin: SegmentOrigin;
  readonly relation: SegmentRelation;
  /** '' = none. */
  readonly note: string;
  readonly editedAt: Timestamp;
  /** Grows by one with each write; a write names the revision it was made on. */
  readonly revision: number;
}
