import { useEffect } from 'react';
import { type CommandId, isCommandId } from '#contract/command-keys.ts';
import { useDialogs } from '../state/dialogs.ts';
import { bridge } from '../state/workbench.ts';
import { bindingsOf, commandFor } from './key-listener.ts';
import { COMMANDS, commandOf } from './registry.ts';
import { commandContext, runCommand } from './run-command.ts';

const BINDINGS = bindingsOf(COMMANDS.map((command) => command.id));

/** Keys and menus run commands. While a dialog is open keys belong to it. */
export function useCommandKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || useDialogs.getState().open !== null) return;
      const isEnabled = (id: CommandId): boolean => commandOf(id).isEnabled(commandContext());
      const id = commandFor(event, BINDINGS, bridge.platform, isEnabled);
      if (id === null) return;
      event.preventDefault();
      event.stopPropagation();
      runCommand(id);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    const unsubscribe = bridge.onCommand((id) => {
      if (isCommandId(id)) runCommand(id);
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      unsubscribe();
    };
  }, []);
}
