import type { CorpusRequest, CorpusResult } from '#glossary/model/corpus.ts';
import type { Answer, JobId } from './service.ts';

export type { CorpusFilter, CorpusRequest, CorpusResult, CorpusSplit } from '#glossary/model/corpus.ts';

/** Many articles out in one act. Errors: file-exists, file-format-unknown, folder-*, disk-full, cancelled. */
export interface CorpusService {
  /** Reports `export.progressed` under the job id. */
  export(input: CorpusRequest & { readonly jobId: JobId }): Answer<CorpusResult>;
}
