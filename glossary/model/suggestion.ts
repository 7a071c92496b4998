import type { EntryId } from './ids.ts';
import type { Span } from './span.ts';
import type { TermType } from './term-type.ts';

/** English the writer may complete to or insert, from the words of one segment, in order of the source. */
export interface Suggestion extends Span {
  readonly text: string;
  readonly kind: 'term' | 'name' | 'number';
  /** For terms. */
  readonly entryId: EntryId | null;
}

/** A name of the segment without an entry; the span is in the source. */
export interface UnknownName extends Span {
  readonly base: string;
  readonly type: TermType;
  readonly gender: 'female' | 'male' | 'unknown';
  /** English spellings, best first; the one this article already uses comes first. */
  readonly suggestions: readonly string[];
}
