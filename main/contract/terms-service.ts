import type { Entry, EntryContent } from '#glossary/model/entry.ts';
import type { EntryPage, EntryQuery } from '#glossary/model/entry-query.ts';
import type { EntryId, OperationId, SegmentId } from '#glossary/model/ids.ts';
import type { TermHit } from '#glossary/model/term-hit.ts';
import type { Answer } from './service.ts';

export type { EntryPage, EntryQuery } from '#glossary/model/entry-query.ts';
export type { TermAnalysis, TermHit } from '#glossary/model/term-hit.ts';

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
