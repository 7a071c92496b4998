import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { TEXT_MEASURES } from '#glossary/library/text-measures.ts';
import { EMPTY_TEXT, plain } from '#glossary/model/coded-text.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import type { Direction, HistoryOutcome } from '#glossary/store/history.ts';
import type { Recorder } from '#glossary/store/operation-log.ts';
import { textColumns } from '#glossary/store/segments.ts';
import { openStore, type Store } from '#glossary/store/store.ts';
import { testFolder } from '../../support/open-engine.ts';

const AT = '2026-01-01T00:00:00.000Z';

/** A library with two articles of one segment each. */
async function twoArticles(): Promise<{ store: Store; segments: SegmentId[]; articles: ArticleId[] }> {
  const measures = { ...TEXT_MEASURES, fold: (text: string) => text.toLowerCase(), countWords: () => 1 };
  const store = await openStore(join(testFolder(), 'library.qostil'), 'write', measures);
  onTestFinished(() => store.close());
  const made = [1, 2].map((number) => {
    const metadata = { title: `${number}`, outlet: '', url: '', author: '', publishedOn: '', licence: '' };
    const articleId = store.articles.insertRemoved(
      { metadata, format: 'txt', sourceHash: '', sentenceRules: null },
      AT,
    );
    const paragraph = { article_id: articleId, role: 'body', language: 'kk' };
    const paragraphId = store.segments.insertNewParagraph(paragraph, AT);
    return { articleId, segmentId: store.segments.insertNew(row(articleId, paragraphId, '1V'), 0, AT) };
  });
  return {
    store,
    segments: made.map(({ segmentId }) => segmentId),
    articles: made.map(({ articleId }) => articleId),
  };
}

function row(articleId: number, paragraphId: number, rank: string) {
  return {
    article_id: articleId,
    paragraph_id: paragraphId,
    rank,
    state: 'draft',
    origin: '{"kind":"typed"}',
    note: '',
    ...textColumns('source', plain('Сөз')),
    ...textColumns('target', EMPTY_TEXT),
  };
}

function inStep(store: Store, scopes: readonly string[], body: (recorder: Recorder) => void): void {
  store.transaction(() => store.log.record({ key: '', action: 'test', scopes, at: AT, by: '' }, body));
}

function travel(store: Store, step: number, direction: Direction): HistoryOutcome {
  const [part] = store.history.parts(step, direction);
  return store.history.travel(step, direction, part!, AT);
}

const write = (recorder: Recorder, id: SegmentId, text: string) =>
  recorder.update('segment', id, textColumns('target', plain(text)));

test('a step over several articles is undone as a whole; where later edits stand, they are listed and kept', async () => {
  const { store, segments, articles } = await twoArticles();
  const scopes = articles.map((id) => `article:${id}`);
  inStep(store, ['library', ...scopes], (recorder) =>
    segments.forEach((id) => void write(recorder, id, 'Taraz')),
  );
  inStep(store, [scopes[1]!], (recorder) => void write(recorder, segments[1]!, 'Taraz, edited'));

  const step = store.history.undoable(scopes[0]!)!;
  const outcome = store.transaction(() => travel(store, step.id, 'undo'));
  expect(outcome.changed.map(({ id }) => id)).toEqual([segments[0]]);
  expect(outcome.kept).toEqual([{ table: 'segment', id: segments[1], articleId: articles[1], label: 'Сөз' }]);
  expect(store.segments.getAll(segments).map(({ target }) => target.text)).toEqual(['', 'Taraz, edited']);

  const redone = store.transaction(() => travel(store, step.id, 'redo'));
  expect(redone.kept.map(({ id }) => id)).toEqual([segments[1]]);
  expect(store.segments.getAll(segments).map(({ target }) => target.text)).toEqual([
    'Taraz',
    'Taraz, edited',
  ]);
});

test('a change of structure is taken back whole or not at all, article by article', async () => {
  const { store, segments, articles } = await twoArticles();
  const scopes = articles.map((id) => `article:${id}`);
  const added: SegmentId[] = [];
  inStep(store, ['library', ...scopes], (recorder) => {
    for (const [index, id] of segments.entries()) {
      const { articleId, paragraphId } = store.segments.get(id)!;
      write(recorder, id, 'left part');
      added[index] = recorder.insert('segment', row(articleId, paragraphId, '2V')) as SegmentId;
    }
  });
  inStep(store, [scopes[1]!], (recorder) => void write(recorder, added[1]!, 'right part, edited'));

  const outcome = store.transaction(() => travel(store, store.history.undoable('library')!.id, 'undo'));
  expect(outcome.removed.map(({ id }) => id)).toEqual([added[0]]);
  expect(outcome.kept.map(({ id }) => id).sort()).toEqual([segments[1], added[1]].sort());
  expect(store.segments.get(segments[1]!)!.target.text).toBe('left part');
  expect([...outcome.restructured]).toEqual([articles[0]]);
});

test('a row that came back in a redo has the text it had, and its id', async () => {
  const { store, segments, articles } = await twoArticles();
  const scope = `article:${articles[0]}`;
  const { articleId, paragraphId } = store.segments.get(segments[0]!)!;
  let id = 0;
  inStep(store, [scope], (recorder) => {
    id = recorder.insert('segment', row(articleId, paragraphId, '2V'));
    write(recorder, id as SegmentId, 'new');
  });
  const { id: step } = store.history.undoable(scope)!;
  store.transaction(() => travel(store, step, 'undo'));
  expect(store.segments.get(id as SegmentId)).toBeNull();
  store.transaction(() => travel(store, step, 'redo'));
  expect(store.segments.get(id as SegmentId)!.target.text).toBe('new');
});

test('old steps are forgotten with their changes, and removed articles with them', async () => {
  const { store, segments, articles } = await twoArticles();
  inStep(store, ['article:1'], (recorder) => void write(recorder, segments[0]!, 'x'));
  inStep(
    store,
    ['library'],
    (recorder) => void recorder.update('article', articles[0]!, { removed_at: null }),
  );
  store.transaction(() => {
    store.log.forgetBefore('2027-01-01T00:00:00.000Z');
    store.articles.purgeRemoved();
  });
  expect(store.history.undoable('article:1')).toBeNull();
  expect(store.history.versions('segment', segments[0]!)).toEqual([]);
  expect(store.segments.getAll(segments).map(({ id }) => id)).toEqual([segments[0]]);
});

test('a transaction that fails leaves nothing', async () => {
  const { store, segments } = await twoArticles();
  const work = () =>
    inStep(store, ['article:1'], (recorder) => {
      write(recorder, segments[0]!, 'x');
      throw new Error('stop');
    });
  expect(work).toThrow('stop');
  expect(store.segments.get(segments[0]!)!.target.text).toBe('');
  expect(store.history.undoable('article:1')).toBeNull();
});

test('a part of a step that is travelled twice, as after a crash, is travelled once', async () => {
  const { store } = await twoArticles();
  const entry = (text: string) => ({
    content: `{"forms":[{"text":"${text}","kind":"base"}]}`,
    starter_key: '',
    created_at: AT,
    created_by: '',
    edited_by: '',
  });
  const ids: number[] = [];
  inStep(store, ['glossary'], (recorder) => {
    for (const text of ['бір', 'екі']) ids.push(recorder.insert('entry', entry(text)));
  });
  const bases = () => [...store.entries.iterate()].map(({ forms }) => forms[0]!.text);
  inStep(store, ['glossary'], (recorder) => {
    recorder.update('entry', ids[0]!, { content: entry('үш').content });
    recorder.remove('entry', ids[1]!);
    recorder.insert('entry', entry('төрт'));
  });
  const step = store.history.undoable('glossary')!.id;
  const [part] = store.history.parts(step, 'undo');
  for (const [direction, expected] of [
    ['undo', ['бір', 'екі']],
    ['redo', ['үш', 'төрт']],
    ['undo', ['бір', 'екі']],
  ] as const) {
    for (const isLast of [false, true]) {
      const go = () => store.history.travel(step, direction, { ...part!, isLast }, AT);
      expect(store.transaction(go).kept).toEqual([]);
      expect(bases()).toEqual(expected);
    }
  }
});
