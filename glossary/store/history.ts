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
}

/** A row that an undo left alone, and what to call it. */
export interface KeptRow extends TouchedRow {
  readonly label: string;
}

/** Some changes of a step, by the first and the last of their ids. */
export interface StepPart {
  readonly from: number;
  readonly to: number;
  readonly changes: number;
  /** Whether the step is travelled when this part is. */
  readonly isLast: boolean;
}

/** What became of the rows of a step. */
export interface HistoryOutcome {
  readonly changed: readonly TouchedRow[];
  readonly removed: readonly TouchedRow[];
  /** Left alone, since something later stands there. */
  readonly kept: readonly KeptRow[];
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

export type Direction = 'undo' | 'redo';

/** Changes travelled before others may work, of steps that need not be travelled as a whole. */
const PART = 5000;

/** Undo and redo over every tracked table. Callers hold a transaction. */
export interface History {
  undoable(scope: string): HistoryStep | null;
  redoable(scope: string): HistoryStep | null;
  /**
   * The parts that a step is travelled in, in the order to go: one, or several where it changed very many rows of no
   * article. What a part did is skipped when it is travelled again, as after a crash before the last one.
   */
  parts(stepId: number, direction: Direction): readonly StepPart[];
  /** Takes a part of a step back, or does it again. */
  travel(stepId: number, direction: Direction, part: StepPart, at: Timestamp): HistoryOutcome;
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
    `SELECT id, tbl, row_id, article_id, kind, before, after FROM change
     WHERE step_id = ? AND id BETWEEN ? AND ? ORDER BY id`,
  );
  const sizeOf = sql.prepare(
    `SELECT count(*) AS changes, count(article_id) AS ofArticles, coalesce(min(id), 0) AS "from",
       coalesce(max(id), 0) AS "to" FROM change WHERE step_id = ?`,
  );
  const idsOf = sql.prepare('SELECT id FROM change WHERE step_id = ? ORDER BY id').pluck();
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

  function isLaterChanged({ tbl, row_id: id }: Change, stepId: number): boolean {
    return laterChange.get(tbl, id, stepId) !== undefined;
  }

  /** Whether something later stands where the step would be travelled; what is there already does not. */
  function standsInTheWay(change: Change, stepId: number, direction: Direction, row: Row | null): boolean {
    if (change.kind !== 'update') return row !== null && isLaterChanged(change, stepId);
    const [expected, wanted] =
      direction === 'undo' ? [change.after, change.before] : [change.before, change.after];
    return row === null || !(holds(row, parse(expected)) || holds(row, parse(wanted)));
  }

  function apply(change: Change, direction: Direction, at: Timestamp, present: Row | null): void {
    const { tbl, row_id: id } = change;
    if (change.kind === 'update') {
      const wanted = parse(direction === 'undo' ? change.before : change.after);
      if (!holds(present!, wanted)) rows.update(tbl, id, wanted, at);
    } else if (addsRow(change, direction)) {
      if (present === null)
        rows.insert(tbl, parse(change.kind === 'insert' ? change.after : change.before), at, id);
    } else if (present !== null) {
      // The row is kept in the change, so that it can come back as it was at this moment.
      const image = JSON.stringify(present);
      if (change.kind === 'insert') setImages.run(null, image, change.id);
      else setImages.run(image, null, change.id);
      rows.delete(tbl, id);
    }
  }

  function travel(stepId: number, direction: Direction, part: StepPart, at: Timestamp): HistoryOutcome {
    const changes = changesOf.all(stepId, part.from, part.to) as Change[];
    if (direction === 'undo') changes.reverse();
    const blocked = new Set(
      changes.filter((change) =>
        standsInTheWay(change, stepId, direction, rows.read(change.tbl, change.row_id)),
      ),
    );
    // A split or merge is taken back whole or not at all: half of one would lose or double text.
    const structural = new Set(
      changes.filter((change) => change.kind !== 'update').map((change) => change.article_id),
    );
    const keptArticles = new Set([...blocked].map((change) => change.article_id));
    const changed: TouchedRow[] = [];
    const removed: TouchedRow[] = [];
    const kept: KeptRow[] = [];
    const restructured = new Set<number>();
    for (const change of changes) {
      const { tbl: table, row_id: id, article_id: articleId } = change;
      const isHeldBack = articleId !== null && structural.has(articleId) && keptArticles.has(articleId);
      const present = rows.read(table, id);
      const touched = { table, id, articleId };
      if (blocked.has(change) || isHeldBack) {
        const image = present ?? parse(change.before ?? change.after);
        kept.push({ ...touched, label: rows.table(table).label(image) });
        continue;
      }
      apply(change, direction, at, present);
      const isGone = change.kind !== 'update' && !addsRow(change, direction);
      (isGone ? removed : changed).push(touched);
      if (change.kind !== 'update' && table === 'segment' && articleId !== null) restructured.add(articleId);
    }
    if (part.isLast) setUndone.run(direction === 'undo' ? 1 : 0, stepId);
    return { changed, removed, kept, restructured };
  }

  function parts(stepId: number, direction: Direction): readonly StepPart[] {
    const { changes, ofArticles, from, to } = sizeOf.get(stepId) as StepSize;
    if (changes <= PART || ofArticles > 0) return [{ from, to, changes, isLast: true }];
    const ids = idsOf.all(stepId) as number[];
    const found: StepPart[] = [];
    for (let start = 0; start < ids.length; start += PART) {
      const own = ids.slice(start, start + PART);
      found.push({ from: own[0]!, to: own.at(-1)!, changes: own.length, isLast: false });
    }
    if (direction === 'undo') found.reverse();
    return [...found.slice(0, -1), { ...found.at(-1)!, isLast: true }];
  }

  function newest(scope: string): HistoryStep | null {
    return (newestDone.get(scope) as HistoryStep | undefined) ?? null;
  }

  return {
    undoable: newest,
    redoable: (scope) => (oldestUndone.get(scope, newest(scope)?.id ?? 0) as HistoryStep | undefined) ?? null,
    parts,
    travel,
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

interface StepSize {
  readonly changes: number;
  readonly ofArticles: number;
  readonly from: number;
  readonly to: number;
}

/** Whether travelling a change puts a row there that is not there before it. */
function addsRow({ kind }: Change, direction: Direction): boolean {
  return (kind === 'insert') === (direction === 'redo');
}

/** Whether a row has these values. */
function holds(row: Row, values: Row): boolean {
  return Object.entries(values).every(([column, value]) => row[column] === value);
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
