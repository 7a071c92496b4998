/** Sentences of two texts that are translations of each other; an empty list where a side has none. */
export interface AlignedRow {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /**
   * 0–1: how sure the row is: share of numbers and names found on the other side, less for uneven lengths. Null for a row
   * that was changed by hand.
   */
  readonly certainty: number | null;
}

/** A proposal: the rows of two texts in order. */
export interface Alignment {
  readonly rows: readonly AlignedRow[];
}

/** Two texts that go into a memory or a file together. */
export interface AlignedPair {
  readonly source: string;
  readonly target: string;
}

/** The texts of rows, the sentences of a row joined by a space; '' where a side has none. */
export function pairsOf(rows: readonly Pick<AlignedRow, 'sources' | 'targets'>[]): readonly AlignedPair[] {
  return rows.map(({ sources, targets }) => ({ source: sources.join(' '), target: targets.join(' ') }));
}
