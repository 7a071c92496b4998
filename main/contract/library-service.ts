import type { Backup, LibraryState } from '#glossary/model/library-state.ts';
import type { LibrarySettings } from '#glossary/model/settings.ts';
import type { Answer } from './service.ts';

export type { Backup, LibraryState } from '#glossary/model/library-state.ts';

/** The library as a file: state, settings, backups. */
export interface LibraryService {
  state(input: Record<never, never>): Answer<LibraryState>;
  settings(input: Record<never, never>): Answer<LibrarySettings>;
  changeSettings(input: { readonly settings: Partial<LibrarySettings> }): Answer<LibrarySettings>;
  /** Copies the open library with SQLite's online backup; keeps the newest ten. */
  backUp(input: Record<never, never>): Answer<Backup>;
  /** Newest first; empty when none was made yet. */
  backups(input: Record<never, never>): Answer<readonly Backup[]>;
  /** Replaces the library by a backup, after backing up what is there now. Errors: backup-missing, library-damaged. */
  restore(input: { readonly path: string }): Answer<LibraryState>;
  /** Closes the open library and opens (or makes) another. Errors: library-*. The one open before stays open on error. */
  open(input: { readonly path: string }): Answer<LibraryState>;
}
