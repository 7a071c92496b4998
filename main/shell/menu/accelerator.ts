/** Electron's names of codes of `KeyboardEvent.code` that are not their own name. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Backslash: '\\',
  Equal: '=',
  Minus: '-',
};

/**
 * Electron's accelerator for a key of the command table: `Mod+Shift+KeyN` is `CommandOrControl+Shift+N`.
 * Before a letter or digit, Alt stands for Control on macOS, where Option types characters.
 */
export function acceleratorOf(key: string, platform: NodeJS.Platform): string {
  const isCharacter = /(?:Key|Digit)\w$/u.test(key);
  return key
    .split('+')
    .map((part) => {
      if (part === 'Mod') return 'CommandOrControl';
      if (part === 'Alt' && platform === 'darwin' && isCharacter) return 'Control';
      return NAMES[part] ?? part.replace(/^(?:Key|Digit)/u, '');
    })
    .join('+');
}
