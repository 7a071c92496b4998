import type { EventName, Events, JobEvent } from '#contract/events.ts';
import type { JobId } from '#contract/service.ts';
import { type Job, jobWith } from '#glossary/library/job.ts';

/** Sends an event to everyone connected. */
export type Emit = <Name extends EventName>(name: Name, payload: Events[Name]) => void;

/** The long jobs under way. */
export interface Jobs {
  /** Runs a job that can be cancelled by its id; its progress is told under an event. */
  run<Result>(id: JobId, event: JobEvent, work: (job: Job) => Promise<Result>): Promise<Result>;
  /** Runs a question that may be cancelled by its id, if it has one. */
  ask<Result>(id: JobId | undefined, question: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  cancel(id: JobId): void;
  /** Cancels all and waits until they are over. */
  endAll(): Promise<void>;
}

/** Keeps the jobs of an engine. */
export function createJobs(emit: Emit): Jobs {
  const running = new Map<JobId, AbortController>();
  const over = new Set<Promise<unknown>>();

  async function watched<Result>(
    id: JobId | undefined,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const controller = new AbortController();
    if (id !== undefined) running.set(id, controller);
    const result = work(controller.signal);
    const end = result.then(
      () => undefined,
      () => undefined,
    );
    over.add(end);
    try {
      return await result;
    } finally {
      if (id !== undefined && running.get(id) === controller) running.delete(id);
      over.delete(end);
    }
  }

  return {
    run: (id, event, work) =>
      watched(id, (signal) =>
        work(jobWith(signal, (done, total) => emit(event, { jobId: id, done, total }))),
      ),
    ask: watched,
    cancel: (id) => running.get(id)?.abort(),
    async endAll() {
      for (const controller of running.values()) controller.abort();
      await Promise.all(over);
    },
  };
}
