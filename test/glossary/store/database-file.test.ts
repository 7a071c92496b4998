import { chmodSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDatabaseFile } from '#glossary/store/database-file.ts';
import { migrate } from '#glossary/store/migrate.ts';
import { MIGRATIONS } from '#glossary/store/migrations/registry.ts';
import { testFolder } from '../../support/open-engine.ts';

const file = () => join(testFolder(), 'library.qostil');

async function makeLibrary(path = file()): Promise<string> {
  (await openDatabaseFile(path, 'write')).close();
  return path;
}

test('a new library is readable by its user alone', async () => {
  const path = await makeLibrary();
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a library is in WAL mode, checks foreign keys and has only STRICT tables', async () => {
  const sql = await openDatabaseFile(file(), 'write');
  expect(sql.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(sql.pragma('foreign_keys', { simple: true })).toBe(1);
  const tables = sql.pragma('table_list') as { name: string; type: string; strict: number }[];
  expect(
    tables.filter(
      ({ name, type, strict }) => type === 'table' && strict === 0 && !name.startsWith('sqlite_'),
    ),
  ).toEqual([]);
  sql.close();
});

test('an empty file is made a library', async () => {
  const path = file();
  writeFileSync(path, '');
  await makeLibrary(path);
  expect(readFileSync(path, 'latin1').slice(0, 15)).toBe('SQLite format 3');
});

test.each([
  ['a text', 'library-not-qostil', (path: string) => writeFileSync(path, 'Бұл кітапхана емес. '.repeat(200))],
  [
    'a database of another program',
    'library-not-qostil',
    (path: string) => new Database(path).exec('CREATE TABLE note (text)').close(),
  ],
])('%s is refused and left as it is', async (_, code, make) => {
  const path = file();
  make(path);
  const before = readFileSync(path);
  await expect(openDatabaseFile(path, 'write')).rejects.toMatchObject({ code, params: { path } });
  expect(readFileSync(path)).toEqual(before);
});

test('a library of a newer app is refused with both versions', async () => {
  const path = await makeLibrary();
  const sql = new Database(path);
  sql.pragma('user_version = 99');
  sql.close();
  await expect(openDatabaseFile(path, 'write')).rejects.toMatchObject({
    code: 'library-newer',
    params: { version: 99, newest: MIGRATIONS.length },
  });
});

test('a library with bytes overwritten in the middle is damaged', async () => {
  const path = await makeLibrary();
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 4096, bytes.length - 4096);
  writeFileSync(path, bytes);
  await expect(openDatabaseFile(path, 'write')).rejects.toMatchObject({ code: 'library-damaged' });
});

test('a library cut short is damaged', async () => {
  const path = await makeLibrary();
  truncateSync(path, Math.floor(statSync(path).size / 2));
  await expect(openDatabaseFile(path, 'write')).rejects.toMatchObject({ code: 'library-damaged' });
});

test('a missing library is not made by a reader', async () => {
  const path = file();
  await expect(openDatabaseFile(path, 'read')).rejects.toMatchObject({ code: 'library-missing' });
  expect(existsSync(path)).toBe(false);
});

test('a folder that is not there is said', async () => {
  const path = join(testFolder(), 'nowhere', 'library.qostil');
  await expect(openDatabaseFile(path, 'write')).rejects.toMatchObject({ code: 'folder-missing' });
});

test.skipIf(process.getuid?.() === 0)('a file without rights is said', async () => {
  const path = await makeLibrary();
  chmodSync(path, 0o400);
  await expect(openDatabaseFile(path, 'write')).rejects.toMatchObject({ code: 'library-read-only' });
});

test('a migration that fails leaves the file as it was, beside a copy made before', async () => {
  const path = await makeLibrary();
  const sql = new Database(path);
  const broken = {
    version: MIGRATIONS.length + 1,
    up: 'CREATE TABLE fresh (a) STRICT; CREATE TABLE article (b)',
  };
  await expect(migrate(sql, path, [...MIGRATIONS, broken])).rejects.toMatchObject({
    code: 'migration-failed',
  });
  expect(sql.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
  expect(sql.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'fresh'").pluck().get()).toBe(0);
  sql.close();
  expect(statSync(`${path}-before-v${broken.version}`).mode & 0o777).toBe(0o600);
});

test('migrations count up by one', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  expect(Object.isFrozen(MIGRATIONS)).toBe(true);
});
