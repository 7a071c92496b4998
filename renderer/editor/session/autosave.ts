/** Clock and timers, passed in so that tests turn them by hand. */
export interface Timers {
  now(): number;
  set(run: () => void, delayMs: number): number;
  clear(timer: number): void;
}

/**
 * When a save falls due after the last keystroke, and at the latest after the first: 100 ms before the text must be
 * stored, which is for the engine.
 */
const REST_MS = 400;
const LIMIT_MS = 1900;

/** Decides when the text being typed is saved; what is saved is the caller's. */
export interface Autosave {
  /** A keystroke changed the text. */
  changed(): void;
  /** Saves now what is due later: on leaving the row, the window, the app. */
  flush(): void;
  /** Forgets what was due, because something else wrote it. */
  cancel(): void;
}

export function createAutosave(save: () => void, timers: Timers): Autosave {
  let timer: number | null = null;
  let firstAt = 0;

  const cancel = (): void => {
    if (timer !== null) timers.clear(timer);
    timer = null;
  };
  const fire = (): void => {
    timer = null;
    save();
  };

  return {
    changed() {
      const now = timers.now();
      if (timer === null) firstAt = now;
      else timers.clear(timer);
      timer = timers.set(fire, Math.max(0, Math.min(REST_MS, firstAt + LIMIT_MS - now)));
    },
    flush() {
      if (timer === null) return;
      timers.clear(timer);
      fire();
    },
    cancel,
  };
}

/** The window's own timers. */
export const WINDOW_TIMERS: Timers = {
  now: () => performance.now(),
  set: (run, delayMs) => window.setTimeout(run, delayMs),
  clear: (timer) => window.clearTimeout(timer),
};
