/** One field of a record, as `--help` prints it. */
export interface Field {
  readonly name: string;
  readonly about: string;
}

/** One line of input: what every command needs, and the fields of its own. */
export interface TextRecord {
  /** Passed through to the output unchanged. */
  readonly id: string | number;
  /** Any text, also empty; all offsets of the output count its UTF-16 units. */
  readonly text: string;
  readonly [field: string]: unknown;
}

/**
 * The work of a command: one record in, the fields of the answer out (without `id`, which the runner adds).
 * A record that cannot be answered throws `QostilError`; its line is then reported and left out.
 */
export type TextFunction = (record: TextRecord) => TextAnswer | Promise<TextAnswer>;

/**
 * The fields of an answer, or their JSON in UTF-8 without the braces around it, from a command that writes it faster; the
 * bytes stand until it is asked again.
 */
export type TextAnswer = object | Uint8Array;

/** One command of `qostil text`. */
export interface TextCommand {
  readonly name: string;
  /** One sentence, for the list of commands. */
  readonly summary: string;
  /** Fields read besides `id` and `text`. */
  readonly reads: readonly Field[];
  /** Fields written besides `id`. */
  readonly writes: readonly Field[];
  /** Loads the language code on first use, so that `--help` and the other commands start without it. */
  readonly load: () => Promise<TextFunction>;
}
