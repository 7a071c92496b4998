import type { ArticlesService, SegmentsChange } from '#contract/articles-service.ts';
import type { Client } from '#contract/service.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ArticleId, OperationId, SegmentId } from '#glossary/model/ids.ts';
import type { SegmentOrigin } from '#glossary/model/segment.ts';
import type { WriteQueue } from '../../state/write-queue.ts';
import type { ArticleRows } from './article-rows.ts';
import { type Autosave, createAutosave, type Timers } from './autosave.ts';
import type { PendingJournal, PendingText } from './pending-journal.ts';

/** What the writer of typed text works with. */
export interface TargetWriterParts {
  readonly library: string;
  readonly articleId: ArticleId;
  readonly rows: ArticleRows;
  readonly articles: Pick<Client<ArticlesService>, 'editTarget'>;
  readonly writes: WriteQueue;
  readonly journal: PendingJournal;
  readonly timers: Timers;
  readonly newOperationId: () => OperationId;
  /** Hears whether some typed text waits for its save. */
  readonly onWaiting: (isWaiting: boolean) => void;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Carries typed English to the engine. From the keystroke on the text stands in the journal; it leaves the journal
 * when the engine has answered that it is stored.
 */
export class TargetWriter {
  readonly #parts: TargetWriterParts;
  readonly #autosave: Autosave;
  #waiting: PendingText | null = null;
  #origin: SegmentOrigin | undefined;
  /** Texts sent and not yet answered, by row. */
  readonly #unanswered = new Map<SegmentId, number>();

  constructor(parts: TargetWriterParts) {
    this.#parts = parts;
    this.#autosave = createAutosave(() => this.#send(), parts.timers);
  }

  /** The text of a row after a keystroke, or (with its origin) after one was taken over. */
  typed(segmentId: SegmentId, target: CodedText, step: string, origin?: SegmentOrigin): void {
    const { library, articleId, rows, journal, newOperationId, onWaiting } = this.#parts;
    if (this.#waiting && this.#waiting.segmentId !== segmentId) this.#autosave.flush();
    const operationId = this.#waiting?.operationId ?? newOperationId();
    const revision = rows.segment(segmentId)?.revision ?? 0;
    if (!this.#waiting) onWaiting(true);
    this.#waiting = { library, articleId, segmentId, target, revision, operationId, step };
    if (origin) this.#origin = origin;
    journal.put(this.#waiting);
    this.#autosave.changed();
  }

  /** Sends what waits now; the write queue keeps the order. */
  flush(): void {
    this.#autosave.flush();
  }

  /** Whether typed text of a row is not stored yet: what stands in the window is newer than what the engine has. */
  isWriting(segmentId: SegmentId): boolean {
    return this.#waiting?.segmentId === segmentId || (this.#unanswered.get(segmentId) ?? 0) > 0;
  }

  #count(segmentId: SegmentId, by: 1 | -1): void {
    const count = (this.#unanswered.get(segmentId) ?? 0) + by;
    if (count > 0) this.#unanswered.set(segmentId, count);
    else this.#unanswered.delete(segmentId);
  }

  #send(): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    const origin = this.#origin;
    const { rows, articles, writes, journal, newOperationId, onWaiting, onTrouble } = this.#parts;
    this.#waiting = null;
    this.#origin = undefined;
    const { segmentId, target } = waiting;
    this.#count(segmentId, 1);
    rows.foreseeTyped(segmentId, {
      target,
      state: target.text === '' ? 'empty' : 'draft',
      ...(origin && { origin }),
    });

    let pending = waiting;
    const attempt = (): Promise<SegmentsChange> =>
      articles.editTarget({
        operationId: pending.operationId,
        step: pending.step,
        segmentId,
        revision: pending.revision,
        target,
        ...(origin && { origin }),
      });
    /** Earlier writes of the queue have raised the revision; the journal must name the write that is really sent. */
    const onRevision = (revision: number, operationId: OperationId): void => {
      const moved = { ...pending, revision, operationId };
      if (this.#waiting?.segmentId !== segmentId) {
        journal.acknowledge(pending);
        journal.put(moved);
      }
      pending = moved;
    };

    let isFirst = true;
    const write = async (): Promise<void> => {
      const revision = rows.segment(segmentId)?.revision ?? pending.revision;
      if (isFirst && revision !== pending.revision) onRevision(revision, pending.operationId);
      isFirst = false;
      try {
        await rows.apply(await attempt());
      } catch (error) {
        if (!isChangedElsewhere(error)) throw error;
        const segment = await rows.refresh(segmentId);
        if (!segment) throw error;
        onRevision(segment.revision, newOperationId());
        await rows.apply(await attempt());
      }
      journal.acknowledge(pending);
    };
    writes
      .run(write)
      .catch(onTrouble)
      .finally(() => this.#count(segmentId, -1));
    onWaiting(false);
  }
}

/** What stands in the window is what the writer sees: it goes on top of the other version, which history keeps. */
function isChangedElsewhere(error: unknown): boolean {
  return error instanceof QostilError && error.code === 'segment-changed';
}
