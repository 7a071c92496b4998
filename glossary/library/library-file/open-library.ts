import { openStore } from '#glossary/store/store.ts';
import { type LockHolder, takeWriteLock, type WriteLock } from '#glossary/store/write-lock.ts';
import type { Clock, Library, LibraryObserver } from '../library.ts';
import { TEXT_MEASURES } from '../text-measures.ts';
import { backUp, prepareRestore, takeOverRestore } from './backups.ts';
import { forgetOldHistory } from './forget-old-history.ts';

/** How a library is opened. */
export interface OpenOptions {
  readonly path: string;
  /** `write` takes the one writer's place; `read` works beside a writer. */
  readonly mode: 'write' | 'read';
  readonly program: Pick<LockHolder, 'program' | 'process' | 'computer'>;
  readonly clock: Clock;
  readonly observer: LibraryObserver;
}

/** An open library with what closes it. */
export interface OpenLibrary extends Library {
  close(): void;
  /**
   * Replaces its content by a backup, after backing up what is there; this library is closed then and the new one is
   * the answer. Errors: backup-missing, library-*; this one stays open.
   */
  restore(backup: string): Promise<OpenLibrary>;
}

/**
 * Opens a library, made first when `write` finds none. Errors: library-locked with who has it, library-missing,
 * library-not-qostil, library-newer, library-damaged, migration-failed, library-read-only.
 */
export async function openLibrary(options: OpenOptions): Promise<OpenLibrary> {
  const { path, mode, program, clock } = options;
  const lock = mode === 'write' ? takeWriteLock(path, { ...program, since: clock() }) : null;
  try {
    return await openUnderLock(options, lock);
  } catch (error) {
    lock?.release();
    throw error;
  }
}

async function openUnderLock(options: OpenOptions, lock: WriteLock | null): Promise<OpenLibrary> {
  const { path, mode, clock, observer } = options;
  const store = await openStore(path, mode, TEXT_MEASURES);
  const library: OpenLibrary = {
    store,
    clock,
    observer,
    close() {
      store.close();
      lock?.release();
    },
    async restore(backup) {
      // Copied first: backing up what is there may push the oldest backup out.
      const copy = await prepareRestore(backup, path);
      await backUp(library);
      store.close();
      takeOverRestore(copy, path);
      return openUnderLock(options, lock);
    },
  };
  if (mode === 'write') {
    store.transaction(() => store.entries.fillKeys());
    forgetOldHistory(library);
  }
  return library;
}
