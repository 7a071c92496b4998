import type { ArticleOutline, SegmentsChange } from '#contract/articles-service.ts';
import { countWords } from '#glossary/model/count-words.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { Segment, SegmentState } from '#glossary/model/segment.ts';
import { isEdited } from '../is-edited.ts';

/** Segments are asked for in pages of this many rows. */
export const PAGE_ROWS = 100;

/** What the rows need the engine for. */
export interface RowSource {
  outline(): Promise<ArticleOutline>;
  segments(from: number, to: number): Promise<readonly Segment[]>;
}

/** Numbers of the progress meter. */
export type StateCounts = Readonly<Record<SegmentState, number>>;

/**
 * The rows of the open article: the outline of all of them at once, their texts page by page as they come into view.
 * Whoever draws a row listens to that row only.
 */
export class ArticleRows {
  readonly #source: RowSource;
  readonly #segments = new Map<SegmentId, Segment>();
  readonly #listeners = new Map<SegmentId, Set<() => void>>();
  readonly #outlineListeners = new Set<() => void>();
  readonly #pagesAsked = new Map<number, Promise<void>>();
  /** Rows that show a write the engine has not answered. */
  readonly #foreseen = new Set<SegmentId>();
  #outline: ArticleOutline;
  #positions: ReadonlyMap<SegmentId, number>;
  #states: SegmentState[];
  #counts: StateCounts;
  #targetWords: number;
  #version = 0;

  constructor(source: RowSource, outline: ArticleOutline) {
    this.#source = source;
    this.#outline = outline;
    this.#positions = positionsOf(outline);
    this.#states = [...outline.states];
    this.#counts = countsOf(outline.states);
    this.#targetWords = outline.targetWords;
  }

  get outline(): ArticleOutline {
    return this.#outline;
  }

  /** Grows with each change of order, number or states. */
  get version(): number {
    return this.#version;
  }

  /** English words of the article, kept up with every write. */
  get targetWords(): number {
    return this.#targetWords;
  }

  get count(): number {
    return this.#outline.segmentIds.length;
  }

  idAt(position: number): SegmentId | undefined {
    return this.#outline.segmentIds[position];
  }

  /** -1 when the article has no such segment any more. */
  positionOf(id: SegmentId): number {
    return this.#positions.get(id) ?? -1;
  }

  stateAt(position: number): SegmentState {
    return this.#states[position] ?? 'empty';
  }

  /** undefined until its page is there. */
  segment(id: SegmentId): Segment | undefined {
    return this.#segments.get(id);
  }

  /** How many rows are in each state, kept up with every write. */
  get counts(): StateCounts {
    return this.#counts;
  }

  /** Whether a row begins a paragraph after another. */
  beginsParagraph(position: number): boolean {
    const { paragraphIds } = this.#outline;
    return position > 0 && paragraphIds[position] !== paragraphIds[position - 1];
  }

  /** First position from `from` on in the direction of `by` whose row passes; null when there is none. */
  seek(from: number, by: 1 | -1, passes: (position: number) => boolean): number | null {
    for (let position = from; position >= 0 && position < this.count; position += by) {
      if (passes(position)) return position;
    }
    return null;
  }

  /** When these rows are there; asks for the pages that were not asked for yet. Rejects with the engine's error. */
  async need(from: number, to: number): Promise<void> {
    const pages: Promise<void>[] = [];
    for (let page = Math.floor(Math.max(0, from) / PAGE_ROWS); page * PAGE_ROWS < to; page++) {
      if (page * PAGE_ROWS >= this.count) continue;
      const asked = this.#pagesAsked.get(page) ?? this.#load(page);
      this.#pagesAsked.set(page, asked);
      pages.push(asked);
    }
    await Promise.all(pages);
  }

  /** Takes over what a write did. Rejects when the outline had to be read again and could not. */
  async apply(change: SegmentsChange): Promise<void> {
    for (const id of change.removed) this.#segments.delete(id);
    const redrawn = change.changed.filter(
      (segment) => !isDrawnAlike(segment, this.#segments.get(segment.id)),
    );
    for (const segment of change.changed) {
      this.#foreseen.delete(segment.id);
      this.#put(segment);
    }
    if (change.isOutlineChanged) await this.reload();
    else this.#takeStates(change.changed);
    for (const { id } of redrawn) this.#tell(id);
  }

  /** Shows a write before the engine has answered; the answer replaces it. */
  foresee(id: SegmentId, change: Partial<Segment>): void {
    const segment = this.#segments.get(id);
    if (!segment) return;
    this.#foresee({ ...segment, ...change });
    this.#tell(id);
  }

  /** The same for what the writer typed. The field shows it; its row is drawn only where more than the text changes. */
  foreseeTyped(id: SegmentId, change: Partial<Segment>): void {
    const segment = this.#segments.get(id);
    if (!segment) return;
    const foreseen = { ...segment, ...change };
    this.#foresee(foreseen);
    const isDrawn = isEdited(foreseen) !== isEdited(segment);
    if (isDrawn || !isDrawnAlike({ ...foreseen, target: segment.target }, segment)) this.#tell(id);
  }

  #foresee(foreseen: Segment): void {
    this.#foreseen.add(foreseen.id);
    this.#put(foreseen);
    this.#takeStates([foreseen]);
  }

  /** Reads the outline again and forgets which pages were asked for; loaded texts stay until replaced. */
  async reload(): Promise<void> {
    this.#outline = await this.#source.outline();
    this.#positions = positionsOf(this.#outline);
    this.#states = [...this.#outline.states];
    this.#counts = countsOf(this.#outline.states);
    this.#targetWords = this.#outline.targetWords;
    this.#pagesAsked.clear();
    this.#tellOutline();
  }

  /** Reads everything again that is held: after a change made elsewhere. */
  async reread(): Promise<void> {
    const pages = [...this.#pagesAsked.keys()];
    await this.reload();
    await Promise.all(pages.map((page) => this.need(page * PAGE_ROWS, page * PAGE_ROWS + 1)));
  }

  /** Reads one segment again, whatever is held of it. */
  async refresh(id: SegmentId): Promise<Segment | undefined> {
    const position = this.positionOf(id);
    if (position < 0) return undefined;
    this.#foreseen.delete(id);
    this.#take(await this.#source.segments(position, position + 1));
    return this.#segments.get(id);
  }

  onSegment(id: SegmentId, listener: () => void): () => void {
    const of = this.#listeners.get(id) ?? new Set();
    of.add(listener);
    this.#listeners.set(id, of);
    return () => {
      of.delete(listener);
      if (of.size === 0) this.#listeners.delete(id);
    };
  }

  /** Hears changes of order, number, states and counts. */
  onOutline(listener: () => void): () => void {
    this.#outlineListeners.add(listener);
    return () => this.#outlineListeners.delete(listener);
  }

  async #load(page: number): Promise<void> {
    try {
      this.#take(await this.#source.segments(page * PAGE_ROWS, (page + 1) * PAGE_ROWS));
    } catch (error) {
      this.#pagesAsked.delete(page);
      throw error;
    }
  }

  /** A page may have been read before a write that is already here, or is on its way: the newer stays. */
  #take(segments: readonly Segment[]): void {
    const taken = segments.filter(({ id, revision }) => {
      const held = this.#segments.get(id)?.revision ?? 0;
      return revision > held || (revision === held && !this.#foreseen.has(id));
    });
    for (const segment of taken) {
      this.#segments.set(segment.id, segment);
      // A draft that came after the outline was read is not among its words yet.
      if (this.#states[this.positionOf(segment.id)] === 'empty')
        this.#targetWords += countWords(segment.target.text);
    }
    this.#takeStates(taken);
    for (const { id } of taken) this.#tell(id);
  }

  #put(segment: Segment): void {
    const held = this.#segments.get(segment.id);
    if (held && held.target.text !== segment.target.text) {
      this.#targetWords += countWords(segment.target.text) - countWords(held.target.text);
    }
    this.#segments.set(segment.id, segment);
  }

  #takeStates(segments: readonly Segment[]): void {
    const counts = { ...this.#counts };
    let isChanged = false;
    for (const segment of segments) {
      const position = this.positionOf(segment.id);
      const before = this.#states[position];
      if (before === undefined || before === segment.state) continue;
      this.#states[position] = segment.state;
      counts[before]--;
      counts[segment.state]++;
      isChanged = true;
    }
    if (!isChanged) return;
    this.#counts = counts;
    this.#tellOutline();
  }

  #tellOutline(): void {
    this.#version++;
    for (const listener of this.#outlineListeners) listener();
  }

  #tell(id: SegmentId): void {
    for (const listener of this.#listeners.get(id) ?? []) listener();
  }
}

/** Whether only what no row shows differs, as when the engine answers with what was foreseen. */
function isDrawnAlike(segment: Segment, held: Segment | undefined): boolean {
  const drawn = ({ revision: _, editedAt: __, ...rest }: Segment): string => JSON.stringify(rest);
  return held !== undefined && drawn(segment) === drawn(held);
}

function countsOf(states: readonly SegmentState[]): StateCounts {
  const counts = { empty: 0, draft: 0, confirmed: 0, reviewed: 0 };
  for (const state of states) counts[state]++;
  return counts;
}

function positionsOf(outline: ArticleOutline): ReadonlyMap<SegmentId, number> {
  return new Map(outline.segmentIds.map((id, position) => [id, position]));
}
