import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDatabaseFile } from '#glossary/store/database-file.ts';
import { testFolder } from '../../support/open-engine.ts';

test('a library of an older app is brought up to date by a writer and refused to a reader before', async () => {
  const path = join(testFolder(), 'older.qostil');
  (await openDatabaseFile(path, 'write')).close();
  const sql = new Database(path);
  const newest = Number(sql.pragma('user_version', { simple: true }));
  sql.pragma(`user_version = ${newest - 1}`);
  sql.close();
  await expect(openDatabaseFile(path, 'read')).rejects.toMatchObject({
    code: 'library-older',
    params: { version: newest - 1, newest },
  });
});
