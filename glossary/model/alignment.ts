/** Sentences of a text that belong to one row of an alignment, joined by a space; '' where a side has none. */
export interface AlignedRow {
  readonly source: string;
  readonly target: string;
  /** 0–1: how sure the row is: share of numbers and names found on the other side, less for uneven lengths. */
  readonly certainty: number;
}

/** A proposal: the rows of two texts in order. */
export interface Alignment {
  readonly rows: readonly AlignedRow[];
}
