import type { Timers } from '../../../../renderer/editor/session/autosave.ts';

/** A clock that a test turns by hand. */
export interface HandTimers extends Timers {
  pass(ms: number): void;
}

export function handTimers(): HandTimers {
  const due = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  let lastId = 0;
  return {
    now: () => now,
    set(run, delayMs) {
      due.set(++lastId, { at: now + delayMs, run });
      return lastId;
    },
    clear: (timer) => void due.delete(timer),
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = [...due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (!next) break;
        const [id, { at, run }] = next;
        due.delete(id);
        now = at;
        run();
      }
      now = end;
    },
  };
}
