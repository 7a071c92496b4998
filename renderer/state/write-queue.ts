import { QostilError } from '#glossary/model/errors.ts';

/**
 * Writes go to the engine one after another, in the order they were asked for. A write that was under way when the
 * engine went away is sent again as it was: its operation id makes that harmless.
 */
export interface WriteQueue {
  /** Runs `write` after all before it; rejects with its error, except `engine-restarted`, which means: again. */
  run<Result>(write: () => Promise<Result>): Promise<Result>;
  /** Writes asked for and not yet answered. */
  readonly size: number;
}

/** `onSize` hears the number of unanswered writes at each change. */
export function createWriteQueue(onSize: (size: number) => void): WriteQueue {
  let tail: Promise<unknown> = Promise.resolve();
  let size = 0;

  const resize = (by: number): void => {
    size += by;
    onSize(size);
  };

  return {
    run(write) {
      resize(1);
      const result = tail.then(() => untilAnswered(write));
      const settled = (): void => resize(-1);
      result.then(settled, settled);
      tail = result.catch(() => undefined);
      return result;
    },
    get size() {
      return size;
    },
  };
}

async function untilAnswered<Result>(write: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      const isLost = error instanceof QostilError && error.code === 'engine-restarted';
      if (!isLost) throw error;
    }
  }
}
