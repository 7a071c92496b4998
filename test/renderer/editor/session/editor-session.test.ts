import { describe, expect, it } from 'vitest';
import type { EngineClient } from '#contract/services.ts';
import { type CodedText, plain } from '#glossary/model/coded-text.ts';
import type { ArticleId, OperationId, SegmentId } from '#glossary/model/ids.ts';
import { EditorSession } from '../../../../renderer/editor/session/editor-session.ts';
import type { TargetField } from '../../../../renderer/editor/session/fields.ts';
import { createPendingJournal } from '../../../../renderer/editor/session/pending-journal.ts';
import { createWriteQueue } from '../../../../renderer/state/write-queue.ts';
import { handTimers } from './hand-timers.ts';
import { memoryStorage } from './memory-storage.ts';
import { changeOf, fakeArticle, segmentOf } from './rows-fixture.ts';

/** A session over an article of six sentences, and the calls the engine got, in order. */
async function open() {
  const article = fakeArticle(6);
  const calls: string[] = [];
  const engine = {
    articles: {
      outline: article.outline,
      segments: ({ from, to }: { from: number; to: number }) => article.segments(from, to),
      visit: async () => undefined,
      editTarget: async (input: { segmentId: number; revision: number; target: { text: string } }) => {
        calls.push(`type ${input.segmentId} "${input.target.text}"`);
        return changeOf([
          segmentOf(input.segmentId, {
            target: plain(input.target.text),
            state: 'draft',
            revision: input.revision + 1,
          }),
        ]);
      },
    },
    history: {
      undo: async () => {
        calls.push('undo');
        return { action: 'split', segments: changeOf([segmentOf(4, { revision: 7 })]), kept: [] };
      },
    },
  } as unknown as EngineClient;
  const timers = handTimers();
  let operations = 0;
  const session = await EditorSession.open({
    articleId: 1 as ArticleId,
    library: '/home/a/library.qostil',
    engine,
    writes: createWriteQueue(() => undefined),
    journal: createPendingJournal(memoryStorage()),
    timers,
    newOperationId: () => `operation-${++operations}` as OperationId,
    onWaiting: () => undefined,
    onWritten: () => undefined,
    onKept: () => undefined,
    onTrouble: (error) => {
      throw error;
    },
  });
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return { session, article, calls, timers, settle };
}

/** A field that shows a text and tells what was put in its place; what it has not reported yet is reported when asked for. */
function aField(shown: string, takeTyped = (): void => undefined) {
  const field = {
    text: plain(shown),
    takeTyped,
    reset(text: CodedText): void {
      field.text = text;
    },
  };
  return field as unknown as TargetField;
}

describe('a draft that comes while a row is open', () => {
  const drafted = segmentOf(2, { target: plain('The museum opened.'), state: 'draft', revision: 2 });

  it('is shown in the row the writer went to while the article was read again', async () => {
    const { session, article } = await open();
    article.segmentsHeld[1] = drafted;
    const read = session.reread();
    session.goTo(1);
    session.target = aField('');
    await read;
    expect(session.active?.target.text).toBe('The museum opened.');
  });

  it('does not take the place of what is being typed, nor of what is not stored yet', async () => {
    const { session, article, calls, settle } = await open();
    session.goTo(1);
    session.target = aField('The mus');
    session.typed(plain('The mus'));
    article.segmentsHeld[1] = drafted;
    await session.reread();
    expect(session.active?.target.text).toBe('The mus');
    session.flush();
    await session.reread();
    await settle();
    expect(session.active?.target.text).toBe('The mus');
    expect(session.rows.segment(2 as SegmentId)?.target.text).toBe('The mus');
    expect(calls).toEqual(['type 2 "The mus"']);
  });
});

describe('a letter that is drawn and not reported yet', () => {
  const drafted = segmentOf(2, { target: plain('The museum opened.'), state: 'draft', revision: 2 });

  it('is sent when the row is left', async () => {
    const { session, calls, settle } = await open();
    session.target = aField('The', () => session.typed(plain('The')));
    session.flush();
    await settle();
    expect(calls).toEqual(['type 1 "The"']);
  });

  it('keeps its place when a draft comes', async () => {
    const { session, article } = await open();
    session.goTo(1);
    session.target = aField('T', () => session.typed(plain('T')));
    article.segmentsHeld[1] = drafted;
    await session.reread();
    expect(session.active?.target.text).toBe('T');
  });
});

describe('the open article', () => {
  it('begins at the first sentence without English', async () => {
    const { session } = await open();
    expect(session.activePosition).toBe(0);
  });

  it('sends what was typed when the row is left', async () => {
    const { session, calls, settle } = await open();
    session.typed(plain('The museum opened.'));
    session.goTo(1);
    await settle();
    expect(calls).toEqual(['type 1 "The museum opened."']);
    expect(session.rows.stateAt(0)).toBe('draft');
  });

  it('sends what was typed before any other write', async () => {
    const { session, calls, settle } = await open();
    session.typed(plain('The museum'));
    await session.write(async () => {
      calls.push('lock');
      return changeOf([]);
    });
    await settle();
    expect(calls).toEqual(['type 1 "The museum"', 'lock']);
  });

  it('goes to the row an undo changed', async () => {
    const { session } = await open();
    expect(await session.undo()).toBe('split');
    expect(session.activeId).toBe(4 as SegmentId);
  });

  it('walks only the rows a filter shows, and keeps a row there until the filter is chosen again', async () => {
    const { session } = await open();
    session.rows.foresee(2 as SegmentId, { state: 'confirmed' });
    await session.filter('unconfirmed');
    expect(session.neighbour(1)).toBe(2);
    session.rows.foresee(3 as SegmentId, { state: 'confirmed' });
    expect(session.neighbour(1)).toBe(2);
    await session.filter('unconfirmed');
    expect(session.neighbour(1)).toBe(3);
  });

  it('lets panels follow after a pause, with the text as it then is', async () => {
    const { session, timers } = await open();
    timers.pass(80);
    expect(session.settled.getState().segment?.id).toBe(1);
    session.goTo(3);
    timers.pass(79);
    expect(session.settled.getState().segment?.id).toBe(1);
    timers.pass(1);
    expect(session.settled.getState().segment?.id).toBe(4);
  });

  it('ends what belongs to a visit when another row is entered', async () => {
    const { session } = await open();
    session.show({ isNoteOpen: true, isChoosingSplit: true, newTerm: 'Ақтау', areVersionsOpen: true });
    session.goTo(2);
    const { isNoteOpen, isChoosingSplit, newTerm, areVersionsOpen } = session.view.getState();
    expect({ isNoteOpen, isChoosingSplit, newTerm, areVersionsOpen }).toEqual({
      isNoteOpen: false,
      isChoosingSplit: false,
      newTerm: null,
      areVersionsOpen: true,
    });
  });
});
