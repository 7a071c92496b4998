import type { CorpusChoice, CorpusPreview, CorpusRequest, CorpusResult } from '#glossary/model/corpus.ts';
import type { Answer, JobId } from './service.ts';

export type {
  CorpusChoice,
  CorpusFilter,
  CorpusPreview,
  CorpusRequest,
  CorpusResult,
  CorpusSplit,
} from '#glossary/model/corpus.ts';

/** Many articles out in one act. Errors: file-exists, file-format-unknown, folder-*, disk-full, cancelled. */
export interface CorpusService {
  /** What would be in it; nothing is written. Reports `export.progressed` under the job id. */
  preview(input: CorpusChoice & { readonly jobId: JobId }): Answer<CorpusPreview>;
  /** Reports `export.progressed` under the job id. */
  export(input: CorpusRequest & { readonly jobId: JobId }): Answer<CorpusResult>;
}
