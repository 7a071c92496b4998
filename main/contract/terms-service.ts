import type { Entry, EntryContent, EntryStatus } from '#glossary/model/entry.ts';
import type { EntryId, OperationId, SegmentId } from '#glossary/model/ids.ts';
import type { Span } from '#glossary/model/span.ts';
import type { TermType } from '#glossary/model/term-type.ts';
import type { Answer } from './service.ts';

/** What the ending of a hit means and which English preposition it asks for ('' = none). */
export interface TermAnalysis {
  /** Base form of the words found. */
  readonly base: string;
  /** Ending codes in order: "pl", "px3", "loc", "attr", …; empty for a bare form. */
  readonly endings: readonly string[];
  readonly preposition: string;
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

/** What the glossary table shows; every part narrows. */
export interface EntryQuery {
  /** Kazakh or English; '' = all. An inflected Kazakh query finds the base. */
  readonly search: string;
  readonly types: readonly TermType[];
  readonly statuses: readonly EntryStatus[];
  readonly domain: string;
  readonly sort: 'source' | 'rendering' | 'type' | 'status' | 'changed';
  readonly isDescending: boolean;
}

export interface EntryPage {
  readonly total: number;
  readonly entries: readonly Entry[];
}

/** The glossary. Errors: entry-missing, entry-empty (no base form), segment-missing. */
export interface TermsService {
  /** Entries `from` … `from + count - 1` of the sorted result. */
  list(input: {
    readonly query: EntryQuery;
    readonly from: number;
    readonly count: number;
  }): Answer<EntryPage>;
  get(input: { readonly entryId: EntryId }): Answer<Entry>;
  /** Entries with the same base form or rendering; shown as a warning before an entry is added. */
  duplicates(input: { readonly content: EntryContent }): Answer<readonly Entry[]>;
  add(input: { readonly operationId: OperationId; readonly content: EntryContent }): Answer<Entry>;
  change(input: {
    readonly operationId: OperationId;
    readonly entryId: EntryId;
    readonly revision: number;
    readonly content: EntryContent;
  }): Answer<Entry>;
  remove(input: {
    readonly operationId: OperationId;
    readonly entryIds: readonly EntryId[];
  }): Answer<{ readonly removed: number }>;
  /** Terms of a segment in order of the source, longest first where they overlap; empty when none is known. */
  ofSegment(input: { readonly segmentId: SegmentId; readonly target: string }): Answer<readonly TermHit[]>;
}
