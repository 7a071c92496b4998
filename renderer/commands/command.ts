import type { CommandId } from '#contract/command-keys.ts';
import type { EditorSession } from '../editor/session/editor-session.ts';
import type { Screen } from '../state/screen.ts';

/** Groups of the palette and of the shortcut help, in their order. */
export const COMMAND_GROUPS = [
  'segment',
  'terms',
  'memory',
  'editing',
  'article',
  'library',
  'view',
] as const;

export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** What a command may look at when it decides whether it can run, and when it runs. */
export interface CommandContext {
  readonly screen: Screen;
  readonly editor: EditorSession | null;
}

/**
 * One act of the window: the palette, the menus, the keys, the buttons and the shortcut help all come here. Its title
 * is `commands.<id>` in main/locales, its keys stand in the contract beside the menus'.
 */
export interface Command {
  readonly id: CommandId;
  readonly group: CommandGroup;
  readonly isEnabled: (context: CommandContext) => boolean;
  /** For menu entries with a tick. */
  readonly isChecked?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void | Promise<void>;
}

/** A command that needs the editor with an active sentence. */
export function editorCommand(
  id: CommandId,
  group: CommandGroup,
  run: (editor: EditorSession) => void | Promise<void>,
  isPossible: (editor: EditorSession) => boolean = () => true,
): Command {
  return {
    id,
    group,
    isEnabled: ({ editor }) => editor !== null && editor.activeId !== null && isPossible(editor),
    run: ({ editor }) => (editor ? run(editor) : undefined),
  };
}
