import type { EntryContent } from './entry.ts';
import type { ArticleId, EntryId, SegmentId, Timestamp } from './ids.ts';
import type { Span } from './span.ts';

/** A place where an entry is used: the sentence with the words found, and its English. */
export interface UsageLine {
  readonly segmentId: SegmentId;
  readonly articleId: ArticleId;
  readonly articleTitle: string;
  /** 0-based. */
  readonly position: number;
  readonly source: string;
  readonly span: Span;
  readonly target: string;
  /** Where a rendering of the entry stands in the English; null = none of them does. */
  readonly inTarget: Span | null;
}

/** One state of an entry, newest first. */
export interface EntryVersion {
  readonly content: EntryContent;
  readonly at: Timestamp;
  readonly by: string;
  /** What made it: "add-entry", "change-entry", "change-rendering", … */
  readonly action: string;
}

/** A term of an article for the marks in its rows. */
export interface TermMark extends Span {
  readonly segmentId: SegmentId;
  readonly entryId: EntryId;
}
