import type { ArticleId, CalendarDate, MemoryId, SegmentId, Timestamp, UnitId } from './ids.ts';
import type { Span } from './span.ts';

/** What a concordance looks for, and where. */
export interface ConcordanceQuery {
  readonly text: string;
  readonly in: 'source' | 'target' | 'both';
  /** `phrase`: the words side by side; `words`: all of them anywhere; both find other endings too (облыс: облысында). */
  readonly mode: 'phrase' | 'words' | 'expression';
  /** Memories to look in; empty = all that are on. */
  readonly memoryIds: readonly MemoryId[];
  /** Only units of this article; null = all. */
  readonly articleId: ArticleId | null;
  /** '' = any. */
  readonly outlet: string;
  /** Changed on or after, on or before; '' = any. A unit whose day nobody knows is in neither. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Empty = any. */
  readonly states: readonly ('draft' | 'confirmed' | 'reviewed')[];
}

/** A unit, or an unconfirmed segment of an article, in which the words stand. */
export interface ConcordanceHit {
  readonly unitId: UnitId | null;
  readonly segmentId: SegmentId | null;
  readonly articleId: ArticleId | null;
  readonly memory: string;
  readonly source: string;
  readonly target: string;
  /** Where the words stand, in order; empty on the side that was not looked at or does not have them. */
  readonly sourceSpans: readonly Span[];
  readonly targetSpans: readonly Span[];
  readonly state: 'empty' | 'draft' | 'confirmed' | 'reviewed';
  readonly changedAt: Timestamp | '';
  readonly title: string;
  readonly outlet: string;
}

/** A page of hits, the newest first. */
export interface ConcordancePage {
  readonly hits: readonly ConcordanceHit[];
  /** Passed back for the next page; null = there is none. */
  readonly next: number | null;
}
