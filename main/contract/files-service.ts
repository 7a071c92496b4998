import type { ErrorRecord } from '#glossary/model/errors.ts';
import type {
  ExportLoss,
  ExportPreviewRequest,
  ExportRequest,
  ExportResult,
  FormatInfo,
  ImportPreview,
  ReadOptions,
} from '#glossary/model/exchange.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import type { Review } from '#glossary/model/review.ts';
import type { SegmentsChange, Write } from '#glossary/model/segments-change.ts';
import type { Answer, JobId } from './service.ts';

export type {
  ExportLoss,
  ExportRequest,
  ExportResult,
  FormatInfo,
  ImportPreview,
  Notice,
  ParagraphChoice,
  ReadOptions,
} from '#glossary/model/exchange.ts';
export type { Review, ReviewChange } from '#glossary/model/review.ts';

/** Documents in, parallel text out. Errors: file-*, folder-*, disk-full, article-missing. */
export interface FilesService {
  formats(input: Record<never, never>): Answer<readonly FormatInfo[]>;
  /** The paths with folders replaced by the files in them that can be read, by name. */
  documents(input: { readonly paths: readonly string[] }): Answer<readonly string[]>;
  preview(input: { readonly path: string; readonly options: ReadOptions }): Answer<ImportPreview>;
  /** Reports `import.progressed` under the job id; `failures` names the files that could not be read. */
  import(
    input: Write & {
      readonly jobId: JobId;
      readonly paths: readonly string[];
      readonly options: ReadOptions;
    },
  ): Answer<{
    readonly articleIds: readonly ArticleId[];
    readonly failures: readonly { readonly path: string; readonly error: ErrorRecord }[];
  }>;
  /** The beginning of each file as it would be written, for the export screen. */
  previewExport(input: ExportPreviewRequest): Answer<string>;
  /** What the formats would lose of the article. */
  losses(
    input: Pick<ExportRequest, 'articleId' | 'formats' | 'confirmedOnly'>,
  ): Answer<readonly ExportLoss[]>;
  /** Paths that exist already among those an export would write. */
  existing(input: ExportRequest): Answer<readonly string[]>;
  export(input: ExportRequest & { readonly jobId: JobId }): Answer<ExportResult>;
  /** Name of the file the article came in, when it can be exported translated ("translated" among the formats); else null. */
  original(input: { readonly articleId: ArticleId }): Answer<string | null>;
  /** What a reviewer changed in a bilingual Word table; nothing is written. */
  previewReview(input: { readonly articleId: ArticleId; readonly path: string }): Answer<Review>;
  /** Takes over the chosen changes as one step. Errors: segment-locked. */
  acceptReview(
    input: Write & {
      readonly articleId: ArticleId;
      readonly path: string;
      readonly segmentIds: readonly SegmentId[];
    },
  ): Answer<SegmentsChange>;
}
