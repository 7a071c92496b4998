import { COMMAND_KEYS, type CommandId } from '#contract/command-keys.ts';
import { type KeyPress, type KeyStroke, matches, type Platform, parseKeyStroke } from './key-stroke.ts';

interface Binding {
  readonly stroke: KeyStroke;
  readonly id: CommandId;
}

/** Bindings by the code of their key, each in the order of the registry: the first command that can run takes a shared key. */
export type Bindings = ReadonlyMap<string, readonly Binding[]>;

export function bindingsOf(ids: readonly CommandId[]): Bindings {
  const byCode = new Map<string, Binding[]>();
  for (const id of ids) {
    for (const stroke of COMMAND_KEYS[id].map(parseKeyStroke)) {
      byCode.set(stroke.code, [...(byCode.get(stroke.code) ?? []), { stroke, id }]);
    }
  }
  return byCode;
}

/** The command a key press asks for: the first bound to it that can run; null = the key is not ours. */
export function commandFor(
  press: KeyPress,
  bindings: Bindings,
  platform: Platform,
  canRun: (id: CommandId) => boolean,
): CommandId | null {
  for (const { stroke, id } of bindings.get(press.code) ?? []) {
    if (matches(stroke, press, platform) && canRun(id)) return id;
  }
  return null;
}
