import type { AlignedPair, Alignment } from '#glossary/model/alignment.ts';
import type { UnfinishedAlignment } from '#glossary/model/edit-alignment.ts';
import type { ExportLoss } from '#glossary/model/exchange.ts';
import type { ImportTarget, MemoryImport } from '#glossary/model/memory-exchange.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { Answer, JobId } from './service.ts';

export type { AlignedPair, AlignedRow, Alignment } from '#glossary/model/alignment.ts';

/**
 * An existing translation as units. Rows are joined, split and moved with glossary/model/edit-alignment.ts; no unit is
 * stored before `keep`.
 */
export interface AlignmentService {
  /** Proposes rows for two files of any format that can be read. Errors: file-*, cancelled. */
  propose(input: {
    readonly jobId: JobId;
    readonly sourcePath: string;
    readonly targetPath: string;
  }): Answer<Alignment>;
  /** The alignment that was being looked over when the window went; null when there is none. */
  unfinished(input: Record<never, never>): Answer<UnfinishedAlignment | null>;
  /** Keeps the alignment as it stands by now, in the place of the one before; null = there is none any more. */
  setUnfinished(input: { readonly alignment: UnfinishedAlignment | null }): Answer<void>;
  /** Puts pairs into a memory as one undo step; those with an empty side are left out. */
  keep(
    input: Write & {
      readonly jobId: JobId;
      readonly pairs: readonly AlignedPair[];
      readonly title: string;
      readonly into: ImportTarget;
    },
  ): Answer<MemoryImport>;
  /**
   * Writes pairs in a format of parallel text without storing them; those with an empty side are left out. `path` ends in
   * the format's ending. Errors: file-format-unknown, file-exists, folder-*, disk-full.
   */
  export(input: {
    readonly jobId: JobId;
    readonly pairs: readonly AlignedPair[];
    readonly title: string;
    readonly out: string;
    readonly format?: string;
    readonly isOverwriteAllowed: boolean;
  }): Answer<{
    readonly paths: readonly string[];
    readonly pairs: number;
    readonly losses: readonly Pick<ExportLoss, 'loss' | 'count'>[];
  }>;
}
