import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { alphabetKey } from '#glossary/model/alphabet-order.ts';
import { openDatabaseFile } from '#glossary/store/database-file.ts';
import { migrate } from '#glossary/store/migrate.ts';
import { alphabetOrder } from '#glossary/store/migrations/0011-alphabet-order.ts';
import { MIGRATIONS } from '#glossary/store/migrations/registry.ts';
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

test('base forms of an older library stand in the order of the alphabet', async () => {
  const path = join(testFolder(), 'older.qostil');
  const sql = new Database(path);
  sql.pragma(`application_id = ${0x516f7374}`);
  const older = MIGRATIONS.filter(({ version }) => version < alphabetOrder.version);
  await migrate(sql, path, older);
  const insert = sql.prepare(
    `INSERT INTO entry (content, starter_key, created_at, created_by, edited_at, edited_by, type, status, domain,
       base, rendering, searched) VALUES ('{}', '', '', '', '', '', 'other', 'approved', '', ?, '', '')`,
  );
  const words = ['ата', 'әже', 'бала', 'ұн', 'үй', 'ыдыс', 'іні', 'эфир'];
  for (const word of words.toReversed()) insert.run(word);
  sql.close();
  const opened = await openDatabaseFile(path, 'write');
  const bases = opened.prepare('SELECT base FROM entry ORDER BY base').pluck().all();
  opened.close();
  expect(bases).toEqual(words.map(alphabetKey));
});
