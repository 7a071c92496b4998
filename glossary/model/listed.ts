/** Rows of a list, looked up by a folded key. */
export interface Listed<Row> {
  /** The rows of a key, in the order of the list; empty when there is none. */
  readonly find: (key: string) => readonly Row[];
  /** The whole list, in order. */
  readonly rows: () => readonly Row[];
}

/** A list in memory; a row without a key is in `rows` only. Linear once. */
export function listed<Row>(rows: readonly Row[], keyOf: (row: Row) => string | undefined): Listed<Row> {
  const byKey = Map.groupBy(rows, keyOf);
  return { find: (key) => byKey.get(key) ?? [], rows: () => rows };
}
