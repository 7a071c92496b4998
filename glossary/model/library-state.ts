import type { Timestamp } from './ids.ts';

/** What the start screen and the status bar say about the library. */
export interface LibraryState {
  /** Full path of the library file. */
  readonly path: string;
  /** Open for reading beside the program that writes. */
  readonly isReadOnly: boolean;
  readonly articles: number;
  readonly words: number;
  readonly entries: number;
  /** Whether any of the starter glossary was ever taken over. */
  readonly hasStarter: boolean;
  readonly units: number;
  readonly lastBackupAt: Timestamp | null;
  /** Set when the file lies in a folder that another program syncs. */
  readonly syncedBy: 'dropbox' | 'onedrive' | 'icloud' | 'google-drive' | null;
}

export interface Backup {
  readonly path: string;
  readonly madeAt: Timestamp;
  readonly bytes: number;
}
