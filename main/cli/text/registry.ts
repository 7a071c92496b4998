import type { TextCommand } from './command.ts';

/** The commands of `qostil text`, in the order `--help` lists them. */
export const TEXT_COMMANDS: readonly TextCommand[] = Object.freeze([]);
