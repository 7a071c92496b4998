import { COMMAND_KEYS, type CommandId } from '#contract/command-keys.ts';
import { type KeyPress, type KeyStroke, matches, type Platform, parseKeyStroke } from './key-stroke.ts';

interface Binding {
  readonly stroke: KeyStroke;
  readonly id: CommandId;
}

/** Bindings in the order of the registry, so that the first command that can run takes a shared key. */
export function bindingsOf(ids: readonly CommandId[]): readonly Binding[] {
  return ids.flatMap((id) => COMMAND_KEYS[id].map((key) => ({ id, stroke: parseKeyStroke(key) })));
}

/** The command a key press asks for: the first bound to it that can run; null = the key is not ours. */
export function commandFor(
  press: KeyPress,
  bindings: readonly Binding[],
  platform: Platform,
  canRun: (id: CommandId) => boolean,
): CommandId | null {
  for (const { stroke, id } of bindings) {
    if (matches(stroke, press, platform) && canRun(id)) return id;
  }
  return null;
}
