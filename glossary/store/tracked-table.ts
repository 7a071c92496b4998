import type { Timestamp } from '#glossary/model/ids.ts';
import type { Row } from './row.ts';

export type TrackedName = 'article' | 'paragraph' | 'segment' | 'entry' | 'memory' | 'unit_batch' | 'unit';

/**
 * A table whose writes are logged and can be undone. Every tracked table also has `id`, `revision` (grows with each
 * write, undo included) and `edited_at`.
 */
export interface TrackedTable {
  readonly name: TrackedName;
  /** What undo brings back. */
  readonly columns: readonly string[];
  /** Columns computed from those; never logged. Called with a whole row, or with the changed columns only. */
  readonly derive: (row: Row) => Row;
  /** Called before each update (with the changed columns) and delete (null), while the row is still as it was. */
  readonly beforeChange?: (id: number, values: Row | null) => void;
  /** Rows kept in other tables for this one, such as search keys; called after each insert and update. */
  readonly afterWrite?: (id: number, row: Row, at: Timestamp) => void;
  readonly afterDelete?: (id: number) => void;
  /** What a conflict list shows of a row. */
  readonly label: (row: Row) => string;
}
