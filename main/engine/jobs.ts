import type { EventName, Events } from '#contract/events.ts';
import type { JobId } from '#contract/service.ts';
import { type Job, jobWith } from '#glossary/library/job.ts';

/** Sends an event to everyone connected. */
export type Emit = <Name extends EventName>(name: Name, payload: Events[Name]) => void;

/** The long jobs under way. */
export interface Jobs {
  /** Runs a job that can be cancelled by its id; its progress is told under an event. */
  run<Result>(
    id: JobId,
    event: 'import.progressed' | 'export.progressed',
    work: (job: Job) => Promise<Result>,
  ): Promise<Result>;
  cancel(id: JobId): void;
  cancelAll(): void;
}

/** Keeps the jobs of an engine. */
export function createJobs(emit: Emit): Jobs {
  const running = new Map<JobId, AbortController>();
  return {
    async run(id, event, work) {
      const controller = new AbortController();
      running.set(id, controller);
      try {
        return await work(
          jobWith(controller.signal, (done, total) => emit(event, { jobId: id, done, total })),
        );
      } finally {
        running.delete(id);
      }
    },
    cancel: (id) => running.get(id)?.abort(),
    cancelAll: () => {
      for (const controller of running.values()) controller.abort();
    },
  };
}
