import type { ArticleId } from './ids.ts';
import type { SegmentsChange } from './segments-change.ts';

/** Where undo looks: the open article, the glossary table, a memory, or everything (an operation over many articles). */
export type HistoryScope =
  | { readonly kind: 'article'; readonly articleId: ArticleId }
  | { readonly kind: 'glossary' }
  | { readonly kind: 'memory' }
  | { readonly kind: 'library' };

/** What can be undone or redone now; `action` is the key of its name ("split", "change-rendering"), null = nothing. */
export interface HistoryState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Rows that an undo left alone because later edits stand in the way. */
export interface HistoryConflict {
  readonly table: 'article' | 'segment' | 'entry' | 'memory' | 'unit_batch' | 'unit';
  readonly id: number;
  readonly label: string;
}

export interface HistoryResult {
  readonly action: string;
  /** Changes to the article of the scope; empty for other scopes. */
  readonly segments: SegmentsChange;
  readonly kept: readonly HistoryConflict[];
}
