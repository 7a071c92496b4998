import type { JobId } from '#contract/service.ts';
import { engine } from './workbench.ts';

/** Asks something that may take long: when nobody waits for it any more, the engine is told to give it up. */
export function cancellable<Result>(
  signal: AbortSignal,
  ask: (jobId: JobId) => Promise<Result>,
): Promise<Result> {
  const jobId = crypto.randomUUID();
  const giveUp = (): void => void engine.jobs.cancel({ jobId }).catch(() => undefined);
  signal.addEventListener('abort', giveUp, { once: true });
  return ask(jobId).finally(() => signal.removeEventListener('abort', giveUp));
}
