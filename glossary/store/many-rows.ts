import type Database from 'better-sqlite3';
import type { Value } from './row.ts';

/** Rows written by one statement. */
const TOGETHER = 64;

/**
 * Writes many rows with few calls, which cost more than the rows do: `head` is all before VALUES, `tail` all behind it.
 * The values stand row after row.
 */
export function manyRows(
  sql: Database.Database,
  { head, columns, tail = '' }: { readonly head: string; readonly columns: number; readonly tail?: string },
): (values: readonly Value[]) => void {
  const row = `(${Array(columns).fill('?').join(', ')})`;
  const statement = (rows: number): Database.Statement<unknown[]> =>
    sql.prepare(`${head} VALUES ${Array(rows).fill(row).join(', ')} ${tail}`);
  const [together, single] = [statement(TOGETHER), statement(1)];
  return (values) => {
    const full = values.length - (values.length % (TOGETHER * columns));
    for (let at = 0; at < full; at += TOGETHER * columns)
      together.run(values.slice(at, at + TOGETHER * columns));
    for (let at = full; at < values.length; at += columns) single.run(values.slice(at, at + columns));
  };
}
