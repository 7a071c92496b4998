import type { ParseArgsConfig } from 'node:util';
import type { LibraryAccess } from './library-access.ts';
import type { Output } from './output.ts';

/** Exit codes of `qostil`. */
export const EXIT = { done: 0, problem: 1, usage: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Options every library command takes. */
export const COMMON_OPTIONS = {
  library: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

/** What a command is run with; option values are as `node:util` parseArgs gives them. */
export interface Invocation {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly output: Output;
  /** The library of `--library`, or the user's own. Commands that need none never call it. */
  readonly library: LibraryAccess;
}

/** One command of `qostil`. Adding one is one file and one line in registry.ts. */
export interface Command {
  /** Words that call it: "export", "terms add". */
  readonly name: string;
  /** The line after "Usage: qostil ": "export ID --format tmx|tsv|moses|txt --out PATH [--confirmed]". */
  readonly usage: string;
  /** One sentence for the list of commands. */
  readonly summary: string;
  /** Options beside the common ones. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many positionals it takes. */
  readonly positionals: { readonly least: number; readonly most: number };
  run(invocation: Invocation): Promise<ExitCode>;
}

/** Wrong usage: the message goes to stderr with the usage line, the exit code is 2. */
export class UsageError extends Error {}
