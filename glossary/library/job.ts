import { QostilError } from '#glossary/model/errors.ts';

/** A long piece of work that can be watched and ended. */
export interface Job {
  /** Aborted when the job was asked to stop. */
  readonly signal: AbortSignal;
  /** `total` is 0 while unknown. */
  progressed(done: number, total: number): void;
  /** Lets others work. Errors: cancelled when the job was asked to stop. */
  pause(): Promise<void>;
}

/** Gives way to what waits to be answered. */
export function letOthersWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A job that hears of its end through a signal. */
export function jobWith(signal: AbortSignal, progressed: Job['progressed']): Job {
  return {
    signal,
    progressed,
    async pause() {
      await letOthersWork();
      if (signal.aborted) throw new QostilError('cancelled');
    },
  };
}
