import { createStore, type StoreApi } from 'zustand';
import type { FindHit, SegmentsChange, Write } from '#contract/articles-service.ts';
import type { HistoryConflict } from '#contract/history-service.ts';
import type { EngineClient } from '#contract/services.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import type { ArticleId, OperationId, SegmentId } from '#glossary/model/ids.ts';
import type { Segment, SegmentOrigin } from '#glossary/model/segment.ts';
import type { WriteQueue } from '../../state/write-queue.ts';
import { ArticleRows } from './article-rows.ts';
import type { Timers } from './autosave.ts';
import type { SourceField, TargetField } from './fields.ts';
import type { PendingJournal } from './pending-journal.ts';
import { isFlag, passes, type RowFilter } from './row-filter.ts';
import { NO_AIDS, type SentenceAids } from './sentence-aids.ts';
import { TargetWriter } from './target-writer.ts';

/** Pauses after going to a row and after a keystroke before panels follow. */
const ROW_REST_MS = 80;
const TYPING_REST_MS = 300;

/** A small question the editor asks in place: a number to jump to, a sentence to print after. */
export type EditorPrompt = 'jump' | 'move';

/** What the editor shows, apart from the texts. */
export interface EditorView {
  readonly activeId: SegmentId | null;
  /** Grows with each activation, so that going to the row one is in scrolls to it again. */
  readonly visit: number;
  readonly shape: 'rows' | 'text';
  readonly filter: RowFilter;
  /** Rows shown under a filter; null = all. A row that no longer fits stays until the filter is chosen again. */
  readonly shown: ReadonlySet<SegmentId> | null;
  readonly isPanelOpen: boolean;
  readonly isFilterOpen: boolean;
  readonly isNoteOpen: boolean;
  readonly isChoosingSplit: boolean;
  readonly areVersionsOpen: boolean;
  readonly isSpellingOpen: boolean;
  readonly find: 'closed' | 'find' | 'replace';
  readonly prompt: EditorPrompt | null;
  /** Kazakh of the term being added from the selection; null = no form open. */
  readonly newTerm: string | null;
}

const FIRST_VIEW: EditorView = {
  activeId: null,
  visit: 0,
  shape: 'rows',
  filter: 'all',
  shown: null,
  isPanelOpen: true,
  isFilterOpen: false,
  isNoteOpen: false,
  isChoosingSplit: false,
  areVersionsOpen: false,
  isSpellingOpen: false,
  find: 'closed',
  prompt: null,
  newTerm: null,
};

/** What belongs to one visit to a row and ends with it. */
const ROW_BOUND = {
  isNoteOpen: false,
  isChoosingSplit: false,
  isSpellingOpen: false,
  newTerm: null,
  prompt: null,
} satisfies Partial<EditorView>;

const NO_HITS: ReadonlyMap<SegmentId, readonly FindHit[]> = new Map();

/** What a session works with. */
export interface SessionParts {
  readonly articleId: ArticleId;
  readonly library: string;
  readonly engine: Pick<EngineClient, 'articles' | 'history'>;
  readonly writes: WriteQueue;
  readonly journal: PendingJournal;
  readonly timers: Timers;
  readonly newOperationId: () => OperationId;
  readonly onWaiting: (isWaiting: boolean) => void;
  /** Hears what an undo left alone. */
  readonly onKept: (kept: readonly HistoryConflict[]) => void;
  /** Hears each write that is done, so that lists elsewhere are read again. */
  readonly onWritten: () => void;
  readonly onTrouble: (error: unknown) => void;
}

/** The open article: its rows, the active row, and the writes that come from it. */
export class EditorSession {
  readonly articleId: ArticleId;
  readonly rows: ArticleRows;
  readonly view: StoreApi<EditorView> = createStore(() => FIRST_VIEW);
  /** The active segment with its text, as it was when the writer last paused. */
  readonly settled: StoreApi<{ readonly segment: Segment | null }> = createStore(() => ({ segment: null }));
  /** The fields of the active row while they are on the screen. */
  target: TargetField | null = null;
  source: SourceField | null = null;
  /** Where a resting row was clicked, so that the caret lands there; taken by the field. */
  clickedAt: { readonly x: number; readonly y: number; readonly side: 'source' | 'target' } | null = null;
  /** What the glossary knows of the active sentence. */
  readonly aids: StoreApi<SentenceAids> = createStore(() => NO_AIDS);
  /** What the find bar has found, by row; empty while it is closed. */
  readonly hits: StoreApi<ReadonlyMap<SegmentId, readonly FindHit[]>> = createStore(() => NO_HITS);
  /** Goes to the next or previous hit; set by the find bar while it is open. */
  findStep: ((by: 1 | -1) => void) | null = null;
  readonly #parts: SessionParts;
  readonly #writer: TargetWriter;
  #step = '';
  #settling: number | null = null;
  #leaveRow = (): void => undefined;
  /** Under way, and the one that begins after it. */
  #reread: Promise<void> | null = null;
  #nextReread: Promise<void> | null = null;

  /** Opens an article. Rejects with article-missing. */
  static async open(parts: SessionParts): Promise<EditorSession> {
    const { articleId, engine } = parts;
    const source = {
      outline: () => engine.articles.outline({ articleId }),
      segments: (from: number, to: number) => engine.articles.segments({ articleId, from, to }),
    };
    const session = new EditorSession(parts, new ArticleRows(source, await source.outline()));
    const first = session.#firstPosition();
    await session.rows.need(first - 20, first + 40);
    const id = session.rows.idAt(first);
    if (id !== undefined) session.activate(id);
    return session;
  }

  private constructor(parts: SessionParts, rows: ArticleRows) {
    this.#parts = parts;
    this.articleId = parts.articleId;
    this.rows = rows;
    this.#writer = new TargetWriter({
      ...parts,
      rows,
      articles: parts.engine.articles,
    });
  }

  get activeId(): SegmentId | null {
    return this.view.getState().activeId;
  }

  /** The segment of the active row, with what was typed since its last save. */
  get active(): Segment | null {
    const id = this.activeId;
    const segment = id === null ? undefined : this.rows.segment(id);
    if (!segment) return null;
    return this.target ? { ...segment, target: this.target.text } : segment;
  }

  get activePosition(): number {
    return this.activeId === null ? -1 : this.rows.positionOf(this.activeId);
  }

  show(change: Partial<EditorView>): void {
    this.view.setState(change);
  }

  /** Makes a row the active one; what was typed in the one before is sent. */
  activate(id: SegmentId): void {
    const { activeId, visit } = this.view.getState();
    if (activeId !== id) {
      this.flush();
      this.#step = `visit-${this.#parts.newOperationId()}`;
      this.#leaveRow();
      this.#leaveRow = this.rows.onSegment(id, () => this.#follow(id));
      this.view.setState({ ...ROW_BOUND, activeId: id });
      void this.#parts.engine.articles
        .visit({ articleId: this.articleId, segmentId: id })
        .catch(() => undefined);
    }
    this.view.setState({ visit: visit + 1 });
    this.#settleIn(ROW_REST_MS);
  }

  /** Goes to a row by its 0-based place in the article; outside it nothing happens. */
  goTo(position: number): void {
    const id = this.rows.idAt(position);
    if (id === undefined) return;
    void this.rows.need(position - 20, position + 40).catch(this.#parts.onTrouble);
    this.activate(id);
  }

  /** The next shown row in a direction that passes; null at the end. */
  neighbour(by: 1 | -1, isWanted: (position: number) => boolean = () => true): number | null {
    const { shown } = this.view.getState();
    return this.rows.seek(this.activePosition + by, by, (position) => {
      const id = this.rows.idAt(position);
      return (shown === null || (id !== undefined && shown.has(id))) && isWanted(position);
    });
  }

  /** Shows only the rows that fit now, after what was typed is stored; trouble is shown. */
  async filter(filter: RowFilter): Promise<void> {
    if (filter === 'all') this.view.setState({ filter, shown: null });
    else if (!isFlag(filter)) this.only(filter, (position) => passes(filter, this.rows.stateAt(position)));
    else {
      const { articleId } = this;
      const { engine, writes, onTrouble } = this.#parts;
      this.flush();
      await writes
        .run(() => engine.articles.flagged({ articleId, flag: filter }))
        .then((ids) => this.view.setState({ filter, shown: new Set(ids) }), onTrouble);
    }
  }

  /** Shows only some rows, chosen by their place. */
  only(filter: RowFilter, isWanted: (position: number) => boolean): void {
    const { segmentIds } = this.rows.outline;
    this.view.setState({ filter, shown: new Set(segmentIds.filter((_, position) => isWanted(position))) });
  }

  /** Text typed in the active row. */
  typed(target: CodedText, origin?: SegmentOrigin): void {
    if (this.activeId === null) return;
    this.#writer.typed(this.activeId, target, this.#step, origin);
    this.#settleIn(TYPING_REST_MS);
  }

  /** Sends typed text that waits: on leaving the row, the window, the app. */
  flush(): void {
    this.target?.takeTyped();
    this.#writer.flush();
  }

  /**
   * A write other than typing: after what was typed, in its own undo step, its answer drawn at once.
   * null when it was refused; the reason has been shown.
   */
  async write(send: (write: Write) => Promise<SegmentsChange>): Promise<SegmentsChange | null> {
    const { writes, newOperationId, onTrouble, onWritten } = this.#parts;
    const { activeId } = this;
    this.flush();
    const head: Write = { operationId: newOperationId(), step: '' };
    try {
      return await writes.run(async () => {
        const change = await send(head);
        await this.take(change);
        return change;
      });
    } catch (error) {
      onTrouble(error);
      if (activeId !== null) await this.rows.refresh(activeId).catch(() => undefined);
      return null;
    } finally {
      onWritten();
    }
  }

  /** Draws a change that came from elsewhere than the active field. */
  async take(change: SegmentsChange): Promise<void> {
    const { activeId } = this;
    const place = this.activePosition;
    await this.rows.apply(change);
    const { shown } = this.view.getState();
    if (shown && change.isOutlineChanged) {
      this.view.setState({ shown: new Set([...shown, ...change.changed.map((segment) => segment.id)]) });
    }
    if (activeId !== null && this.rows.positionOf(activeId) < 0)
      this.goTo(Math.min(place, this.rows.count - 1));
    this.#settleIn(0);
  }

  /**
   * Reads everything again after a change made elsewhere; the field follows unless something was typed in it. Changes
   * that come in quick succession are read together.
   */
  reread(): Promise<void> {
    const before = this.#reread?.catch(() => undefined) ?? Promise.resolve();
    this.#nextReread ??= before.then(() => {
      this.#nextReread = null;
      this.#reread = this.#readAgain().finally(() => {
        this.#reread = null;
      });
      return this.#reread;
    });
    return this.#nextReread;
  }

  async #readAgain(): Promise<void> {
    await this.rows.reread();
    this.#settleIn(0);
  }

  /** Asks the engine what stands in the active row now; null when it cannot say. The field follows. */
  async lookAgain(): Promise<Segment | null> {
    const { activeId } = this;
    return activeId === null ? null : ((await this.rows.refresh(activeId).catch(() => null)) ?? null);
  }

  /** The field shows what is stored in its row, unless something typed there is on its way. */
  #follow(id: SegmentId): void {
    const stored = this.rows.segment(id)?.target;
    const { target } = this;
    target?.takeTyped();
    if (!stored || !target || this.#writer.isWriting(id) || isSameText(stored, target.text)) return;
    target.reset(stored);
  }

  async undo(): Promise<string | null> {
    return this.#travel('undo');
  }

  async redo(): Promise<string | null> {
    return this.#travel('redo');
  }

  /** Takes the newest step of the article back or does it again; answers with its name, null when there is none. */
  async #travel(direction: 'undo' | 'redo'): Promise<string | null> {
    const { engine, articleId } = this.#parts;
    let action: string | null = null;
    const change = await this.write(async (write) => {
      const result = await engine.history[direction]({ ...write, scope: { kind: 'article', articleId } });
      action = result.action;
      this.#parts.onKept(result.kept);
      return result.segments;
    });
    const first = change?.changed[0];
    if (first && first.id !== this.activeId && this.rows.positionOf(first.id) >= 0) this.activate(first.id);
    return action;
  }

  /** What panels and checks look at follows the row and the typing after a pause, so that nothing flickers. */
  #settleIn(delayMs: number): void {
    const { timers } = this.#parts;
    if (this.#settling !== null) timers.clear(this.#settling);
    this.#settling = timers.set(() => {
      this.#settling = null;
      this.settled.setState({ segment: this.active });
    }, delayMs);
  }

  /** Where the writer was last, else the first sentence without English, else the first. */
  #firstPosition(): number {
    const { lastSegmentId } = this.rows.outline.article;
    const last = lastSegmentId === null ? -1 : this.rows.positionOf(lastSegmentId);
    if (last >= 0) return last;
    return this.rows.seek(0, 1, (position) => this.rows.stateAt(position) === 'empty') ?? 0;
  }
}

function isSameText(a: CodedText, b: CodedText): boolean {
  return a.text === b.text && JSON.stringify(a.codes) === JSON.stringify(b.codes);
}
