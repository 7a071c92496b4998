import Database from 'better-sqlite3';
import { QostilError } from '#glossary/model/errors.ts';

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
