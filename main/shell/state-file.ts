import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** A small JSON file of the shell. Written whole, in one rename, so that it is never seen half written. */
export interface StateFile<State> {
  read(): State;
  write(state: State): void;
}

/** Opens a state file; `parse` makes a valid state of whatever stands there (`undefined` when there is no readable file). */
export function openStateFile<State>(file: string, parse: (stored: unknown) => State): StateFile<State> {
  let state = parse(readJson(file));
  return {
    read: () => state,
    write(next) {
      state = next;
      const partial = `${file}.partial`;
      writeFileSync(partial, JSON.stringify(next, null, 2), { mode: 0o600 });
      renameSync(partial, file);
    },
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Missing at the first start; unreadable after a disk fault: both begin anew.
    return undefined;
  }
}
