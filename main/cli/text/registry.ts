import type { TextCommand } from './command.ts';
import { segment } from './segment.ts';

/** The commands of `qostil text`, in the order `--help` lists them. */
export const TEXT_COMMANDS: readonly TextCommand[] = Object.freeze([segment]);
