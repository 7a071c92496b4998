import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { plain } from '#glossary/model/coded-text.ts';
import type { EntryContent } from '#glossary/model/entry.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { anEntry } from '../../support/an-entry.ts';
import {
  allSegments,
  anArticle,
  aWrite,
  openEngine,
  type TestEngine,
  testFolder,
} from '../../support/open-engine.ts';

type Client = TestEngine['engine'];

const TEXT = 'Кеңес бейсенбіде өтті. Оған әкім қатысты.';

async function type(engine: Client, segment: Segment, text: string, step = ''): Promise<Segment> {
  const edit = { segmentId: segment.id, revision: segment.revision, target: plain(text) };
  return (await engine.articles.editTarget({ ...aWrite(step), ...edit })).changed[0]!;
}

test('undo and redo survive a restart', async () => {
  const path = `${testFolder()}/library.qostil`;
  const before = await openEngine(path);
  const articleId = await anArticle(before.engine, TEXT);
  const scope = { kind: 'article', articleId } as const;
  const [first] = await allSegments(before.engine, articleId);
  const one = await type(before.engine, first!, 'One');
  await type(before.engine, one, 'Two');
  await before.engine.articles.merge({ ...aWrite(), segmentId: first!.id });
  await before.engine.history.undo({ ...aWrite(), scope });
  await before.close();

  const { engine } = await openEngine(path);
  const english = async () => (await allSegments(engine, articleId)).map(({ target }) => target.text);
  expect(await engine.history.state({ scope })).toEqual({ undo: 'edit-target', redo: 'merge' });
  expect(await english()).toEqual(['Two', '']);
  await engine.history.undo({ ...aWrite(), scope });
  expect(await english()).toEqual(['One', '']);
  await engine.history.redo({ ...aWrite(), scope });
  await engine.history.redo({ ...aWrite(), scope });
  expect(await english()).toEqual(['Two']);
  await expect(engine.history.redo({ ...aWrite(), scope })).rejects.toMatchObject({
    code: 'nothing-to-redo',
  });
  for (let times = 0; times < 3; times += 1) await engine.history.undo({ ...aWrite(), scope });
  await expect(engine.history.undo({ ...aWrite(), scope })).rejects.toMatchObject({
    code: 'nothing-to-undo',
  });
});

test('a new edit after an undo ends what could be redone', async () => {
  const { engine } = await openEngine();
  const articleId = await anArticle(engine, TEXT);
  const scope = { kind: 'article', articleId } as const;
  const [first] = await allSegments(engine, articleId);
  await type(engine, first!, 'One');
  const undone = await engine.history.undo({ ...aWrite(), scope });
  await type(engine, undone.segments.changed[0]!, 'Other');
  expect(await engine.history.state({ scope })).toEqual({ undo: 'edit-target', redo: null });
});

test('an undo sent twice takes one step back', async () => {
  const { engine } = await openEngine();
  const articleId = await anArticle(engine, TEXT);
  const scope = { kind: 'article', articleId } as const;
  const [first] = await allSegments(engine, articleId);
  await type(engine, await type(engine, first!, 'One'), 'Two');
  const undo = { ...aWrite(), scope };
  const once = await engine.history.undo(undo);
  expect(await engine.history.undo(undo)).toEqual(once);
  expect((await allSegments(engine, articleId))[0]!.target.text).toBe('One');
});

test('the autosaves of one visit are one step and one row of the log', async () => {
  const { engine, path } = await openEngine();
  const articleId = await anArticle(engine, TEXT);
  const scope = { kind: 'article', articleId } as const;
  let [segment] = await allSegments(engine, articleId);
  for (const text of ['T', 'Th', 'The', 'The council', 'The council met.'])
    segment = await type(engine, segment!, text, 'visit-1');
  const sql = new Database(path, { readonly: true });
  expect(sql.prepare("SELECT count(*) FROM change WHERE tbl = 'segment'").pluck().get()).toBe(1);
  sql.close();
  const { segments } = await engine.history.undo({ ...aWrite(), scope });
  expect(segments.changed[0]!).toMatchObject({ target: plain(''), state: 'empty' });
});

test('a visit goes on as a step of its own after something else was written', async () => {
  const { engine } = await openEngine();
  const articleId = await anArticle(engine, TEXT);
  const scope = { kind: 'article', articleId } as const;
  const [first, second] = await allSegments(engine, articleId);
  const one = await type(engine, first!, 'One', 'visit-1');
  await engine.articles.setNote({ ...aWrite(), segmentId: second!.id, note: 'ask' });
  await type(engine, one, 'One more', 'visit-1');
  const texts: string[] = [];
  for (let times = 0; times < 3; times += 1) {
    const { action } = await engine.history.undo({ ...aWrite(), scope });
    texts.push(`${action}: ${(await allSegments(engine, articleId))[0]!.target.text}`);
  }
  expect(texts).toEqual(['edit-target: One', 'set-note: One', 'edit-target: ']);
});

test('the articles have histories of their own', async () => {
  const { engine } = await openEngine();
  const a = await anArticle(engine, TEXT);
  const b = await anArticle(engine, TEXT);
  await type(engine, (await allSegments(engine, a))[0]!, 'in a');
  await type(engine, (await allSegments(engine, b))[0]!, 'in b');
  await engine.history.undo({ ...aWrite(), scope: { kind: 'article', articleId: a } });
  expect((await allSegments(engine, a))[0]!.target.text).toBe('');
  expect((await allSegments(engine, b))[0]!.target.text).toBe('in b');
});

test('removed articles come back whole, and making one can be undone', async () => {
  const { engine, on } = await openEngine();
  const heard: number[][] = [];
  on('articles.changed', ({ articleIds }) => heard.push([...articleIds]));
  const articleId = await anArticle(engine, TEXT);
  await type(engine, (await allSegments(engine, articleId))[0]!, 'kept');
  await engine.articles.remove({ ...aWrite(), articleIds: [articleId] });
  expect(await engine.articles.list({ search: '' })).toEqual([]);
  await expect(engine.articles.outline({ articleId })).rejects.toMatchObject({ code: 'article-missing' });
  const scope = { kind: 'library' } as const;
  expect(await engine.history.undo({ ...aWrite(), scope })).toMatchObject({ action: 'remove-article' });
  expect((await allSegments(engine, articleId))[0]!.target.text).toBe('kept');
  await engine.history.undo({ ...aWrite(), scope });
  expect(await engine.articles.list({ search: '' })).toEqual([]);
  await engine.history.redo({ ...aWrite(), scope });
  expect(await engine.articles.list({ search: '' })).toHaveLength(1);
  expect(heard).toEqual([[articleId], [articleId], [articleId], [articleId], [articleId]]);
});

test('glossary edits are undone apart from articles', async () => {
  const { engine } = await openEngine();
  const scope = { kind: 'glossary' } as const;
  const entry = await engine.terms.add({ ...aWrite(), content: anEntry('Тараз', 'Taraz') });
  const content: EntryContent = { ...anEntry('Тараз', 'Taraz City') };
  await engine.terms.change({ ...aWrite(), entryId: entry.id, revision: entry.revision, content });
  await engine.terms.remove({ ...aWrite(), jobId: 'many', entryIds: [entry.id] });
  await engine.history.undo({ ...aWrite(), scope });
  expect((await engine.terms.get({ entryId: entry.id })).renderings[0]!.text).toBe('Taraz City');
  await engine.history.undo({ ...aWrite(), scope });
  expect((await engine.terms.get({ entryId: entry.id })).renderings[0]!.text).toBe('Taraz');
  await engine.history.undo({ ...aWrite(), scope });
  await expect(engine.terms.get({ entryId: entry.id })).rejects.toMatchObject({ code: 'entry-missing' });
  for (let times = 0; times < 3; times += 1) await engine.history.redo({ ...aWrite(), scope });
  await expect(engine.terms.get({ entryId: entry.id })).rejects.toMatchObject({ code: 'entry-missing' });
});
