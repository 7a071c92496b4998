import type { Entry } from './entry.ts';
import type { EntryId } from './ids.ts';
import type { Span } from './span.ts';

/** What the ending of a hit means and which English preposition it asks for ('' = none). */
export interface TermAnalysis {
  /** Base form of the words found. */
  readonly base: string;
  /** Ending codes in order: "pl", "px3", "loc", "attr", …; empty for a bare form. */
  readonly endings: readonly string[];
  readonly preposition: string;
}

/** A glossary entry found in a text by itself. */
export interface TextTerm extends Span {
  readonly id: EntryId;
  /** Base form of the entry. */
  readonly term: string;
  /** '' when the entry has none. */
  readonly rendering: string;
  readonly analysis: TermAnalysis;
}

/** A glossary entry found in a segment's source. */
export interface TermHit extends Span {
  readonly entry: Entry;
  readonly analysis: TermAnalysis;
  /** First mention of the entry in the article: the full form is due. */
  readonly isFirstMention: boolean;
  /** What to insert here: full form at the first mention, short form after it; '' when the entry has no rendering. */
  readonly rendering: string;
  /** Where an accepted rendering already stands in the target; null = not yet. */
  readonly inTarget: Span | null;
  /** Other entries that fit the same words. */
  readonly alternatives: readonly Entry[];
}
