/** Which units hold an index key. */
export interface PostingSource {
  /** How many units hold each key, about; 0 for an unknown key. Units that are gone may still be counted. */
  sizes(keys: readonly string[]): readonly number[];
  /** The ids of the units that hold a key, in pieces; an id may come twice, and units may be gone. */
  postings(key: string): readonly Uint32Array[];
}
