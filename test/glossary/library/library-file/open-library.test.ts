import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary } from '#glossary/library/library-file/open-library.ts';
import { syncedBy } from '#glossary/library/library-file/synced-folder.ts';
import { anArticle, aWrite, openEngine, testFolder } from '../../../support/open-engine.ts';
import { startEngine } from '../../../support/start-engine.ts';

const TEXT = 'Кеңес бейсенбіде өтті.';

test('a second writer is told who has the library; a reader works beside the first', async () => {
  const { engine, path } = await openEngine();
  await anArticle(engine, TEXT);
  const second = await startEngine({ path, mode: 'write' });
  await expect(second.services.articles.list({ search: '' })).rejects.toMatchObject({
    code: 'library-locked',
    params: { path, program: 'Qostil test', process: process.pid, computer: 'here' },
  });
  const reader = await startEngine({ path, mode: 'read' });
  expect(await reader.services.articles.list({ search: '' })).toHaveLength(1);
  expect(await reader.services.library.state({})).toMatchObject({ isReadOnly: true, articles: 1, words: 3 });
  const source = { text: TEXT, metadata: {}, layout: 'auto' } as const;
  await expect(reader.services.articles.create({ ...aWrite(), source })).rejects.toMatchObject({
    code: 'library-read-only',
  });
  await anArticle(engine, 'Екінші мақала.');
  expect(await reader.services.articles.list({ search: '' })).toHaveLength(2);
});

test('another library can be opened; one that cannot leaves the present one open', async () => {
  const { engine, path, on } = await openEngine();
  await anArticle(engine, TEXT);
  const opened: string[] = [];
  on('library.opened', (event) => opened.push(event.path));
  const bad = join(testFolder(), 'bad.qostil');
  writeFileSync(bad, 'not a library, but long enough to be read as the header of one '.repeat(20));
  await expect(engine.library.open({ path: bad })).rejects.toMatchObject({ code: 'library-not-qostil' });
  expect(await engine.library.state({})).toMatchObject({ path, articles: 1 });
  const other = join(testFolder(), 'other.qostil');
  expect(await engine.library.open({ path: other })).toMatchObject({ path: other, articles: 0 });
  expect(await engine.library.open({ path })).toMatchObject({ path, articles: 1 });
  expect(opened).toEqual([other, path]);
});

test('a library that cannot be opened at the start can be changed for another', async () => {
  const path = join(testFolder(), 'bad.qostil');
  writeFileSync(path, 'x'.repeat(5000));
  const { services } = await startEngine({ path, mode: 'write' });
  await expect(services.library.state({})).rejects.toMatchObject({ code: 'library-not-qostil' });
  const good = join(testFolder(), 'good.qostil');
  expect(await services.library.open({ path: good })).toMatchObject({ path: good });
  expect(await services.articles.list({ search: '' })).toEqual([]);
});

test('a backup holds what stood there, is private, and can be put back', async () => {
  const { engine, path } = await openEngine();
  const first = await anArticle(engine, TEXT);
  const backup = await engine.library.backUp({});
  expect(statSync(backup.path).mode & 0o777).toBe(0o600);
  await engine.articles.remove({ ...aWrite(), articleIds: [first] });
  await anArticle(engine, 'Кейінгі мақала.');

  expect(await engine.library.restore({ path: backup.path })).toMatchObject({ path, articles: 1 });
  expect((await engine.articles.list({ search: '' })).map(({ title }) => title)).toEqual([TEXT]);
  const [before] = await engine.library.backups({});
  await engine.library.restore({ path: before!.path });
  expect((await engine.articles.list({ search: '' })).map(({ title }) => title)).toEqual(['Кейінгі мақала.']);
  await anArticle(engine, 'Тағы бір мақала.');
});

test('a restore of what is no backup leaves the library as it is', async () => {
  const { engine, path } = await openEngine();
  await anArticle(engine, TEXT);
  await expect(engine.library.restore({ path: `${path}-nothing` })).rejects.toMatchObject({
    code: 'backup-missing',
  });
  const bad = join(testFolder(), 'bad.qostil');
  writeFileSync(bad, 'y'.repeat(5000));
  await expect(engine.library.restore({ path: bad })).rejects.toMatchObject({ code: 'library-not-qostil' });
  expect(await engine.library.state({})).toMatchObject({ path, articles: 1 });
  await anArticle(engine, 'Кейінгі мақала.');
});

test('ten backups are kept, newest first', async () => {
  const { engine, path } = await openEngine();
  await anArticle(engine, TEXT);
  const made: string[] = [];
  for (let times = 0; times < 12; times += 1) made.push((await engine.library.backUp({})).path);
  expect((await engine.library.backups({})).map((backup) => backup.path)).toEqual(
    made.reverse().slice(0, 10),
  );
  expect(readdirSync(`${path}-backups`)).toHaveLength(10);
  expect((await engine.library.state({})).lastBackupAt).toBe((await engine.library.backups({}))[0]!.madeAt);
});

test('a library is backed up at its opening when the last backup is over a day old', async () => {
  const path = join(testFolder(), 'library.qostil');
  const openOn = async (clock: string) => {
    const engine = await startEngine({ path, mode: 'write', clock: () => clock });
    const source = { text: TEXT, metadata: {}, layout: 'auto' } as const;
    await engine.services.articles.create({ ...aWrite(), source });
    await engine.close();
    return existsSync(`${path}-backups`) ? readdirSync(`${path}-backups`).length : 0;
  };
  expect(await openOn('2026-03-01T08:00:00.000Z')).toBe(0);
  expect(await openOn('2026-03-01T09:00:00.000Z')).toBe(1);
  expect(await openOn('2026-03-02T08:59:00.000Z')).toBe(1);
  expect(await openOn('2026-03-02T09:01:00.000Z')).toBe(2);
});

test('what an unfinished import left is gone at the next opening', async () => {
  const path = join(testFolder(), 'library.qostil');
  const silent = {
    articlesChanged() {},
    segmentsChanged() {},
    termsChanged() {},
    memoryChanged() {},
    settingsChanged() {},
  };
  const open = () =>
    openLibrary({
      path,
      mode: 'write',
      program: { program: 'test', process: 1, computer: '' },
      clock: () => '2026-01-01T00:00:00.000Z',
      observer: silent,
    });
  const before = await open();
  const metadata = { title: 'x', outlet: '', url: '', author: '', publishedOn: '', licence: '' };
  const id = before.store.articles.insertRemoved(
    { metadata, format: 'txt', sourceHash: 'x', sentenceRules: null },
    '2026',
  );
  before.store.segments.insertNewParagraph({ article_id: id, role: 'body', language: 'kk' }, '2026');
  before.close();
  const after = await open();
  onTestFinished(() => after.close());
  expect(after.store.segments.paragraphs(id)).toEqual([]);
});

test.each([
  ['/srv/Dropbox/work/library.qostil', 'dropbox'],
  ['/Users/a/Library/CloudStorage/GoogleDrive-a@example.org/My Drive/l.qostil', 'google-drive'],
  ['/Users/a/Library/Mobile Documents/com~apple~CloudDocs/l.qostil', 'icloud'],
  ['C:\\Users\\a\\OneDrive - Newsroom\\l.qostil', 'onedrive'],
  ['/srv/dropbox.qostil', null],
  ['/srv/My Drives/l.qostil', null],
])('%s is synced by %s', (path, program) => {
  expect(syncedBy(path)).toBe(program);
});
