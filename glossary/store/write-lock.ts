import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { QostilError } from '#glossary/model/errors.ts';
import type { Timestamp } from '#glossary/model/ids.ts';
import { makePrivateFile } from './private-file.ts';

/** Who writes to a library, told to whoever comes second. */
export interface LockHolder {
  /** "Qostil", "qostil import". */
  readonly program: string;
  readonly process: number;
  readonly computer: string;
  readonly since: Timestamp;
}

/** A held lock. */
export interface WriteLock {
  release(): void;
}

/**
 * Takes the one writer's place of a library: an open write transaction on the side file `PATH-lock`, which the system
 * ends when the process dies, however it dies. Readers of the side file still see who holds it.
 * Errors: library-locked with `program`, `process`, `computer`, `since`; folder-missing, folder-not-writable.
 */
export function takeWriteLock(path: string, holder: LockHolder): WriteLock {
  const file = `${path}-lock`;
  if (!existsSync(file)) makePrivateFile(file);
  const sql = new Database(file, { timeout: 0 });
  try {
    sql.exec('CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT');
    sql.prepare('INSERT OR REPLACE INTO holder (id, value) VALUES (1, ?)').run(JSON.stringify(holder));
    // Reserves the file: others can read the row above, none can begin to write.
    sql.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const present = readHolder(sql);
    sql.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw new QostilError('library-locked', { path, ...present });
    throw error;
  }
  return { release: () => void sql.close() };
}

function readHolder(sql: Database.Database): LockHolder {
  const unknown: LockHolder = { program: '', process: 0, computer: '', since: '' };
  try {
    const value = sql.prepare('SELECT value FROM holder WHERE id = 1').pluck().get();
    return typeof value === 'string' ? { ...unknown, ...(JSON.parse(value) as LockHolder) } : unknown;
  } catch {
    // The holder is just writing its name.
    return unknown;
  }
}
