/** One change of the schema. Never edited once shipped: what was wrong is mended by the next one. */
export interface Migration {
  /** The `user_version` after it; versions count up by one. */
  readonly version: number;
  /** SQL statements, run inside the transaction that also sets `user_version`. */
  readonly up: string;
}
