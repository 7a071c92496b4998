import type { ArticleId, SegmentId, Timestamp } from '#glossary/model/ids.ts';
import type { Store } from '#glossary/store/store.ts';

/** Gives the time; passed in, so that every result can be replayed. */
export type Clock = () => Timestamp;

/** Hears what writes changed besides what they answer. */
export interface LibraryObserver {
  articlesChanged(ids: readonly ArticleId[]): void;
  /** Rows changed by something other than the caller's own write. */
  segmentsChanged(articleId: ArticleId, ids: readonly SegmentId[]): void;
  termsChanged(entries: number): void;
  /** Units or memories came, went or changed. */
  memoryChanged(): void;
  settingsChanged(): void;
}

/** An open library with what its use cases need. */
export interface Library {
  readonly store: Store;
  readonly clock: Clock;
  readonly observer: LibraryObserver;
}
