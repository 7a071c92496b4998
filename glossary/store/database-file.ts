import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { QostilError } from '#glossary/model/errors.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/registry.ts';
import { makePrivateFile } from './private-file.ts';
import { libraryError } from './sql-error.ts';

/** "Qost": marks a file as ours in its SQLite header. */
const APPLICATION_ID = 0x516f7374;

/** Files up to this size, bytes, are checked whole at every opening (about 0.1 s); larger ones when they are backed up. */
const CHECKED_WHOLE_BYTES = 32 * 1024 * 1024;

/** Pages of 4 KB that may wait in the log: an import changes the same pages of an index again and again. */
const WAL_PAGES = 8000;

/** As much of the file is mapped into memory by a connection that only reads. */
const MAPPED_BYTES = 1024 * 1024 * 1024;

export type OpenMode = 'write' | 'read';

/** Hears every statement that is run, values filled in; for tests of the query plans. */
export type StatementListener = (statement: unknown) => void;

/**
 * Opens a library file, making it first when it is not there (`write` only), and brings its schema up to date.
 * The file is readable by its user alone. Errors: library-missing, library-not-qostil, library-newer, library-older (`read` only), library-damaged,
 * migration-failed, library-read-only, folder-missing, folder-not-writable; on error nothing was changed.
 */
export async function openDatabaseFile(
  path: string,
  mode: OpenMode,
  onStatement?: StatementListener,
): Promise<Database.Database> {
  const isNew = !existsSync(path) || statSync(path).size === 0;
  if (isNew && mode === 'read') throw new QostilError('library-missing', { path });
  let sql: Database.Database | undefined;
  try {
    if (isNew) makePrivateFile(path);
    sql = new Database(path, {
      readonly: mode === 'read',
      fileMustExist: true,
      timeout: 5000,
      ...(onStatement ? { verbose: onStatement } : {}),
    });
    if (!isNew) assertOurs(sql, path, mode);
    if (mode === 'write') {
      if (isNew) sql.pragma(`application_id = ${APPLICATION_ID}`);
      sql.pragma('journal_mode = WAL');
      // With WAL this survives the death of the process; a power cut may cost the last moments, never the file.
      sql.pragma('synchronous = NORMAL');
      sql.pragma(`wal_autocheckpoint = ${WAL_PAGES}`);
      await migrate(sql, path, MIGRATIONS);
    }
    sql.pragma('foreign_keys = ON');
    sql.pragma('cache_size = -32000');
    // Whoever only reads, and much, need not copy each page first.
    if (mode === 'read') sql.pragma(`mmap_size = ${MAPPED_BYTES}`);
    if (!isNew && statSync(path).size <= CHECKED_WHOLE_BYTES) assertSound(sql, path);
    return sql;
  } catch (error) {
    sql?.close();
    throw libraryError(path, error);
  }
}

/** Throws library-damaged when SQLite's quick check finds anything. Reads the whole file. */
export function assertSound(sql: Database.Database, path: string): void {
  const found = sql.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw new QostilError('library-damaged', { path }, String(found));
}

function assertOurs(sql: Database.Database, path: string, mode: OpenMode): void {
  if (sql.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw new QostilError('library-not-qostil', { path });
  const version = Number(sql.pragma('user_version', { simple: true }));
  const newest = MIGRATIONS.length;
  if (version > newest) throw new QostilError('library-newer', { path, version, newest });
  if (version < newest && mode === 'read') throw new QostilError('library-older', { path, version, newest });
}
