import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { plain } from '#glossary/model/coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { OperationId } from '#glossary/model/ids.ts';
import { clientOver, type TestClient } from '../../support/engine-client.ts';
import { type EngineProcess, forkEngine } from '../../support/engine-process.ts';
import { aWrite, testFolder } from '../../support/open-engine.ts';

const CHARACTERS = 2000;
const KILLS = 20;

/** Numbers 0 … limit-1 that are the same in every run. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

test('whenever the engine is killed while one types, nothing saved is lost and nothing is there twice', async () => {
  const path = join(testFolder(), 'library.qostil');
  const random = seeded(20261122);
  const killsAt = new Set<number>();
  while (killsAt.size < KILLS) killsAt.add(1 + random(CHARACTERS - 1));

  let engine: EngineProcess = forkEngine(path);
  let client: TestClient = clientOver(engine.port);
  const source = { text: 'Кеңес бейсенбіде өтті.', metadata: {}, layout: 'auto' } as const;
  const { articleId } = await client.engine.articles.create({ ...aWrite(), source });
  const [segment] = await client.engine.articles.segments({ articleId, from: 0, to: 1 });

  let text = '';
  let revision = segment!.revision;
  let acknowledged = '';
  let edits = 0;
  for (let typed = 1; typed <= CHARACTERS; typed += 1) {
    text += typed % 7 === 0 ? ' ' : String.fromCharCode(97 + random(26));
    const isKilledHere = killsAt.has(typed);
    // The window saves when the writer pauses, not at every key.
    if (!isKilledHere && typed % 5 !== 0 && typed < CHARACTERS) continue;
    edits += 1;
    const operationId = `edit-${edits}` as OperationId;
    const edit = { operationId, step: 'visit', segmentId: segment!.id, revision, target: plain(text) };
    let saving = client.engine.articles.editTarget(edit);
    if (isKilledHere) {
      // Before, while or after the engine takes the message, whichever comes.
      for (let waited = random(4); waited > 0; waited -= 1)
        await new Promise((resolve) => setImmediate(resolve));
      saving.catch(() => undefined);
      await engine.kill();
      client.away();
      const stored = readTarget(path);
      expect([acknowledged, text]).toContain(stored);
      engine = forkEngine(path);
      client = clientOver(engine.port);
      // Harmless when the killed engine had done it.
      saving = client.engine.articles.editTarget(edit);
    }
    const { changed } = await saving;
    revision = changed[0]!.revision;
    acknowledged = text;
  }

  const [last] = await client.engine.articles.segments({ articleId, from: 0, to: 2 });
  expect(last!.target.text).toBe(text);
  expect(last!.revision).toBe(1 + edits);
  expect(await engine.quit()).toBe(0);
  const sql = new Database(path, { readonly: true });
  expect(sql.pragma('quick_check', { simple: true })).toBe('ok');
  expect(sql.prepare("SELECT count(*) FROM operation WHERE id LIKE 'edit-%'").pluck().get()).toBe(edits);
  expect(sql.prepare('SELECT count(*) FROM segment').pluck().get()).toBe(1);
  sql.close();
}, 120_000);

test('a split whose answer was lost is not done twice', async () => {
  const path = join(testFolder(), 'library.qostil');
  const engine = forkEngine(path);
  const { engine: first, away } = clientOver(engine.port);
  const source = { text: 'Кеңес бейсенбіде өтті.', metadata: {}, layout: 'auto' } as const;
  const { articleId } = await first.articles.create({ ...aWrite(), source });
  const [segment] = await first.articles.segments({ articleId, from: 0, to: 1 });
  const split = { segmentId: segment!.id, revision: 1, sourceOffset: 5, targetOffset: 0 };
  const operation = { ...aWrite(), ...split };
  await first.articles.split(operation);
  const pending = first.articles.list({ search: '' });
  await engine.kill();
  away();
  await expect(pending).rejects.toEqual(new QostilError('engine-restarted'));

  const again = forkEngine(path);
  const { engine: second } = clientOver(again.port);
  const { changed } = await second.articles.split(operation);
  expect(changed.map(({ source: { text } }) => text)).toEqual(['Кеңес', 'бейсенбіде өтті.']);
  expect(await second.articles.segments({ articleId, from: 0, to: 9 })).toHaveLength(2);
  expect(await again.quit()).toBe(0);
}, 30_000);

/** The English as the file has it, read as another program would. */
function readTarget(path: string): unknown {
  const sql = new Database(path, { readonly: true });
  const target = sql.prepare('SELECT target FROM segment').pluck().get();
  sql.close();
  return target;
}
