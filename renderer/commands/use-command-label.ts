import { COMMAND_KEYS, type CommandId } from '#contract/command-keys.ts';
import { useText } from '../i18n/i18n.ts';
import { bridge } from '../state/workbench.ts';
import { keyLabel } from './key-stroke.ts';

/** Writes keys as the platform does: "Ctrl ↵". */
export function useKeyLabel(): (key: string) => string {
  const text = useText('common');
  const names = {
    Delete: text('key.delete'),
    Insert: text('key.insert'),
    Escape: text('key.escape'),
    Tab: text('key.tab'),
    Space: text('key.space'),
  };
  return (key) => keyLabel(key, bridge.platform, names);
}

/** Title and first key of a command; '' when it has no key. */
export function useCommandLabel(id: CommandId): { readonly title: string; readonly keyText: string } {
  const text = useText('commands');
  const label = useKeyLabel();
  const [key] = COMMAND_KEYS[id];
  return { title: text(id), keyText: key ? label(key) : '' };
}
