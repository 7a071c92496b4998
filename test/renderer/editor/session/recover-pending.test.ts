import { describe, expect, it } from 'vitest';
import type { EngineClient } from '#contract/services.ts';
import { plain } from '#glossary/model/coded-text.ts';
import { type ErrorCode, QostilError } from '#glossary/model/errors.ts';
import type { ArticleId, OperationId, SegmentId } from '#glossary/model/ids.ts';
import {
  createPendingJournal,
  type PendingText,
} from '../../../../renderer/editor/session/pending-journal.ts';
import { recoverPending } from '../../../../renderer/editor/session/recover-pending.ts';
import { memoryStorage } from './memory-storage.ts';
import { changeOf, fakeArticle, segmentOf } from './rows-fixture.ts';

const LIBRARY = '/home/a/library.qostil';

const left: PendingText = {
  library: LIBRARY,
  articleId: 1 as ArticleId,
  segmentId: 2 as SegmentId,
  target: plain('typed before the crash'),
  revision: 3,
  operationId: 'operation-left' as OperationId,
  step: 'visit-1',
};

/** An engine whose second segment stands at some text, and which refuses the first write with an error. */
async function recover(stored: string, refusal: ErrorCode | null) {
  const article = fakeArticle(3);
  article.segmentsHeld[1] = segmentOf(2, { target: plain(stored), revision: 9 });
  const sent: { operationId: string; revision: number }[] = [];
  const articles = {
    outline: article.outline,
    segments: ({ from, to }: { from: number; to: number }) => article.segments(from, to),
    editTarget: async (input: { operationId: OperationId; revision: number }) => {
      sent.push({ operationId: input.operationId, revision: input.revision });
      if (refusal && sent.length === 1) throw new QostilError(refusal);
      return changeOf([]);
    },
  } as unknown as EngineClient['articles'];
  const journal = createPendingJournal(memoryStorage());
  journal.put(left);
  const recovery = await recoverPending(LIBRARY, journal, { articles }, () => 'operation-new' as OperationId);
  return { recovery, sent, waiting: journal.list(LIBRARY) };
}

describe('after a crash', () => {
  it('sends a text under its own operation id, so that it is stored once', async () => {
    const { recovery, sent, waiting } = await recover('', null);
    expect(sent).toEqual([{ operationId: 'operation-left', revision: 3 }]);
    expect(recovery).toEqual({ stored: 1, homeless: [] });
    expect(waiting).toEqual([]);
  });

  it('leaves a segment alone that already has the text', async () => {
    const { recovery, sent } = await recover('typed before the crash', 'segment-changed');
    expect(sent).toHaveLength(1);
    expect(recovery.stored).toBe(1);
  });

  it('puts the text on top of a newer version, as a write of its own', async () => {
    const { recovery, sent } = await recover('something newer', 'segment-changed');
    expect(sent[1]).toEqual({ operationId: 'operation-new', revision: 9 });
    expect(recovery.stored).toBe(1);
  });

  it('hands back a text whose segment is gone', async () => {
    const { recovery, waiting } = await recover('', 'segment-missing');
    expect(recovery.homeless).toEqual([left]);
    expect(waiting).toEqual([]);
  });

  it('keeps the text in the journal when the engine cannot store it now', async () => {
    await expect(recover('', 'disk-full')).rejects.toMatchObject({ code: 'disk-full' });
  });
});
