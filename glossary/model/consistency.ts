import type { EntryId, SegmentId } from './ids.ts';
import type { SegmentState } from './segment.ts';
import type { Span } from './span.ts';
import type { TermType } from './term-type.ts';

/** How a mention is rendered: as the entry asks, in another of its forms, as it forbids, otherwise, or not seen at all. */
export const MENTION_STATES = ['preferred', 'accepted', 'forbidden', 'other', 'missing'] as const;

export type MentionState = (typeof MENTION_STATES)[number];

/** One mention of a thing in an article with the English it has there. */
export interface ConsistencyMention {
  readonly segmentId: SegmentId;
  /** 0-based. */
  readonly position: number;
  readonly source: Span;
  /** null = no English found. */
  readonly target: Span | null;
  /** The English as written; '' = none found. */
  readonly rendering: string;
  /** What the entry asks for here: the full form at the first mention; '' = it asks for nothing. */
  readonly wanted: string;
  readonly state: MentionState;
  readonly isFirst: boolean;
  readonly segmentState: SegmentState;
}

/** A thing an article names, and the ways its English does. */
export interface ConsistencyRow {
  /** null = a name without an entry, found by matching the English back to the Kazakh. */
  readonly entryId: EntryId | null;
  /** Base form. */
  readonly base: string;
  readonly type: TermType;
  /** English forms used, commonest first, without their possessive 's and plural. */
  readonly renderings: readonly {
    readonly text: string;
    readonly count: number;
    readonly state: MentionState;
  }[];
  readonly mentions: readonly ConsistencyMention[];
  /** Mentions that differ from the entry, or from the commonest rendering where there is none. */
  readonly deviations: number;
}
