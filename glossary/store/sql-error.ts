import Database from 'better-sqlite3';
import { QostilError } from '#glossary/model/errors.ts';

/** Runs `work` and turns what SQLite refuses for an outside reason into the library's own errors; the rest is thrown on. */
export function withLibraryErrors<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw libraryError(path, error);
  }
}

/** The expected error behind an SQLite error, else the error itself. */
export function libraryError(path: string, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const code = error.code;
  if (code === 'SQLITE_NOTADB') return new QostilError('library-not-qostil', { path }, error.message, error);
  if (code.startsWith('SQLITE_CORRUPT'))
    return new QostilError('library-damaged', { path }, error.message, error);
  if (code === 'SQLITE_FULL') return new QostilError('disk-full', { path }, error.message, error);
  if (code.startsWith('SQLITE_READONLY'))
    return new QostilError('library-read-only', { path }, error.message, error);
  if (code.startsWith('SQLITE_CANTOPEN'))
    return new QostilError('library-missing', { path }, error.message, error);
  return error;
}
