/** Where a row stands in the seed folder. */
export interface RowPlace {
  /** File name without its ending. */
  readonly file: string;
  /** From 0, the line of column names not counted. */
  readonly row: number;
}

/** A list of the seed folder: TSV files of one shape, and the keys their rows are looked up by. */
export interface SeedTable<Row, Key extends string> {
  /** File name of its packed form: "lexicon" = lexicon.packed. */
  readonly name: string;
  /** Its TSV files, in order: paths inside the seed folder, "lexicon/*" = every one of a folder by name. */
  readonly files: readonly string[];
  /** Reads a line as it stands in its file, without the line end. */
  readonly read: (line: string, place: RowPlace) => Row;
  /** The key of a row in each of its indexes; undefined = not in this one. */
  readonly keys: Readonly<Record<Key, (row: Row) => string | undefined>>;
}
