import { create } from 'zustand';
import type { JobId } from '#contract/service.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { translate } from '../i18n/i18n.ts';
import { announce } from '../state/notices.ts';
import { report } from '../state/trouble.ts';

/** The long job on the memories under way; null = none. Another begins when it is over. */
export const useMemoryJob = create<{ readonly jobId: JobId | null }>(() => ({ jobId: null }));

/** Runs a long job that the writer can cancel from any screen that shows it; trouble goes to `onTrouble`, cancelling is none. */
export async function memoryJob(
  work: (jobId: JobId) => Promise<void>,
  onTrouble: (error: unknown) => void = report,
): Promise<void> {
  if (useMemoryJob.getState().jobId !== null) return;
  const jobId = crypto.randomUUID();
  useMemoryJob.setState({ jobId });
  try {
    await work(jobId);
  } catch (error) {
    if (error instanceof QostilError && error.code === 'cancelled')
      announce(translate('memory', 'saidCancelled'));
    else onTrouble(error);
  } finally {
    useMemoryJob.setState({ jobId: null });
  }
}
