import type { Writable } from 'node:stream';

/** Where a command writes: results on stdout, everything else on stderr. */
export interface Output {
  readonly isJson: boolean;
  /** A result: `value` as a JSON line with --json, else `text`. */
  result(value: unknown, text: string): void;
  /** A sentence for the person at the terminal. */
  say(sentence: string): void;
  /** Progress, drawn over itself; nothing when stderr is not a terminal. `total` 0 = unknown. */
  progress(label: string, done: number, total: number): void;
}

/** Output over two streams; `isTerminal` says whether progress may be drawn. */
export function streamOutput(
  stdout: Writable,
  stderr: Writable,
  isJson: boolean,
  isTerminal: boolean,
): Output {
  let drawn = 0;
  const clear = (): void => {
    if (drawn > 0) stderr.write(`\r${' '.repeat(drawn)}\r`);
    drawn = 0;
  };
  return {
    isJson,
    result(value, text) {
      clear();
      stdout.write(isJson ? `${JSON.stringify(value)}\n` : `${text}\n`);
    },
    say(sentence) {
      clear();
      stderr.write(`${sentence}\n`);
    },
    progress(label, done, total) {
      if (!isTerminal) return;
      const line = total > 0 ? `${label} ${done}/${total}` : `${label} ${done}`;
      stderr.write(`\r${line.padEnd(drawn)}`);
      drawn = line.length;
    },
  };
}

/** Rows as aligned columns, two spaces between; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, [...cell].length);
  }
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - [...cell].length))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
