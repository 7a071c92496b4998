/** A value of a STRICT column. */
export type Value = string | number | null;

/** Columns of a row by name. */
export type Row = Readonly<Record<string, Value>>;
