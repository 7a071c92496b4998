import { COMMAND_KEYS, type CommandId } from '#contract/command-keys.ts';
import { useText } from '../i18n/i18n.ts';
import { bridge } from '../state/workbench.ts';
import { keyLabel } from './key-stroke.ts';

const NAMES = {
  Delete: 'key.delete',
  Insert: 'key.insert',
  Escape: 'key.escape',
  Tab: 'key.tab',
  Space: 'key.space',
} as const;

/** Writes keys as the platform does: "Ctrl ↵". */
export function useKeyLabel(): (key: string) => string {
  const text = useText('common');
  return (key) => keyLabel(key, bridge.platform, (named) => text(NAMES[named]));
}

/** Title and first key of a command; '' when it has no key. */
export function useCommandLabel(id: CommandId): { readonly title: string; readonly keyText: string } {
  const text = useText('commands');
  const label = useKeyLabel();
  const [key] = COMMAND_KEYS[id];
  return { title: text(id), keyText: key ? label(key) : '' };
}
