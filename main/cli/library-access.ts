import type { Events, JobEvent } from '#contract/events.ts';
import type { Services } from '#contract/services.ts';

/** Told of the engine's events while a command runs: progress of its jobs. */
export type EventListener = <Name extends JobEvent>(name: Name, payload: Events[Name]) => void;

/** The library a command works with; opened on first use, closed by whoever made the access. */
export interface LibraryAccess {
  /** For reading; works while the app holds the library. */
  read(listener?: EventListener): Promise<Services>;
  /** For writing. Errors: library-locked while the app or another command holds it. */
  write(listener?: EventListener): Promise<Services>;
  /** For `translate`: the library of --library, else one of its own that is gone when the command ends. */
  own(listener?: EventListener): Promise<Services>;
  close(): Promise<void>;
}
