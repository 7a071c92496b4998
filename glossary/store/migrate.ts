import type Database from 'better-sqlite3';
import { QostilError } from '#glossary/model/errors.ts';
import type { Migration } from './migrations/migration.ts';
import { makePrivateFile } from './private-file.ts';

/**
 * Runs the migrations a file does not have yet, all in one transaction with `user_version` inside it. A file that held
 * something is copied to `PATH-before-vN` first (online backup). Errors: migration-failed, and the file is as it was.
 */
export async function migrate(
  sql: Database.Database,
  path: string,
  migrations: readonly Migration[],
): Promise<void> {
  const version = Number(sql.pragma('user_version', { simple: true }));
  const pending = migrations.filter((migration) => migration.version > version);
  const newest = pending.at(-1);
  if (newest === undefined) return;
  if (version > 0) {
    const copy = `${path}-before-v${newest.version}`;
    makePrivateFile(copy);
    await sql.backup(copy);
  }
  try {
    sql
      .transaction(() => {
        for (const migration of pending) {
          sql.exec(migration.up);
          sql.pragma(`user_version = ${migration.version}`);
        }
      })
      .exclusive();
  } catch (error) {
    throw new QostilError('migration-failed', { path, version: newest.version }, String(error), error);
  }
}
