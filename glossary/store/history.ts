import type Database from 'better-sqlite3';
import type { Timestamp } from '#glossary/model/ids.ts';
import type { Row } from './row.ts';
import type { TrackedRows } from './tracked-rows.ts';
import type { TrackedName } from './tracked-table.ts';

/** A step that can be taken back or done again. */
export interface HistoryStep {
  readonly id: number;
  readonly action: string;
}

/** A row that a step had changed. */
export interface TouchedRow {
  readonly table: TrackedName;
  readonly id: number;
  /** null for rows of no article. */
  readonly articleId: number | null;
  readonly label: string;
}

/** What became of the rows of a step. */
export interface HistoryOutcome {
  readonly changed: readonly TouchedRow[];
  readonly removed: readonly TouchedRow[];
  /** Left alone, since something later stands there. */
  readonly kept: readonly TouchedRow[];
  /** Articles in which segments came or went. */
  readonly restructured: ReadonlySet<number>;
}

/** One write to a row, newest first. `after` has the columns that changed; `before` what stood there. */
export interface RowVersion {
  readonly action: string;
  readonly at: Timestamp;
  readonly by: string;
  readonly before: Row;
  readonly after: Row;
}

/** Undo and redo over every tracked table. Callers hold a transaction. */
export interface History {
  undoable(scope: string): HistoryStep | null;
  redoable(scope: string): HistoryStep | null;
  undo(stepId: number, at: Timestamp): HistoryOutcome;
  redo(stepId: number, at: Timestamp): HistoryOutcome;
  versions(table: TrackedName, id: number): readonly RowVersion[];
  /** Rows of the same table that steps with this action, not undone, removed while they changed the row. */
  removedWith(table: TrackedName, id: number, action: string): readonly number[];
}

interface Change {
  readonly id: number;
  readonly tbl: TrackedName;
  readonly row_id: number;
  readonly article_id: number | null;
  readonly kind: 'insert' | 'update' | 'delete';
  readonly before: string | null;
  readonly after: string | null;
}

export function history(sql: Database.Database, rows: TrackedRows): History {
  const newestDone = sql.prepare(
    `SELECT step.id, step.action FROM step_scope JOIN step ON step.id = step_scope.step_id
     WHERE step_scope.scope = ? AND step.is_undone = 0 ORDER BY step_scope.step_id DESC LIMIT 1`,
  );
  const oldestUndone = sql.prepare(
    `SELECT step.id, step.action FROM step_scope JOIN step ON step.id = step_scope.step_id
     WHERE step_scope.scope = ? AND step_scope.step_id > ? AND step.is_undone = 1
     ORDER BY step_scope.step_id LIMIT 1`,
  );
  const changesOf = sql.prepare(
    'SELECT id, tbl, row_id, article_id, kind, before, after FROM change WHERE step_id = ? ORDER BY id',
  );
  const laterChange = sql
    .prepare(
      `SELECT 1 FROM change JOIN step ON step.id = change.step_id
       WHERE change.tbl = ? AND change.row_id = ? AND change.step_id > ? AND step.is_undone = 0 LIMIT 1`,
    )
    .pluck();
  const setUndone = sql.prepare('UPDATE step SET is_undone = ? WHERE id = ?');
  const setImages = sql.prepare('UPDATE change SET before = ?, after = ? WHERE id = ?');
  const versionsOf = sql.prepare(
    `SELECT step.action, step.at, step.by, change.before, change.after FROM change
     JOIN step ON step.id = change.step_id
     WHERE change.tbl = ? AND change.row_id = ? ORDER BY change.step_id DESC`,
  );

  const removedBeside = sql
    .prepare(
      `SELECT other.row_id FROM change JOIN step ON step.id = change.step_id
       JOIN change AS other ON other.step_id = change.step_id
       WHERE change.tbl = @table AND change.row_id = @id AND step.action = @action AND step.is_undone = 0
         AND other.tbl = @table AND other.row_id <> @id AND other.kind = 'delete'`,
    )
    .pluck();

  /** Whether the row is as the step left it, so that the step can be taken back. */
  function standsInTheWay(change: Change, stepId: number, direction: 'undo' | 'redo'): boolean {
    const row = rows.read(change.tbl, change.row_id);
    const adds = (change.kind === 'insert') === (direction === 'redo');
    if (change.kind === 'update') {
      const expected = parse(direction === 'undo' ? change.after : change.before);
      return row === null || Object.entries(expected).some(([column, value]) => row[column] !== value);
    }
    if (adds) return row !== null;
    return row !== null && laterChange.get(change.tbl, change.row_id, stepId) !== undefined;
  }

  function apply(change: Change, direction: 'undo' | 'redo', at: Timestamp): void {
    const { tbl, row_id: id } = change;
    const adds = (change.kind === 'insert') === (direction === 'redo');
    if (change.kind === 'update') {
      rows.update(tbl, id, parse(direction === 'undo' ? change.before : change.after), at);
    } else if (adds) {
      rows.insert(tbl, parse(change.kind === 'insert' ? change.after : change.before), at, id);
    } else {
      // The row is kept in the change, so that it can come back as it was at this moment.
      const image = JSON.stringify(rows.read(tbl, id));
      if (change.kind === 'insert') setImages.run(null, image, change.id);
      else setImages.run(image, null, change.id);
      rows.delete(tbl, id);
    }
  }

  function run(stepId: number, direction: 'undo' | 'redo', at: Timestamp): HistoryOutcome {
    const changes = changesOf.all(stepId) as Change[];
    if (direction === 'undo') changes.reverse();
    const blocked = new Set(changes.filter((change) => standsInTheWay(change, stepId, direction)));
    // A split or merge is taken back whole or not at all: half of one would lose or double text.
    const structural = new Set(
      changes.filter((change) => change.kind !== 'update').map((change) => change.article_id),
    );
    const keptArticles = new Set([...blocked].map((change) => change.article_id));
    const changed: TouchedRow[] = [];
    const removed: TouchedRow[] = [];
    const kept: TouchedRow[] = [];
    const restructured = new Set<number>();
    for (const change of changes) {
      const { tbl: table, row_id: id, article_id: articleId } = change;
      const isHeldBack = articleId !== null && structural.has(articleId) && keptArticles.has(articleId);
      const present = rows.read(table, id);
      const image = present ?? parse(change.before ?? change.after);
      const touched = { table, id, articleId, label: rows.table(table).label(image) };
      if (blocked.has(change) || isHeldBack) {
        kept.push(touched);
        continue;
      }
      apply(change, direction, at);
      const isGone = change.kind !== 'update' && present !== null;
      (isGone ? removed : changed).push(touched);
      if (change.kind !== 'update' && table === 'segment' && articleId !== null) restructured.add(articleId);
    }
    setUndone.run(direction === 'undo' ? 1 : 0, stepId);
    return { changed, removed, kept, restructured };
  }

  function newest(scope: string): HistoryStep | null {
    return (newestDone.get(scope) as HistoryStep | undefined) ?? null;
  }

  return {
    undoable: newest,
    redoable: (scope) => (oldestUndone.get(scope, newest(scope)?.id ?? 0) as HistoryStep | undefined) ?? null,
    undo: (stepId, at) => run(stepId, 'undo', at),
    redo: (stepId, at) => run(stepId, 'redo', at),
    removedWith: (table, id, action) => removedBeside.all({ table, id, action }) as number[],
    versions: (table, id) =>
      (versionsOf.all(table, id) as VersionRecord[]).map((record) => ({
        action: record.action,
        at: record.at,
        by: record.by,
        before: parse(record.before),
        after: parse(record.after),
      })),
  };
}

interface VersionRecord {
  readonly action: string;
  readonly at: Timestamp;
  readonly by: string;
  readonly before: string | null;
  readonly after: string | null;
}

function parse(json: string | null): Row {
  return json === null ? {} : (JSON.parse(json) as Row);
}
