import type { CommandId } from '#contract/command-keys.ts';
import { ALIGN_COMMANDS } from './align-commands.ts';
import { ARTICLE_COMMANDS } from './article-commands.ts';
import type { Command } from './command.ts';
import { DRAFT_COMMANDS } from './draft-commands.ts';
import { EDITING_COMMANDS } from './editing-commands.ts';
import { LIBRARY_COMMANDS } from './library-commands.ts';
import { MEMORY_COMMANDS } from './memory-commands.ts';
import { REVIEW_COMMANDS } from './review-commands.ts';
import { SEGMENT_COMMANDS } from './segment-commands.ts';
import { TERM_COMMANDS } from './term-commands.ts';
import { VIEW_COMMANDS } from './view-commands.ts';

/** Every command of the window; where two share a key, the first that can run takes it. */
export const COMMANDS: readonly Command[] = Object.freeze([
  ...SEGMENT_COMMANDS,
  ...DRAFT_COMMANDS,
  ...REVIEW_COMMANDS,
  ...TERM_COMMANDS,
  ...MEMORY_COMMANDS,
  ...ALIGN_COMMANDS,
  ...EDITING_COMMANDS,
  ...ARTICLE_COMMANDS,
  ...LIBRARY_COMMANDS,
  ...VIEW_COMMANDS,
]);

const BY_ID: ReadonlyMap<CommandId, Command> = new Map(COMMANDS.map((command) => [command.id, command]));

export function commandOf(id: CommandId): Command {
  const command = BY_ID.get(id);
  if (!command) throw new Error(`no command ${id}`);
  return command;
}
