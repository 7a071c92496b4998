import type Database from 'better-sqlite3';
import type { OperationId, Timestamp } from '#glossary/model/ids.ts';
import type { Row, Value } from './row.ts';
import type { TrackedRows } from './tracked-rows.ts';
import type { TrackedName } from './tracked-table.ts';

/** Results kept for operations that may be sent again; only those of the last moments ever are. */
const RESULTS_KEPT = 5000;

/** What a step is called and where undo finds it. */
export interface StepHead {
  /** Writes with the same key join while nothing came between; '' = a step of its own. */
  readonly key: string;
  /** Key of its name: "edit-target", "split". */
  readonly action: string;
  /** "article:7", "glossary", "library", "memory"; at least one. */
  readonly scopes: readonly string[];
  readonly at: Timestamp;
  readonly by: string;
}

/** Writes to tracked tables inside one step; each remembers the row as it was. */
export interface Recorder {
  readonly at: Timestamp;
  readonly by: string;
  /** Articles in which segments came or went: their positions are to be dealt out again. */
  readonly restructured: ReadonlySet<number>;
  read(name: TrackedName, id: number): Row | null;
  insert(name: TrackedName, row: Row): number;
  /** Writes only what differs; a call that changes nothing leaves no trace. Returns whether it did. */
  update(name: TrackedName, id: number, values: Row): boolean;
  remove(name: TrackedName, id: number): void;
}

/** The log of writes. Callers hold a transaction. */
export interface OperationLog {
  /** The stored result of an operation done before, else undefined. */
  resultOf(id: OperationId): unknown;
  keepResult(id: OperationId, result: unknown): void;
  /** Opens the step, runs what writes in it and gives its result. */
  record<Result>(head: StepHead, body: (recorder: Recorder) => Result): Result;
  /** Removes steps made before a moment, with their changes. */
  forgetBefore(moment: Timestamp): void;
}

interface ChangeRecord {
  readonly id: number;
  readonly kind: 'insert' | 'update' | 'delete';
  readonly before: string | null;
  readonly after: string | null;
}

export function operationLog(sql: Database.Database, rows: TrackedRows): OperationLog {
  const findResult = sql.prepare('SELECT result FROM operation WHERE id = ?').pluck();
  const addResult = sql.prepare('INSERT INTO operation (id, result) VALUES (?, ?)');
  const trimResults = sql.prepare('DELETE FROM operation WHERE number <= ?');
  const newestStep = sql.prepare(
    `SELECT step.id, step.key, step.is_undone FROM step_scope
     JOIN step ON step.id = step_scope.step_id
     WHERE step_scope.scope = ? ORDER BY step_scope.step_id DESC LIMIT 1`,
  );
  const addStep = sql.prepare('INSERT INTO step (key, action, at, by) VALUES (?, ?, ?, ?)');
  const touchStep = sql.prepare('UPDATE step SET at = ? WHERE id = ?');
  const addScope = sql.prepare('INSERT OR IGNORE INTO step_scope (scope, step_id) VALUES (?, ?)');
  const findChange = sql.prepare(
    'SELECT id, kind, before, after FROM change WHERE tbl = ? AND row_id = ? AND step_id = ?',
  );
  const addChange = sql.prepare(
    `INSERT INTO change (step_id, tbl, row_id, article_id, kind, before, after)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const addInserts = sql.prepare(
    `INSERT INTO change (step_id, tbl, row_id, article_id, kind) SELECT ?, ?, value, ?, 'insert' FROM json_each(?)`,
  );
  const setChange = sql.prepare('UPDATE change SET kind = ?, before = ?, after = ? WHERE id = ?');
  const dropChange = sql.prepare('DELETE FROM change WHERE id = ?');
  const forget = sql.prepare('DELETE FROM step WHERE at < ?');

  /** The step to write in: the newest of every scope when it has the same key and stands, else a new one. */
  function openStep({ key, action, scopes, at, by }: StepHead): number {
    if (key !== '') {
      const newest = scopes.map((scope) => newestStep.get(scope) as NewestStep | undefined);
      const first = newest[0];
      if (first?.key === key && first.is_undone === 0 && newest.every((step) => step?.id === first.id)) {
        touchStep.run(at, first.id);
        return first.id;
      }
    }
    const id = Number(addStep.run(key, action, at, by).lastInsertRowid);
    for (const scope of scopes) addScope.run(scope, id);
    return id;
  }

  return {
    resultOf(id) {
      const result = findResult.get(id);
      return typeof result === 'string' ? JSON.parse(result) : undefined;
    },
    keepResult(id, result) {
      const { lastInsertRowid } = addResult.run(id, JSON.stringify(result ?? null));
      trimResults.run(Number(lastInsertRowid) - RESULTS_KEPT);
    },
    record(head, body) {
      const step = openStep(head);
      const restructured = new Set<number>();
      /** Rows of one table and article that were just made; logged together. */
      let made: { readonly name: TrackedName; readonly article: Value; readonly ids: number[] } | null = null;

      function logMade(): void {
        if (made) addInserts.run(step, made.name, made.article, JSON.stringify(made.ids));
        made = null;
      }

      function logInsert(name: TrackedName, id: number, { article_id: article = null }: Row): void {
        if (made?.name !== name || made.article !== article) {
          logMade();
          made = { name, article, ids: [] };
        }
        made.ids.push(id);
      }

      function log(
        { name, id, row }: { name: TrackedName; id: number; row: Row },
        kind: 'update' | 'delete',
        before: Row | null,
        after: Row | null,
      ): void {
        logMade();
        const earlier = findChange.get(name, id, step) as ChangeRecord | undefined;
        if (!earlier) {
          addChange.run(step, name, id, row.article_id ?? null, kind, toJson(before), toJson(after));
        } else if (kind === 'update' && earlier.kind === 'update') {
          const merged = { ...before, ...fromJson(earlier.before) };
          setChange.run(
            'update',
            toJson(merged),
            toJson({ ...fromJson(earlier.after), ...after }),
            earlier.id,
          );
        } else if (kind === 'delete' && earlier.kind === 'insert') {
          dropChange.run(earlier.id);
        } else if (kind === 'delete') {
          setChange.run('delete', toJson({ ...before, ...fromJson(earlier.before) }), null, earlier.id);
        }
      }

      function noteStructure(name: TrackedName, row: Row): void {
        if (name === 'segment') restructured.add(Number(row.article_id));
      }

      const result = body({
        at: head.at,
        by: head.by,
        restructured,
        read: rows.read,
        insert(name, row) {
          const id = rows.insert(name, row, head.at);
          logInsert(name, id, row);
          noteStructure(name, row);
          return id;
        },
        update(name, id, values) {
          const present = rows.read(name, id);
          if (!present) throw new Error(`${name} ${id} is gone`);
          const columns = Object.keys(values).filter((column) => values[column] !== present[column]);
          if (columns.length === 0) return false;
          const before = pick(present, columns);
          const after = pick(values, columns);
          rows.update(name, id, after, head.at);
          log({ name, id, row: present }, 'update', before, after);
          return true;
        },
        remove(name, id) {
          const present = rows.read(name, id);
          if (!present) throw new Error(`${name} ${id} is gone`);
          log({ name, id, row: present }, 'delete', present, null);
          rows.delete(name, id);
          noteStructure(name, present);
        },
      });
      logMade();
      return result;
    },
    forgetBefore(moment) {
      forget.run(moment);
    },
  };
}

interface NewestStep {
  readonly id: number;
  readonly key: string;
  readonly is_undone: number;
}

function pick(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

function toJson(row: Row | null): string | null {
  return row && JSON.stringify(row);
}

function fromJson(json: string | null): Row {
  return json === null ? {} : (JSON.parse(json) as Row);
}
