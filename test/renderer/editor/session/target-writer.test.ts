import { describe, expect, it } from 'vitest';
import type { ArticlesService } from '#contract/articles-service.ts';
import type { Client } from '#contract/service.ts';
import { plain } from '#glossary/model/coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ArticleId, OperationId, SegmentId } from '#glossary/model/ids.ts';
import { ArticleRows } from '../../../../renderer/editor/session/article-rows.ts';
import { createPendingJournal } from '../../../../renderer/editor/session/pending-journal.ts';
import { TargetWriter } from '../../../../renderer/editor/session/target-writer.ts';
import { createWriteQueue } from '../../../../renderer/state/write-queue.ts';
import { handTimers } from './hand-timers.ts';
import { memoryStorage } from './memory-storage.ts';
import { changeOf, fakeArticle, segmentOf } from './rows-fixture.ts';

type EditTarget = Client<ArticlesService>['editTarget'];
type EditInput = Parameters<EditTarget>[0];

const LIBRARY = '/home/a/library.qostil';
const first = 1 as SegmentId;

/** An engine that stores what it is sent, as the real one does: by operation id and revision. */
async function setUp(fail: (input: EditInput, call: number) => QostilError | null = () => null) {
  const article = fakeArticle(3);
  const rows = new ArticleRows(article, article.outlineNow());
  await rows.need(0, 3);
  const timers = handTimers();
  const journal = createPendingJournal(memoryStorage());
  const sent: EditInput[] = [];
  const troubles: unknown[] = [];
  let operations = 0;
  const editTarget: EditTarget = async (input) => {
    sent.push(input);
    const error = fail(input, sent.length);
    if (error) throw error;
    const place = article.segmentsHeld.findIndex((segment) => segment.id === input.segmentId);
    const stored = segmentOf(place + 1, {
      target: input.target,
      state: 'draft',
      revision: input.revision + 1,
    });
    article.segmentsHeld[place] = stored;
    return changeOf([stored]);
  };
  const writer = new TargetWriter({
    library: LIBRARY,
    articleId: 1 as ArticleId,
    rows,
    articles: { editTarget },
    writes: createWriteQueue(() => undefined),
    journal,
    timers,
    newOperationId: () => `operation-${++operations}` as OperationId,
    onWaiting: () => undefined,
    onTrouble: (error) => troubles.push(error),
  });
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return { article, rows, timers, journal, sent, troubles, writer, settle };
}

describe('writing typed English', () => {
  it('sends one write a pause, with the text as it then is, and empties the journal when it is stored', async () => {
    const { writer, timers, sent, journal, rows, settle } = await setUp();
    writer.typed(first, plain('T'), 'visit-1');
    writer.typed(first, plain('Th'), 'visit-1');
    expect(journal.list(LIBRARY).map((pending) => pending.target.text)).toEqual(['Th']);
    timers.pass(500);
    await settle();
    expect(sent.map(({ target, revision, step }) => [target.text, revision, step])).toEqual([
      ['Th', 1, 'visit-1'],
    ]);
    expect(journal.list(LIBRARY)).toEqual([]);
    expect(rows.segment(first)?.revision).toBe(2);
  });

  it('names the newest revision when writes follow each other before an answer', async () => {
    const { writer, sent, journal, settle } = await setUp();
    writer.typed(first, plain('one'), 'visit-1');
    writer.flush();
    writer.typed(first, plain('one two'), 'visit-1');
    writer.flush();
    await settle();
    expect(sent.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(new Set(sent.map(({ operationId }) => operationId)).size).toBe(2);
    expect(journal.list(LIBRARY)).toEqual([]);
  });

  it('sends a write lost in a restart again under the same operation id', async () => {
    const { writer, sent, journal, settle } = await setUp((_, call) =>
      call < 3 ? new QostilError('engine-restarted') : null,
    );
    writer.typed(first, plain('kept'), 'visit-1');
    writer.flush();
    await settle();
    expect(sent.map(({ operationId }) => operationId)).toEqual(['operation-1', 'operation-1', 'operation-1']);
    expect(journal.list(LIBRARY)).toEqual([]);
  });

  it('keeps newer typing in the journal while an older write is being answered', async () => {
    const { writer, journal, settle } = await setUp();
    writer.typed(first, plain('one'), 'visit-1');
    writer.flush();
    writer.typed(first, plain('one two'), 'visit-1');
    await settle();
    expect(journal.list(LIBRARY).map((pending) => pending.target.text)).toEqual(['one two']);
  });

  it('puts the text on top of a version made elsewhere', async () => {
    const { writer, sent, article, rows, settle } = await setUp((input) =>
      input.revision < 4 ? new QostilError('segment-changed') : null,
    );
    article.segmentsHeld[0] = segmentOf(1, { target: plain('elsewhere'), revision: 4 });
    writer.typed(first, plain('mine'), 'visit-1');
    writer.flush();
    await settle();
    expect(sent.map(({ revision }) => revision)).toEqual([1, 4]);
    expect(sent[0]?.operationId).not.toBe(sent[1]?.operationId);
    expect(rows.segment(first)?.target.text).toBe('mine');
  });

  it('shows a refused write and keeps its text in the journal', async () => {
    const { writer, journal, troubles, settle } = await setUp(
      () => new QostilError('disk-full', { path: LIBRARY }),
    );
    writer.typed(first, plain('kept'), 'visit-1');
    writer.flush();
    await settle();
    expect(troubles).toHaveLength(1);
    expect(journal.list(LIBRARY).map((pending) => pending.target.text)).toEqual(['kept']);
  });

  it('sends the row that is left before the row that is entered', async () => {
    const { writer, sent, settle } = await setUp();
    writer.typed(first, plain('one'), 'visit-1');
    writer.typed(2 as SegmentId, plain('two'), 'visit-2');
    writer.flush();
    await settle();
    expect(sent.map(({ segmentId }) => segmentId)).toEqual([1, 2]);
  });
});
