import { describe, expect, it } from 'vitest';
import { plain } from '#glossary/model/coded-text.ts';
import type { ArticleId, OperationId, SegmentId } from '#glossary/model/ids.ts';
import {
  createPendingJournal,
  type PendingText,
} from '../../../../renderer/editor/session/pending-journal.ts';
import { memoryStorage } from './memory-storage.ts';

function pending(segment: number, text: string, library = '/home/a/library.qostil'): PendingText {
  return {
    library,
    articleId: 1 as ArticleId,
    segmentId: segment as SegmentId,
    target: plain(text),
    revision: 3,
    operationId: `operation-${text}` as OperationId,
    step: 'visit-1',
  };
}

describe('the journal of unsaved texts', () => {
  it('keeps one text a segment, the newest', () => {
    const journal = createPendingJournal(memoryStorage());
    journal.put(pending(7, 'The mus'));
    journal.put(pending(7, 'The museum'));
    journal.put(pending(8, 'A book'));
    expect(journal.list('/home/a/library.qostil').map((text) => text.target.text)).toEqual([
      'The museum',
      'A book',
    ]);
  });

  it('forgets an acknowledged text, but not a newer one in its place', () => {
    const journal = createPendingJournal(memoryStorage());
    const sent = pending(7, 'The mus');
    journal.put(sent);
    journal.put(pending(7, 'The museum'));
    journal.acknowledge(sent);
    expect(journal.list('/home/a/library.qostil')).toHaveLength(1);
    journal.acknowledge(pending(7, 'The museum'));
    expect(journal.list('/home/a/library.qostil')).toEqual([]);
  });

  it('tells libraries apart, since their ids are the same numbers', () => {
    const journal = createPendingJournal(memoryStorage());
    journal.put(pending(7, 'mine'));
    journal.put(pending(7, 'other', '/home/a/other.qostil'));
    expect(journal.list('/home/a/other.qostil').map((text) => text.target.text)).toEqual(['other']);
  });
});
