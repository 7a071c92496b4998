import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import type { JobId } from './service.ts';

/** What the engine tells without being asked, in the past tense. */
export interface Events {
  /** Rows changed by something other than the caller's own write (undo of many articles, change everywhere). */
  readonly 'segments.changed': { readonly articleId: ArticleId; readonly segmentIds: readonly SegmentId[] };
  readonly 'articles.changed': { readonly articleIds: readonly ArticleId[] };
  readonly 'terms.changed': { readonly entries: number };
  readonly 'memory.changed': Record<never, never>;
  readonly 'settings.changed': Record<never, never>;
  readonly 'library.opened': { readonly path: string };
  readonly 'import.progressed': JobProgress;
  readonly 'export.progressed': JobProgress;
  readonly 'memory.progressed': JobProgress;
  readonly 'check.progressed': JobProgress;
  readonly 'drafts.progressed': JobProgress;
  /** An undo or redo of very many entries; the job is the operation's id. */
  readonly 'history.progressed': JobProgress;
  /** Harvest, count of uses, a change of many entries. */
  readonly 'terms.progressed': JobProgress;
}

/** How far a job is; `total` is 0 while unknown. */
export interface JobProgress {
  readonly jobId: JobId;
  readonly done: number;
  readonly total: number;
}

export type EventName = keyof Events;

/** An event that tells how far a job is. */
export type JobEvent = {
  [Name in EventName]: Events[Name] extends JobProgress ? Name : never;
}[EventName];
