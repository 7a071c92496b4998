import type { ConcordanceHit, ConcordancePage, ConcordanceQuery } from '#glossary/model/concordance.ts';
import type { ArticleId, MemoryId, SegmentId, UnitId } from '#glossary/model/ids.ts';
import type { Match } from '#glossary/model/match.ts';
import type {
  DuplicateUnits,
  ImportTarget,
  MemoryChange,
  MemoryExport,
  MemoryImport,
  MemoryStatistics,
  UnitChange,
  UnitConflict,
  UnitPage,
  UnitQuery,
  UnitReplacement,
  UnitReplaceQuery,
} from '#glossary/model/memory-exchange.ts';
import type { SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import type { Memory, Unit } from '#glossary/model/unit.ts';
import type { Answer, Cancellable, JobId } from './service.ts';

export type { ConcordanceHit, ConcordancePage, ConcordanceQuery } from '#glossary/model/concordance.ts';
export type { Difference, Match, Placeable } from '#glossary/model/match.ts';
export type {
  DuplicateUnits,
  ImportTarget,
  MemoryChange,
  MemoryExport,
  MemoryImport,
  MemoryStatistics,
  UnitChange,
  UnitConflict,
  UnitPage,
  UnitQuery,
  UnitReplacement,
  UnitReplaceQuery,
} from '#glossary/model/memory-exchange.ts';
export type { Memory, Unit } from '#glossary/model/unit.ts';

/**
 * Translation memories. Errors of every write: memory-missing, memory-read-only, unit-missing. Undo and redo of the writes
 * here: `history` with the scope `memory`. Questions that are `Cancellable` are answered beside the writing thread.
 */
export interface MemoryService {
  /** One's own work first. */
  memories(input: Record<never, never>): Answer<readonly Memory[]>;
  /** An empty memory to import into. */
  createMemory(input: Write & { readonly name: string }): Answer<Memory>;
  changeMemory(input: Write & { readonly memoryId: MemoryId; readonly change: MemoryChange }): Answer<Memory>;
  /** Undo brings it back; one's own work cannot be removed. */
  removeMemory(input: Write & { readonly memoryId: MemoryId }): Answer<{ readonly removed: number }>;
  /** Deletes for good what no undo can bring back, and tidies the index. Reports `memory.progressed`. */
  compact(input: { readonly jobId: JobId }): Answer<{ readonly dropped: number }>;

  /**
   * The best matches of a segment, best first; empty when nothing is like it. `count` is 5 and `least` 50 unless told.
   * Errors: segment-missing.
   */
  matches(
    input: Cancellable & {
      readonly segmentId: SegmentId;
      readonly count?: number;
      readonly least?: number;
    },
  ): Answer<readonly Match[]>;
  /** The same for any text, as the command line asks. `least` 0–100. */
  matchText(
    input: Cancellable & {
      readonly text: string;
      readonly before: string;
      readonly after: string;
      readonly count: number;
      readonly least: number;
    },
  ): Answer<readonly Match[]>;
  /** Fills empty segments of an article with matches of at least this score. Reports `memory.progressed`. */
  preTranslate(
    input: Write & { readonly jobId: JobId; readonly articleId: ArticleId; readonly least: number },
  ): Answer<SegmentsChange & { readonly filled: number }>;
  /** Puts a segment's English in every segment of the article with the same source. */
  propagate(
    input: Write & { readonly segmentId: SegmentId; readonly keepAlternatives: boolean },
  ): Answer<SegmentsChange & { readonly filled: number }>;

  /** A page of hits, the newest first; `before` is the `next` of the page before. Errors: pattern-invalid, pattern-timeout. */
  concordance(
    input: Cancellable & {
      readonly query: ConcordanceQuery;
      readonly before: number | null;
      readonly count: number;
    },
  ): Answer<ConcordancePage>;
  /**
   * The same in segments that are not confirmed, which no memory has, the newest edit first, at most `count`. Memories of
   * the query are not looked at. Errors: pattern-invalid, pattern-timeout.
   */
  draftConcordance(
    input: Cancellable & { readonly query: ConcordanceQuery; readonly count: number },
  ): Answer<readonly ConcordanceHit[]>;

  /** Units of a memory, the newest first. */
  units(input: Cancellable & UnitQuery): Answer<UnitPage>;
  changeUnit(input: Write & { readonly unitId: UnitId; readonly change: UnitChange }): Answer<Unit>;
  removeUnits(input: Write & { readonly unitIds: readonly UnitId[] }): Answer<{ readonly removed: number }>;
  /** Errors: pattern-invalid, pattern-timeout. */
  previewReplace(
    input: Cancellable & { readonly query: UnitReplaceQuery; readonly limit: number },
  ): Answer<readonly UnitReplacement[]>;
  replace(
    input: Write & { readonly memoryId: MemoryId; readonly replacements: readonly UnitReplacement[] },
  ): Answer<{ readonly replaced: number }>;
  /** Units that repeat both texts of another, at most `limit` groups. */
  previewDuplicates(
    input: Cancellable & { readonly memoryId: MemoryId; readonly limit: number },
  ): Answer<DuplicateUnits>;
  /** Deletes units that repeat both texts of another; the newest stays. */
  removeDuplicates(input: Write & { readonly memoryId: MemoryId }): Answer<{ readonly removed: number }>;
  conflicts(
    input: Cancellable & {
      readonly memoryId: MemoryId;
      readonly side: 'source' | 'target';
      readonly limit: number;
    },
  ): Answer<readonly UnitConflict[]>;
  statistics(input: Cancellable & { readonly memoryId: MemoryId }): Answer<MemoryStatistics>;

  /** Imports a TMX file as one undo step. Reports `memory.progressed` in bytes. Errors: file-*, cancelled. */
  import(
    input: Write & { readonly jobId: JobId; readonly path: string; readonly into: ImportTarget },
  ): Answer<MemoryImport>;
  /** Reports `memory.progressed` in units. Errors: file-exists, folder-*, disk-full, cancelled. */
  export(
    input: MemoryExport & { readonly jobId: JobId },
  ): Answer<{ readonly path: string; readonly units: number }>;
}
