import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { QostilError } from '#glossary/model/errors.ts';
import type { Timestamp } from '#glossary/model/ids.ts';
import type { Backup } from '#glossary/model/library-state.ts';
import { assertSound, openDatabaseFile } from '#glossary/store/database-file.ts';
import { makePrivateFile } from '#glossary/store/private-file.ts';
import type { Library } from '../library.ts';

/** Backups kept of a library. */
const KEPT = 10;

/** A library is backed up at its opening when the last backup is older, ms. */
const OFTEN_ENOUGH_MS = 24 * 60 * 60 * 1000;

const EXTENSION = '.qostil';

/**
 * Copies the open library beside it by SQLite's online backup, checks the copy and keeps the newest ten. A copy that is
 * not sound is thrown away, so a damaged library never pushes out a good backup. Errors: library-damaged, disk-full.
 */
export async function backUp({ store, clock }: Library): Promise<Backup> {
  const folder = folderOf(store.path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const madeAt = clock();
  const path = join(folder, `${madeAt.replaceAll(':', '-')}${EXTENSION}`);
  const unfinished = `${path}-unfinished`;
  try {
    makePrivateFile(unfinished);
    await store.copyTo(unfinished);
    await checkFile(unfinished);
    renameSync(unfinished, path);
  } finally {
    removeDatabase(unfinished);
  }
  for (const old of backupsOf(store.path).slice(KEPT)) removeDatabase(old.path);
  return { path, madeAt, bytes: statSync(path).size };
}

/** Backs up when the last backup is over a day old; null = not yet needed, or the library holds nothing. */
export async function backUpWhenDue(library: Library): Promise<Backup | null> {
  const { store, clock } = library;
  const last = backupsOf(store.path)[0];
  if (last && Date.parse(clock()) - Date.parse(last.madeAt) < OFTEN_ENOUGH_MS) return null;
  if (store.articles.totals().articles === 0 && store.entries.count() === 0) return null;
  return backUp(library);
}

/** The backups of a library, newest first. */
export function backupsOf(libraryPath: string): readonly Backup[] {
  const folder = folderOf(libraryPath);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(EXTENSION))
    .sort()
    .reverse()
    .map((name) => {
      const path = join(folder, name);
      return { path, madeAt: momentOf(name), bytes: statSync(path).size };
    });
}

/**
 * A checked copy of a backup beside the library, brought up to this version, so that taking it over is a renaming and
 * nothing more. Errors: backup-missing, library-damaged, library-not-qostil, library-newer, migration-failed.
 */
export async function prepareRestore(backup: string, libraryPath: string): Promise<string> {
  if (!existsSync(backup)) throw new QostilError('backup-missing', { path: backup });
  const copy = `${libraryPath}-restored`;
  removeDatabase(copy);
  try {
    makePrivateFile(copy);
    const sql = await openDatabaseFile(backup, 'read');
    try {
      assertSound(sql, backup);
      await sql.backup(copy);
    } finally {
      sql.close();
    }
    (await openDatabaseFile(copy, 'write')).close();
    return copy;
  } catch (error) {
    removeDatabase(copy);
    throw error;
  }
}

/** Puts a prepared copy in the place of a closed library. */
export function takeOverRestore(copy: string, libraryPath: string): void {
  removeDatabase(libraryPath);
  renameSync(copy, libraryPath);
}

async function checkFile(path: string): Promise<void> {
  const sql = await openDatabaseFile(path, 'read');
  try {
    assertSound(sql, path);
  } finally {
    sql.close();
  }
}

function folderOf(libraryPath: string): string {
  return `${libraryPath}-backups`;
}

/** "2026-11-22T17-50-54.123Z.qostil" was made at 2026-11-22T17:50:54.123Z. */
function momentOf(name: string): Timestamp {
  return name.slice(0, -EXTENSION.length).replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:');
}

/** A database file with what SQLite keeps beside it. */
function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
}
