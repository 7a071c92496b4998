/**
 * Commands of the menu bar and their keys: the menu shows them, the window carries them out.
 * A key is written with `event.code`, so that it is the same key under Kazakh and Russian layouts; `Mod` is Ctrl, and
 * Cmd on macOS. No chord has Ctrl+Alt, which is AltGr on Windows. null = no key of its own.
 */
export const COMMANDS = {
  'article.new': 'Mod+KeyN',
  'article.paste': 'Mod+Shift+KeyN',
  'file.open': 'Mod+KeyO',
  'library.open': null,
  'library.create': null,
  'library.backUp': null,
  'library.restore': null,
  'article.export': 'Mod+KeyE',
  'article.copyEnglish': 'Mod+Shift+KeyC',
  'article.metadata': null,
  'article.reimport': null,

  'edit.undo': 'Mod+KeyZ',
  'edit.redo': 'Mod+Shift+KeyZ',
  'edit.find': 'Mod+KeyF',
  'edit.replace': 'Mod+KeyH',
  'edit.filter': 'Mod+Shift+KeyF',
  'edit.jump': 'Mod+KeyG',
  'settings.open': 'Mod+Comma',

  'view.palette': 'Mod+KeyK',
  'view.start': 'Mod+Digit1',
  'view.editor': 'Mod+Digit2',
  'view.glossary': 'Mod+Digit3',
  'view.panel': 'Mod+Backslash',
  'view.runningText': 'Mod+KeyP',

  'segment.confirm': 'Mod+Enter',
  'segment.confirmAndNextUnconfirmed': 'Mod+Shift+Enter',
  'segment.next': 'Alt+ArrowDown',
  'segment.previous': 'Alt+ArrowUp',
  'segment.nextUnconfirmed': 'Alt+Shift+ArrowDown',
  'segment.copySource': 'Mod+Shift+KeyS',
  'segment.clear': 'Mod+Shift+Backspace',
  'segment.split': 'Mod+Shift+KeyD',
  'segment.merge': 'Mod+Shift+KeyJ',
  'segment.lock': 'Mod+KeyL',
  'segment.note': 'Mod+Shift+KeyM',
  'segment.leaveOut': null,
  'segment.addAfter': null,
  'segment.move': null,
  'segment.versions': null,
  'term.add': 'Mod+KeyT',
  'term.insert': 'Mod+KeyI',

  'help.guide': null,
  'help.keys': 'F1',
} as const satisfies Readonly<Record<string, string | null>>;

export type CommandId = keyof typeof COMMANDS;
