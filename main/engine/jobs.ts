import type { EventName, Events, JobEvent } from '#contract/events.ts';
import type { JobId } from '#contract/service.ts';
import { type Job, jobWith } from '#glossary/library/job.ts';

/** Sends an event to everyone connected. */
export type Emit = <Name extends EventName>(name: Name, payload: Events[Name]) => void;

/** The long jobs under way. */
export interface Jobs {
  /** Runs a job that can be cancelled by its id; its progress is told under an event. */
  run<Result>(id: JobId, event: JobEvent, work: (job: Job) => Promise<Result>): Promise<Result>;
  cancel(id: JobId): void;
  /** Cancels all and waits until they are over. */
  endAll(): Promise<void>;
}

/** Keeps the jobs of an engine. */
export function createJobs(emit: Emit): Jobs {
  const running = new Map<JobId, AbortController>();
  const over = new Set<Promise<unknown>>();
  return {
    async run(id, event, work) {
      const controller = new AbortController();
      running.set(id, controller);
      const result = work(
        jobWith(controller.signal, (done, total) => emit(event, { jobId: id, done, total })),
      );
      const end = result.then(
        () => undefined,
        () => undefined,
      );
      over.add(end);
      try {
        return await result;
      } finally {
        running.delete(id);
        over.delete(end);
      }
    },
    cancel: (id) => running.get(id)?.abort(),
    async endAll() {
      for (const controller of running.values()) controller.abort();
      await Promise.all(over);
    },
  };
}
