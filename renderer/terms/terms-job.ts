import { create } from 'zustand';
import type { JobId } from '#contract/service.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { translate } from '../i18n/i18n.ts';
import { notify } from '../state/notices.ts';
import { report } from '../state/trouble.ts';

/** The change of many entries under way; null = none. */
export const useTermsJob = create<{ readonly jobId: JobId | null }>(() => ({ jobId: null }));

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a change of many entries, which the writer can cancel, after those asked for before, and answers whether it was
 * done; trouble goes to `onTrouble`, cancelling is said and is none.
 */
export function termsJob(
  work: (jobId: JobId) => Promise<void>,
  onTrouble: (error: unknown) => void = report,
): Promise<boolean> {
  const own = last.then(async () => {
    const jobId = crypto.randomUUID();
    useTermsJob.setState({ jobId });
    try {
      await work(jobId);
      return true;
    } catch (error) {
      if (error instanceof QostilError && error.code === 'cancelled')
        notify({ kind: 'done', text: translate('errors', 'cancelled') });
      else onTrouble(error);
      return false;
    } finally {
      useTermsJob.setState({ jobId: null });
    }
  });
  last = own;
  return own;
}
