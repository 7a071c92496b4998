import { analyze } from './analyze.ts';
import type { TextCommand } from './command.ts';
import { generate } from './generate.ts';
import { letters } from './letters.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { romanize } from './romanize.ts';
import { segment } from './segment.ts';
import { tokens } from './tokens.ts';
import { translate } from './translate.ts';

/** The commands of `qostil text`, in the order `--help` lists them. */
export const TEXT_COMMANDS: readonly TextCommand[] = Object.freeze([
  segment,
  tokens,
  letters,
  analyze,
  generate,
  romanize,
  names,
  numbers,
  translate,
]);
