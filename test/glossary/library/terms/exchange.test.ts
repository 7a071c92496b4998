import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EngineClient } from '#contract/services.ts';
import type { DuplicatePolicy } from '#glossary/model/term-exchange.ts';
import { anEntry } from '../../../support/an-entry.ts';
import { aWrite, openEngine, testFolder } from '../../../support/open-engine.ts';

function fileOf(name: string, text: string): string {
  const path = join(testFolder(), name);
  writeFileSync(path, text);
  return path;
}

async function glossary(engine: EngineClient) {
  const query = {
    search: '',
    types: [],
    statuses: [],
    domains: [],
    sort: 'source',
    isDescending: false,
  } as const;
  const { entries } = await engine.terms.list({ query, from: 0, count: 100 });
  return entries.map(({ forms, renderings }) => [
    forms[0]!.text,
    renderings.map(({ text }) => text).join('/'),
  ]);
}

const LIST = 'kazakh,english\nқала,town\nөзен,river\n,nothing\n';

async function imported(duplicates: DuplicatePolicy) {
  const { engine } = await openEngine();
  await engine.terms.add({ ...aWrite(), content: anEntry('Қала', 'city') });
  const path = fileOf('list.csv', LIST);
  const write = { operationId: aWrite().operationId, jobId: 'import', path, options: {}, duplicates };
  const result = await engine.terms.import(write);
  return { engine, result, write };
}

test('a preview tells what is known, what is empty, and what the columns hold', async () => {
  const { engine } = await openEngine();
  await engine.terms.add({ ...aWrite(), content: anEntry('Қала', 'city') });
  const path = fileOf('list.csv', LIST);
  const preview = await engine.terms.previewImport({ jobId: 'preview', path, options: {} });
  expect(preview).toMatchObject({
    format: 'csv',
    delimiter: ',',
    total: 2,
    duplicates: 1,
    empty: 1,
    hasHeader: true,
  });
  expect(preview.columns.map(({ name, holds }) => [name, holds])).toEqual([
    ['kazakh', 'kazakh'],
    ['english', 'english'],
  ]);
  expect(await glossary(engine)).toHaveLength(1);
});

test.each([
  [
    'skip',
    { added: 1, merged: 0, replaced: 0, skipped: 1 },
    [
      ['Қала', 'city'],
      ['өзен', 'river'],
    ],
  ],
  [
    'merge',
    { added: 1, merged: 1, replaced: 0, skipped: 0 },
    [
      ['Қала', 'city/town'],
      ['өзен', 'river'],
    ],
  ],
  [
    'replace',
    { added: 1, merged: 0, replaced: 1, skipped: 0 },
    [
      ['қала', 'town'],
      ['өзен', 'river'],
    ],
  ],
  [
    'add',
    { added: 2, merged: 0, replaced: 0, skipped: 0 },
    [
      ['Қала', 'city'],
      ['қала', 'town'],
      ['өзен', 'river'],
    ],
  ],
] as const)('known rows are treated by the policy: %s', async (policy, counts, entries) => {
  const { engine, result } = await imported(policy);
  expect(result).toEqual(counts);
  expect(await glossary(engine)).toEqual(entries);
});

test('an import is one step of undo, and the same import asked again does nothing', async () => {
  const { engine, write } = await imported('add');
  await engine.terms.import(write);
  expect(await glossary(engine)).toHaveLength(3);
  const undone = await engine.history.undo({ ...aWrite(), scope: { kind: 'glossary' } });
  expect(undone.action).toBe('import-terms');
  expect(await glossary(engine)).toEqual([['Қала', 'city']]);
});

test('an import of more than one piece is still one step', async () => {
  const { engine } = await openEngine();
  const rows = Array.from({ length: 10_010 }, (_, at) => `сөз${at},word${at}`);
  const path = fileOf('list.csv', `kazakh,english\n${rows.join('\n')}\n`);
  const { operationId } = aWrite();
  await engine.terms.import({ operationId, jobId: 'import', path, options: {}, duplicates: 'skip' });
  expect((await engine.library.state({})).entries).toBe(10_010);
  await engine.history.undo({ ...aWrite(), scope: { kind: 'glossary' } });
  expect((await engine.library.state({})).entries).toBe(0);
});

test('what is exported and imported into another library is the same glossary', async () => {
  const { engine } = await openEngine();
  const content = anEntry('Нұр-Сұлтан', 'Nur-Sultan', {
    type: 'place',
    renamings: [{ direction: 'to', source: 'Астана', rendering: 'Astana', on: '2022-09-17' }],
  });
  await engine.terms.add({ ...aWrite(), content });
  const path = join(testFolder(), 'glossary.tbx');
  const request = {
    jobId: 'export',
    format: 'tbx',
    path,
    entryIds: null,
    isOverwriteAllowed: false,
  } as const;
  expect(await engine.terms.export(request)).toEqual({ path, written: 1 });
  await expect(engine.terms.export(request)).rejects.toThrow('file-exists');
  const { engine: other } = await openEngine();
  const { operationId } = aWrite();
  await other.terms.import({ operationId, jobId: 'import', path, options: {}, duplicates: 'skip' });
  const query = {
    search: '',
    types: [],
    statuses: [],
    domains: [],
    sort: 'source',
    isDescending: false,
  } as const;
  const { entries } = await other.terms.list({ query, from: 0, count: 10 });
  expect(entries[0]).toMatchObject(content);
});

test('losses are told before an export', async () => {
  const { engine } = await openEngine();
  await engine.terms.add({ ...aWrite(), content: anEntry('#қала', 'city') });
  const losses = await engine.terms.exportLosses({ format: 'omegat', entryIds: null });
  expect(losses.map(({ code }) => code)).toContain('terms-rows-lost');
  const path = join(testFolder(), 'a.utf8');
  await engine.terms.export({
    jobId: 'x',
    format: 'omegat',
    path,
    entryIds: null,
    isOverwriteAllowed: false,
  });
  expect([existsSync(path), readFileSync(path, 'utf8')]).toEqual([true, '']);
});
