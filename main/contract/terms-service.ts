import type { ConsistencyRow } from '#glossary/model/consistency.ts';
import type { Entry, EntryChanges, EntryContent } from '#glossary/model/entry.ts';
import type { DomainCount, EntryIdPage, EntryPage, EntryQuery } from '#glossary/model/entry-query.ts';
import type { EntryVersion, TermMark, UsageLine } from '#glossary/model/entry-usage.ts';
import type { Notice } from '#glossary/model/exchange.ts';
import type { HarvestCandidate } from '#glossary/model/harvest.ts';
import type { ArticleId, EntryId, OperationId, SegmentId } from '#glossary/model/ids.ts';
import type {
  LeftAloneLine,
  OldRenderingFate,
  RenameLine,
  RenameQuery,
  RenameResult,
} from '#glossary/model/rename.ts';
import type { StarterResult, StarterTopic, StarterUpdate } from '#glossary/model/starter-glossary.ts';
import type { Suggestion, UnknownName } from '#glossary/model/suggestion.ts';
import type {
  DuplicatePolicy,
  TermExportRequest,
  TermFormatId,
  TermFormatInfo,
  TermImportPreview,
  TermImportResult,
  TermReadOptions,
} from '#glossary/model/term-exchange.ts';
import type { TermHit, TextTerm } from '#glossary/model/term-hit.ts';
import type { Answer, JobId } from './service.ts';

export type { ConsistencyMention, ConsistencyRow } from '#glossary/model/consistency.ts';
export type { DomainCount, EntryPage, EntryQuery } from '#glossary/model/entry-query.ts';
export type { EntryVersion, TermMark, UsageLine } from '#glossary/model/entry-usage.ts';
export type { HarvestCandidate } from '#glossary/model/harvest.ts';
export type {
  LeftAloneLine,
  OldRenderingFate,
  RenameLine,
  RenameQuery,
  RenameResult,
} from '#glossary/model/rename.ts';
export type { StarterResult, StarterTopic, StarterUpdate } from '#glossary/model/starter-glossary.ts';
export type { Suggestion, UnknownName } from '#glossary/model/suggestion.ts';
export type {
  DuplicatePolicy,
  TermExportRequest,
  TermFormatId,
  TermFormatInfo,
  TermImportPreview,
  TermImportResult,
  TermReadOptions,
} from '#glossary/model/term-exchange.ts';
export type { TermAnalysis, TermHit, TextTerm } from '#glossary/model/term-hit.ts';

/**
 * The glossary. Every write is one step of undo in the scope `glossary`; what changes segments too is also one in the
 * scope `library` and in those of the articles. Errors: entry-missing, entry-empty (no base form), segment-missing.
 */
export interface TermsService {
  /** Entries `from` … `from + count - 1` of the sorted result. */
  list(input: {
    readonly query: EntryQuery;
    readonly from: number;
    readonly count: number;
  }): Answer<EntryPage>;
  /** Ids of the same entries: for marking many, and for finding the place of one. */
  listIds(input: {
    readonly query: EntryQuery;
    readonly from: number;
    readonly count: number;
  }): Answer<EntryIdPage>;
  /** The domains that entries have, by name, with the number of entries; '' = general. */
  domains(input: Record<never, never>): Answer<readonly DomainCount[]>;
  get(input: { readonly entryId: EntryId }): Answer<Entry>;
  /** Entries with the same base form or rendering; shown as a warning before an entry is added. */
  duplicates(input: { readonly content: EntryContent }): Answer<readonly Entry[]>;
  add(input: { readonly operationId: OperationId; readonly content: EntryContent }): Answer<Entry>;
  /** Adds many as one step, as ticked in a harvest. */
  addMany(input: {
    readonly operationId: OperationId;
    readonly contents: readonly EntryContent[];
  }): Answer<readonly Entry[]>;
  change(input: {
    readonly operationId: OperationId;
    readonly entryId: EntryId;
    readonly revision: number;
    readonly content: EntryContent;
  }): Answer<Entry>;
  /** Sets the same fields in many entries as one step; cancelling takes it back, here and below. A job. */
  changeMany(input: {
    readonly operationId: OperationId;
    readonly jobId: JobId;
    readonly entryIds: readonly EntryId[];
    readonly changes: EntryChanges;
  }): Answer<{ readonly changed: number }>;
  /** Removes entries as one step. A job. */
  remove(input: {
    readonly operationId: OperationId;
    readonly jobId: JobId;
    readonly entryIds: readonly EntryId[];
  }): Answer<{ readonly removed: number }>;
  /** Makes one entry of several, as one step: `into` keeps its own and takes over what it lacks; the others go, their history stays. A job. */
  merge(input: {
    readonly operationId: OperationId;
    readonly jobId: JobId;
    readonly into: EntryId;
    readonly from: readonly EntryId[];
  }): Answer<Entry>;
  /** Groups of entries with the same base form and type, or the same base form and rendering; at most `limit` groups. */
  duplicateGroups(input: { readonly limit: number }): Answer<{
    readonly total: number;
    readonly groups: readonly (readonly Entry[])[];
  }>;
  /** States of an entry, newest first, those of entries merged into it included. */
  history(input: { readonly entryId: EntryId }): Answer<readonly EntryVersion[]>;

  /** Terms of a segment in order of the source, longest first where they overlap; empty when none is known. */
  ofSegment(input: { readonly segmentId: SegmentId; readonly target: string }): Answer<readonly TermHit[]>;
  /** Terms of any Kazakh text, judged alone; entries of single articles are left out. */
  inText(input: { readonly text: string }): Answer<readonly TextTerm[]>;
  /** Terms of the segments at positions from … to-1, for the marks in the rows. */
  ofArticle(input: {
    readonly articleId: ArticleId;
    readonly from: number;
    readonly to: number;
  }): Answer<readonly TermMark[]>;
  /** Renderings of the segment's terms, romanized names and printed numbers, to complete what the writer types. */
  suggestions(input: { readonly segmentId: SegmentId }): Answer<readonly Suggestion[]>;
  /** Names of the segment that no entry covers. */
  unknownNames(input: { readonly segmentId: SegmentId }): Answer<readonly UnknownName[]>;

  /** Where an entry is used, in all articles, newest article first; at most `limit` lines. */
  usage(input: {
    readonly entryId: EntryId;
    readonly limit: number;
  }): Answer<{ readonly total: number; readonly lines: readonly UsageLine[] }>;
  /** Counts anew which entries the articles use; only articles changed since the last count are read. A job. */
  countUses(input: { readonly jobId: JobId }): Answer<{ readonly used: number }>;

  /** Names and recurring terms without an entry; articleId null = the whole library. A job. */
  harvest(input: {
    readonly jobId: JobId;
    readonly articleId: ArticleId | null;
    /** How often a term must occur; names count from the first. */
    readonly least: number;
    readonly limit: number;
  }): Answer<readonly HarvestCandidate[]>;

  /** The sentences a change of rendering touches; nothing is written. */
  previewRename(input: RenameQuery): Answer<readonly RenameLine[]>;
  /** The sentences in which a change leaves letters of the old form as they are, and why; nothing is written. */
  leftAlone(input: RenameQuery): Answer<readonly LeftAloneLine[]>;
  /** Changes the listed segments that are not locked, and the entry, as one step. Confirmed segments are flagged. */
  rename(
    input: RenameQuery & {
      readonly operationId: OperationId;
      readonly segmentIds: readonly SegmentId[];
      readonly old: OldRenderingFate;
    },
  ): Answer<RenameResult>;

  /** How an article renders each thing it names, in order of the first mention. */
  consistency(input: { readonly articleId: ArticleId }): Answer<readonly ConsistencyRow[]>;
  /**
   * Puts another English in the place of listed spans, plural, possessive and capitals kept, as one step; `rendering` is
   * what stands there. Errors: segment-changed when it does not any more.
   */
  fixMentions(input: {
    readonly operationId: OperationId;
    readonly articleId: ArticleId;
    readonly fixes: readonly {
      readonly segmentId: SegmentId;
      readonly start: number;
      readonly end: number;
      readonly rendering: string;
      readonly to: string;
    }[];
  }): Answer<RenameResult>;

  /** Formats of glossary files. */
  exchangeFormats(input: Record<never, never>): Answer<readonly TermFormatInfo[]>;
  /** What an import would make of a file, with the columns it found; nothing is written. Errors: file-*. A job. */
  previewImport(input: {
    readonly jobId: JobId;
    readonly path: string;
    readonly options: TermReadOptions;
  }): Answer<TermImportPreview>;
  /** Takes a file over as one step; cancelling takes it back. Reports `import.progressed`. Errors: file-*. A job. */
  import(input: {
    readonly operationId: OperationId;
    readonly jobId: JobId;
    readonly path: string;
    readonly options: TermReadOptions;
    readonly duplicates: DuplicatePolicy;
  }): Answer<TermImportResult>;
  /** What a format would leave out or change; said before an export. Empty = nothing. */
  exportLosses(input: {
    readonly format: TermFormatId;
    readonly entryIds: readonly EntryId[] | null;
  }): Answer<readonly Notice[]>;
  /** Reports `export.progressed`. Errors: file-exists, folder-*, disk-full. A job. */
  export(
    input: TermExportRequest & { readonly jobId: JobId },
  ): Answer<{ readonly path: string; readonly written: number }>;

  /** Topics of the starter glossary in the order of their names. Nothing of it is in a library before it is asked for. */
  starterTopics(input: Record<never, never>): Answer<readonly StarterTopic[]>;
  /** Adds what the library lacks of some topics as one step; the user's own entries of the same name stand. */
  addStarter(input: {
    readonly operationId: OperationId;
    readonly topics: readonly string[];
  }): Answer<StarterResult>;
  /** What updateStarter would change; nothing is written. */
  starterUpdates(input: Record<never, never>): Answer<readonly StarterUpdate[]>;
  /** Brings entries taken over up to date as one step; fields the user has changed stay. */
  updateStarter(input: { readonly operationId: OperationId }): Answer<StarterResult>;
}
