import { backUpWhenDue } from '#glossary/library/library-file/backups.ts';
import { libraryState } from '#glossary/library/library-file/library-state.ts';
import {
  type OpenLibrary,
  type OpenOptions,
  openLibrary,
} from '#glossary/library/library-file/open-library.ts';
import type { LibraryState } from '#glossary/model/library-state.ts';

/** The one library an engine has open, which can be changed for another. */
export interface LibrarySession {
  /** Settled when the first opening is over, well or not. */
  readonly ready: Promise<void>;
  /** The open library. Throws the error of the opening while there is none. */
  current(): OpenLibrary;
  /** The one open before stays open on error. */
  open(path: string): Promise<LibraryState>;
  restore(backup: string): Promise<LibraryState>;
  close(): Promise<void>;
}

/** Begins to open a library; `onOpened` hears each that opens. */
export function startSession(options: OpenOptions, onOpened: (path: string) => void): LibrarySession {
  let library: OpenLibrary | null = null;
  let trouble: unknown;
  let backingUp: Promise<unknown> = Promise.resolve();

  function takeOver(opened: OpenLibrary): void {
    library = opened;
    onOpened(opened.store.path);
    if (opened.store.isReadOnly) return;
    // A backup that cannot be made is no reason not to work; the state says when the last one was.
    backingUp = backUpWhenDue(opened).catch((error) => console.error(error));
  }

  function current(): OpenLibrary {
    if (!library) throw trouble;
    return library;
  }

  const ready = openLibrary(options).then(takeOver, (error) => {
    trouble = error;
  });

  return {
    ready,
    current,
    async open(path) {
      if (library?.store.path === path) return libraryState(library);
      const opened = await openLibrary({ ...options, path });
      await backingUp;
      library?.close();
      takeOver(opened);
      return libraryState(opened);
    },
    async restore(backup) {
      await backingUp;
      const restored = await current().restore(backup);
      takeOver(restored);
      return libraryState(restored);
    },
    async close() {
      await ready;
      await backingUp;
      library?.close();
      library = null;
    },
  };
}
