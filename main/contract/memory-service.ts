import type { ConcordancePage, ConcordanceQuery } from '#glossary/model/concordance.ts';
import type { ArticleId, MemoryId, SegmentId, UnitId } from '#glossary/model/ids.ts';
import type { Match } from '#glossary/model/match.ts';
import type {
  ImportTarget,
  MemoryChange,
  MemoryExport,
  MemoryImport,
  MemoryStatistics,
  UnitConflict,
  UnitPage,
  UnitReplacement,
  UnitReplaceQuery,
} from '#glossary/model/memory-exchange.ts';
import type { SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import type { Memory, Unit } from '#glossary/model/unit.ts';
import type { Answer, JobId } from './service.ts';

export type { ConcordanceHit, ConcordancePage, ConcordanceQuery } from '#glossary/model/concordance.ts';
export type { Difference, Match, Placeable } from '#glossary/model/match.ts';
export type {
  ImportTarget,
  MemoryChange,
  MemoryExport,
  MemoryImport,
  MemoryStatistics,
  UnitConflict,
  UnitPage,
  UnitReplacement,
  UnitReplaceQuery,
} from '#glossary/model/memory-exchange.ts';
export type { Memory, Unit } from '#glossary/model/unit.ts';

/** Translation memories. Errors of every write: memory-missing, memory-read-only, unit-missing. */
export interface MemoryService {
  /** One's own work first. */
  memories(input: Record<never, never>): Answer<readonly Memory[]>;
  changeMemory(input: Write & { readonly memoryId: MemoryId; readonly change: MemoryChange }): Answer<Memory>;
  /** Undo brings it back; one's own work cannot be removed. */
  removeMemory(input: Write & { readonly memoryId: MemoryId }): Answer<{ readonly removed: number }>;

  /** The best matches of a segment, best first; empty when nothing is like it. Errors: segment-missing. */
  matches(input: { readonly segmentId: SegmentId }): Answer<readonly Match[]>;
  /** The same for any text, as the command line asks. `least` 0–100. */
  matchText(input: {
    readonly text: string;
    readonly before: string;
    readonly after: string;
    readonly count: number;
    readonly least: number;
  }): Answer<readonly Match[]>;
  /** Fills empty segments of an article with matches of at least this score. Reports `memory.progressed`. */
  preTranslate(
    input: Write & { readonly jobId: JobId; readonly articleId: ArticleId; readonly least: number },
  ): Answer<SegmentsChange & { readonly filled: number }>;
  /** Puts a segment's English in every segment of the article with the same source. */
  propagate(
    input: Write & { readonly segmentId: SegmentId; readonly keepAlternatives: boolean },
  ): Answer<SegmentsChange & { readonly filled: number }>;

  /** A page of hits, the newest first; `before` is the `next` of the page before. Errors: pattern-invalid, pattern-timeout. */
  concordance(input: {
    readonly query: ConcordanceQuery;
    readonly before: number | null;
    readonly count: number;
  }): Answer<ConcordancePage>;

  /** Units of a memory, the newest first. */
  units(input: {
    readonly memoryId: MemoryId;
    readonly before: number | null;
    readonly count: number;
  }): Answer<UnitPage>;
  changeUnit(input: Write & { readonly unitId: UnitId; readonly target: string }): Answer<Unit>;
  removeUnits(input: Write & { readonly unitIds: readonly UnitId[] }): Answer<{ readonly removed: number }>;
  /** Errors: pattern-invalid, pattern-timeout. */
  previewReplace(input: {
    readonly query: UnitReplaceQuery;
    readonly limit: number;
  }): Answer<readonly UnitReplacement[]>;
  replace(
    input: Write & { readonly memoryId: MemoryId; readonly replacements: readonly UnitReplacement[] },
  ): Answer<{ readonly replaced: number }>;
  /** Deletes units that repeat both texts of another; the newest stays. */
  removeDuplicates(input: Write & { readonly memoryId: MemoryId }): Answer<{ readonly removed: number }>;
  conflicts(input: {
    readonly memoryId: MemoryId;
    readonly side: 'source' | 'target';
    readonly limit: number;
  }): Answer<readonly UnitConflict[]>;
  statistics(input: { readonly memoryId: MemoryId }): Answer<MemoryStatistics>;

  /** Imports a TMX file as one undo step. Reports `memory.progressed` in bytes. Errors: file-*, cancelled. */
  import(
    input: Write & { readonly jobId: JobId; readonly path: string; readonly into: ImportTarget },
  ): Answer<MemoryImport>;
  /** Reports `memory.progressed` in units. Errors: file-exists, folder-*, disk-full, cancelled. */
  export(
    input: MemoryExport & { readonly jobId: JobId },
  ): Answer<{ readonly path: string; readonly units: number }>;
}
