import type Database from 'better-sqlite3';
import type { Timestamp } from '#glossary/model/ids.ts';
import type { Row } from './row.ts';
import type { TrackedName, TrackedTable } from './tracked-table.ts';

/** Plain row access to the tracked tables, the same for all: what the log records and what undo puts back. */
export interface TrackedRows {
  table(name: TrackedName): TrackedTable;
  /** The tracked columns of a row; null when there is none. */
  read(name: TrackedName, id: number): Row | null;
  /** Inserts under a new id, or under `id`. */
  insert(name: TrackedName, row: Row, at: Timestamp, id?: number): number;
  update(name: TrackedName, id: number, values: Row, at: Timestamp): void;
  delete(name: TrackedName, id: number): void;
}

export function trackedRows(sql: Database.Database, tables: readonly TrackedTable[]): TrackedRows {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const insertions = new Map<TrackedName, Insertion>();
  const statements = new Map<string, Database.Statement<unknown[]>>();

  function prepare(text: string): Database.Statement<unknown[]> {
    let statement = statements.get(text);
    if (!statement) {
      statement = sql.prepare(text);
      statements.set(text, statement);
    }
    return statement;
  }

  /** The statement that inserts these columns; rows of a table mostly have the same, one after another. */
  function insertion(name: TrackedName, columns: readonly string[]): Database.Statement<unknown[]> {
    const last = insertions.get(name);
    if (last?.columns.length === columns.length && columns.every((column, at) => column === last.columns[at]))
      return last.statement;
    const marks = columns.map(() => '?').join(', ');
    const statement = prepare(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${marks})`);
    insertions.set(name, { columns, statement });
    return statement;
  }

  function table(name: TrackedName): TrackedTable {
    const found = byName.get(name);
    if (!found) throw new Error(`${name} is not a tracked table`);
    return found;
  }

  return {
    table,
    read(name, id) {
      const row = prepare(`SELECT ${table(name).columns.join(', ')} FROM ${name} WHERE id = ?`).get(id);
      return (row as Row | undefined) ?? null;
    },
    insert(name, row, at, id) {
      const derived = table(name).derive(row);
      const columns = [...Object.keys(row), ...Object.keys(derived), 'edited_at'];
      const values = [...Object.values(row), ...Object.values(derived), at];
      if (id !== undefined) {
        columns.push('id');
        values.push(id);
      }
      const done = insertion(name, columns).run(values);
      const newId = Number(done.lastInsertRowid);
      table(name).afterWrite?.(newId, row, at);
      return newId;
    },
    update(name, id, values, at) {
      table(name).beforeChange?.(id, values);
      const all = { ...values, ...table(name).derive(values), edited_at: at };
      const sets = Object.keys(all).map((column) => `${column} = ?`);
      prepare(`UPDATE ${name} SET ${sets.join(', ')}, revision = revision + 1 WHERE id = ?`).run(
        ...Object.values(all),
        id,
      );
      table(name).afterWrite?.(id, values, at);
    },
    delete(name, id) {
      table(name).beforeChange?.(id, null);
      prepare(`DELETE FROM ${name} WHERE id = ?`).run(id);
      table(name).afterDelete?.(id);
    },
  };
}

/** The statement that inserted last, and the columns it names. */
interface Insertion {
  readonly columns: readonly string[];
  readonly statement: Database.Statement<unknown[]>;
}
