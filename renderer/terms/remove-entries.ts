import type { EntryId } from '#glossary/model/ids.ts';
import { translate } from '../i18n/i18n.ts';
import { newOperationId } from '../state/operation-id.ts';
import { engine, writes } from '../state/workbench.ts';
import { refreshTerms } from './refresh-terms.ts';
import { tellDone } from './tell-done.ts';
import { termsJob } from './terms-job.ts';

/** Deletes entries as one step and answers whether it was done; the message offers to bring them back. */
export async function removeEntries(entryIds: readonly EntryId[]): Promise<boolean> {
  const operationId = newOperationId();
  return termsJob(async (jobId) => {
    const { removed } = await writes.run(() => engine.terms.remove({ operationId, jobId, entryIds }));
    await refreshTerms();
    tellDone(translate('terms', 'removed', { count: removed }));
  });
}
