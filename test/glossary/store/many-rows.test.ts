import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { manyRows } from '#glossary/store/many-rows.ts';

test.each([0, 1, 63, 64, 65, 200])('%i rows are written, each with its own values', (count) => {
  const sql = new Database(':memory:');
  sql.exec('CREATE TABLE place (stem INTEGER PRIMARY KEY, mask INTEGER) STRICT');
  const write = manyRows(sql, {
    head: 'INSERT INTO place (stem, mask)',
    columns: 2,
    tail: 'ON CONFLICT (stem) DO UPDATE SET mask = mask | excluded.mask',
  });
  const rows = Array.from({ length: count }, (_, at) => [at, 1]);
  write(rows.flat());
  write(rows.slice(0, 3).flatMap(([stem]) => [stem!, 4]));
  const expected = rows.map(([stem, mask], at) => [stem, at < 3 ? 5 : mask]);
  expect(sql.prepare('SELECT * FROM place ORDER BY stem').raw().all()).toEqual(expected);
  sql.close();
});
