import type { Answer, JobId } from './service.ts';

/** Long jobs by id. */
export interface JobsService {
  /** Asks a job to stop; its call rejects with `cancelled` and leaves the library as it was. Unknown ids are ignored. */
  cancel(input: { readonly jobId: JobId }): Answer<void>;
}
