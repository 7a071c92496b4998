/**
 * Keys of every command, written once: the window matches them by `KeyboardEvent.code` (so they work under Kazakh and
 * Russian layouts), the menu bar shows them. `Mod` is Ctrl, on macOS ⌘; `Alt` is Alt, on macOS ⌃ before a letter or digit.
 * Ctrl and Alt never stand together: that is AltGr on Windows. The first key is the one shown.
 */
export const COMMAND_KEYS = {
  // application
  'app.palette': ['Mod+Shift+KeyP'],
  'app.shortcuts': ['F1'],
  'app.settings': ['Mod+Comma'],
  'go.articles': ['Mod+Shift+KeyA'],
  'go.glossary': ['Mod+Shift+KeyG'],
  'go.back': ['Alt+ArrowLeft'],
  'view.nextRegion': ['F6'],
  'view.previousRegion': ['Shift+F6'],
  'view.panel': ['Mod+Backslash'],
  'view.runningText': ['Alt+KeyT'],
  'view.zoomIn': ['Mod+Equal', 'Mod+NumpadAdd', 'Mod+Shift+Equal'],
  'view.zoomOut': ['Mod+Minus', 'Mod+NumpadSubtract'],
  'view.zoomReset': ['Mod+Digit0', 'Mod+Numpad0'],
  'view.themeSystem': [],
  'view.themeLight': [],
  'view.themeDark': [],
  'view.themeContrast': [],
  // library
  'library.open': [],
  'library.create': [],
  'library.backUp': [],
  'library.backups': [],
  // articles
  'article.new': ['Mod+KeyN'],
  'article.paste': ['Mod+Shift+KeyV'],
  'article.openFile': ['Mod+KeyO'],
  'article.sample': [],
  'article.continue': ['Mod+Shift+KeyC'],
  'article.remove': [],
  'article.about': ['Alt+KeyI'],
  'article.export': ['Mod+KeyE'],
  'article.reimport': [],
  'article.copyText': ['Mod+Shift+KeyT'],
  'article.copyHtml': ['Mod+Shift+KeyH'],
  // editing
  'edit.undo': ['Mod+KeyZ'],
  'edit.redo': ['Mod+Shift+KeyZ', 'Mod+KeyY'],
  'edit.find': ['Mod+KeyF'],
  'edit.replace': ['Mod+KeyH'],
  'edit.findNext': ['F3'],
  'edit.findPrevious': ['Shift+F3'],
  // segment
  'segment.confirm': ['Mod+Enter', 'Mod+NumpadEnter'],
  'segment.confirmToUnconfirmed': ['Mod+Shift+Enter', 'Mod+Shift+NumpadEnter'],
  'segment.next': ['Mod+ArrowDown'],
  'segment.previous': ['Mod+ArrowUp'],
  'segment.nextUnconfirmed': ['Mod+Shift+ArrowDown'],
  'segment.previousUnconfirmed': ['Mod+Shift+ArrowUp'],
  'segment.jump': ['Mod+KeyG'],
  'segment.filter': ['Alt+KeyF'],
  'segment.copySource': ['Mod+Insert'],
  'segment.clear': ['Mod+Shift+Delete'],
  'segment.split': ['Alt+KeyS'],
  'segment.merge': ['Alt+KeyJ'],
  'segment.lock': ['Alt+KeyL'],
  'segment.note': ['Alt+KeyM'],
  'segment.review': ['Alt+KeyR'],
  'segment.toDraft': ['Alt+KeyU'],
  'segment.versions': ['Alt+KeyH'],
  'segment.leaveOut': ['Alt+KeyO'],
  'segment.add': ['Alt+KeyP'],
  'segment.removeAdded': [],
  'segment.move': ['Alt+KeyV'],
  'segment.mergeEnglish': ['Alt+Shift+KeyJ'],
  'segment.repairSource': ['Alt+KeyE'],
  'segment.spelling': ['Mod+Period'],
  // memory
  'memory.concordance': ['Mod+KeyK'],
  // drafts
  'draft.segment': ['Mod+KeyD'],
  'draft.ask': [],
  'draft.empty': ['Mod+Shift+KeyD'],
  'draft.untouched': [],
  'draft.stop': [],
  'draft.take1': ['Mod+Digit1'],
  'draft.take2': ['Mod+Digit2'],
  'draft.take3': ['Mod+Digit3'],
  'draft.take4': ['Mod+Digit4'],
  'draft.take5': ['Mod+Digit5'],
  'draft.take6': ['Mod+Digit6'],
  'draft.take7': ['Mod+Digit7'],
  'draft.take8': ['Mod+Digit8'],
  'draft.take9': ['Mod+Digit9'],
  'word.gloss': ['F4'],
  // findings of the checks
  'review.open': ['Mod+Shift+KeyK'],
  'review.next': ['F8'],
  'review.previous': ['Shift+F8'],
  'review.fix': ['Alt+KeyX'],
  // terms
  'term.add': ['Alt+KeyA'],
  'term.insert1': ['Alt+Digit1'],
  'term.insert2': ['Alt+Digit2'],
  'term.insert3': ['Alt+Digit3'],
  'term.insert4': ['Alt+Digit4'],
  'term.insert5': ['Alt+Digit5'],
  'term.insert6': ['Alt+Digit6'],
  'term.insert7': ['Alt+Digit7'],
  'term.insert8': ['Alt+Digit8'],
  'term.insert9': ['Alt+Digit9'],
  'term.nextNew': ['Alt+KeyN'],
  'term.addNew': ['Alt+Shift+KeyN'],
  'term.changeEverywhere': ['F2'],
  'term.consistency': ['Alt+KeyC'],
  'glossary.harvest': ['Alt+Shift+KeyH'],
  // glossary
  'entry.add': ['Mod+KeyN'],
  'entry.edit': [],
  'entry.remove': [],
  'glossary.import': ['Mod+KeyO'],
  'glossary.export': ['Mod+KeyE'],
  'glossary.starter': [],
  'glossary.duplicates': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Id of a command: of the palette, the menus, the shortcuts. */
export type CommandId = keyof typeof COMMAND_KEYS;

/** Whether an id that came over the bridge is a command. */
export function isCommandId(id: string): id is CommandId {
  return Object.hasOwn(COMMAND_KEYS, id);
}
