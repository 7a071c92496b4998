import type { CodedText } from '#glossary/model/coded-text.ts';
import type { ArticleId, OperationId, SegmentId } from '#glossary/model/ids.ts';

/** A typed text the engine has not acknowledged yet, with the write that is to carry it. */
export interface PendingText {
  /** Path of the library the ids belong to. */
  readonly library: string;
  readonly articleId: ArticleId;
  readonly segmentId: SegmentId;
  readonly target: CodedText;
  readonly revision: number;
  readonly operationId: OperationId;
  readonly step: string;
}

/** What the journal needs of a storage: the part of `Storage` that keeps strings by key. */
export type JournalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & {
  readonly length: number;
  key(index: number): string | null;
};

/** Keeps unsaved texts outside the page's memory, so that they outlive a crash of engine, window or app. */
export interface PendingJournal {
  /** One text a segment: a newer one takes the place of the older. */
  put(pending: PendingText): void;
  /** Forgets a text the engine has, unless a newer one stands in its place. */
  acknowledge(pending: PendingText): void;
  /** Texts of one library; empty after an orderly end. */
  list(library: string): readonly PendingText[];
}

const PREFIX = 'qostil.pending.';

export function createPendingJournal(storage: JournalStorage): PendingJournal {
  const keyOf = (pending: PendingText): string => `${PREFIX}${pending.library}#${pending.segmentId}`;
  return {
    put(pending) {
      storage.setItem(keyOf(pending), JSON.stringify(pending));
    },
    acknowledge(pending) {
      const stored = storage.getItem(keyOf(pending));
      if (stored === JSON.stringify(pending)) storage.removeItem(keyOf(pending));
    },
    list(library) {
      const found: PendingText[] = [];
      for (let index = 0; index < storage.length; index++) {
        const key = storage.key(index);
        if (!key?.startsWith(`${PREFIX}${library}#`)) continue;
        const stored = storage.getItem(key);
        if (stored !== null) found.push(JSON.parse(stored) as PendingText);
      }
      return found;
    },
  };
}
