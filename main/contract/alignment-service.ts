import type { AlignedPair, Alignment } from '#glossary/model/alignment.ts';
import type { ImportTarget, MemoryImport, TmxOptions } from '#glossary/model/memory-exchange.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { Answer, JobId } from './service.ts';

export type { AlignedPair, AlignedRow, Alignment } from '#glossary/model/alignment.ts';

/**
 * An existing translation as units. Rows are joined, split and moved with glossary/model/edit-alignment.ts; nothing is
 * stored before `keep`.
 */
export interface AlignmentService {
  /** Proposes rows for two files of any format that can be read. Errors: file-*, cancelled. */
  propose(input: {
    readonly jobId: JobId;
    readonly sourcePath: string;
    readonly targetPath: string;
  }): Answer<Alignment>;
  /** Puts pairs into a memory as one undo step; those with an empty side are left out. */
  keep(
    input: Write & {
      readonly jobId: JobId;
      readonly pairs: readonly AlignedPair[];
      readonly title: string;
      readonly into: ImportTarget;
    },
  ): Answer<MemoryImport>;
  /** Writes pairs as TMX without storing them. Errors: file-exists, folder-*, disk-full. */
  export(input: {
    readonly jobId: JobId;
    readonly pairs: readonly AlignedPair[];
    readonly title: string;
    readonly path: string;
    readonly isOverwriteAllowed: boolean;
    readonly options: TmxOptions;
  }): Answer<{ readonly path: string; readonly units: number }>;
}
