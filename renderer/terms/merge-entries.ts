import type { EntryId } from '#glossary/model/ids.ts';
import { translate } from '../i18n/i18n.ts';
import { newOperationId } from '../state/operation-id.ts';
import { engine, writes } from '../state/workbench.ts';
import { refreshTerms } from './refresh-terms.ts';
import { tellDone } from './tell-done.ts';
import { termsJob } from './terms-job.ts';

/**
 * Makes one entry of several as one step and answers whether it was done: `into` stays and takes over what it lacks; the
 * message offers to part them.
 */
export async function mergeEntries(
  into: EntryId,
  entryIds: readonly EntryId[],
  onTrouble?: (error: unknown) => void,
): Promise<boolean> {
  const operationId = newOperationId();
  const from = entryIds.filter((id) => id !== into);
  return termsJob(async (jobId) => {
    const { forms } = await writes.run(() => engine.terms.merge({ operationId, jobId, into, from }));
    await refreshTerms();
    tellDone(translate('terms', 'merged', { name: forms[0]?.text ?? '' }));
  }, onTrouble);
}
