/** A key press as the registry writes it, taken apart: "Mod+Shift+KeyP". */
export interface KeyStroke {
  readonly code: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** What of a keyboard event decides. */
export interface KeyPress {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  getModifierState(key: string): boolean;
}

export type Platform = 'linux' | 'darwin' | 'win32';

export function parseKeyStroke(text: string): KeyStroke {
  const parts = text.split('+');
  return {
    code: parts.at(-1) ?? '',
    mod: parts.includes('Mod'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
  };
}

/**
 * Whether a key press is a key stroke. The physical key decides, so a Kazakh or Russian layout changes nothing, also
 * where it has letters on the number row. Ctrl with Alt is AltGr on Windows and types a character: never a command.
 */
export function matches(stroke: KeyStroke, press: KeyPress, platform: Platform): boolean {
  if (press.code !== stroke.code || press.shiftKey !== stroke.shift) return false;
  if (press.isComposing || press.getModifierState('AltGraph')) return false;
  if (press.ctrlKey && press.altKey) return false;
  if (platform !== 'darwin') {
    return !press.metaKey && press.ctrlKey === stroke.mod && press.altKey === stroke.alt;
  }
  const isControl = stroke.alt && isCharacterKey(stroke.code);
  return (
    press.metaKey === stroke.mod && press.ctrlKey === isControl && press.altKey === (stroke.alt && !isControl)
  );
}

/** Keys that are not letters, digits or signs and have a word in main/locales. */
const NAMED_KEYS = ['Delete', 'Insert', 'Escape', 'Tab', 'Space'] as const;

export type NamedKey = (typeof NAMED_KEYS)[number];

const SIGNS: Readonly<Record<string, string>> = {
  Enter: '↵',
  NumpadEnter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Backslash: '\\',
  Equal: '+',
  Minus: '−',
  NumpadAdd: '+',
  NumpadSubtract: '−',
};

/** How a key stroke is written beside its command: "Ctrl Shift P", on macOS "⌘⇧P". */
export function keyLabel(text: string, platform: Platform, nameOf: (key: NamedKey) => string): string {
  const stroke = parseKeyStroke(text);
  const named = NAMED_KEYS.find((key) => key === stroke.code);
  const key =
    SIGNS[stroke.code] ?? (named ? nameOf(named) : stroke.code.replace(/^(?:Key|Digit|Numpad)/, ''));
  if (platform !== 'darwin') {
    return [stroke.mod && 'Ctrl', stroke.alt && 'Alt', stroke.shift && 'Shift', key]
      .filter(Boolean)
      .join(' ');
  }
  const alt = stroke.alt ? (isCharacterKey(stroke.code) ? '⌃' : '⌥') : '';
  return `${alt}${stroke.shift ? '⇧' : ''}${stroke.mod ? '⌘' : ''}${key}`;
}

function isCharacterKey(code: string): boolean {
  return code.startsWith('Key') || code.startsWith('Digit');
}
