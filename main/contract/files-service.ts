import type { ErrorRecord } from '#glossary/model/errors.ts';
import type {
  ExportRequest,
  ExportResult,
  FormatInfo,
  ImportPreview,
  ReadOptions,
} from '#glossary/model/exchange.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { Answer, JobId } from './service.ts';

export type {
  ExportRequest,
  ExportResult,
  FormatInfo,
  ImportPreview,
  Notice,
  ReadOptions,
} from '#glossary/model/exchange.ts';

/** Documents in, parallel text out. Errors: file-*, folder-*, disk-full, article-missing. */
export interface FilesService {
  formats(input: Record<never, never>): Answer<readonly FormatInfo[]>;
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
  previewExport(input: {
    readonly articleId: ArticleId;
    readonly format: string;
    readonly confirmedOnly: boolean;
  }): Answer<string>;
  /** Paths that exist already among those an export would write. */
  existing(input: ExportRequest): Answer<readonly string[]>;
  export(input: ExportRequest & { readonly jobId: JobId }): Answer<ExportResult>;
}
