import type { CommandId } from '#contract/command-keys.ts';
import { useNavigation } from '../state/navigation.ts';
import { useOpenEditor } from '../state/open-editor.ts';
import { report } from '../state/trouble.ts';
import type { CommandContext } from './command.ts';
import { commandOf } from './registry.ts';

/** Mantine gives the focus back 10 ms after a menu is closed. */
const CLOSING_MS = 20;

/** What commands look at now. */
export function commandContext(): CommandContext {
  return { screen: useNavigation.getState().screen, editor: useOpenEditor.getState().session };
}

/** Runs a command if it can run now; trouble is shown. */
export function runCommand(id: CommandId): void {
  const command = commandOf(id);
  const context = commandContext();
  if (!command.isEnabled(context)) return;
  Promise.resolve(command.run(context)).catch(report);
}

/** Runs a command from something that floats, after that has gone and given the focus back. */
export function runCommandAfterClosing(id: CommandId): void {
  setTimeout(() => runCommand(id), CLOSING_MS);
}
