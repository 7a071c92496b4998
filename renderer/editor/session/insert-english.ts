import type { EditorSession } from './editor-session.ts';

/** Puts English in at the caret, parted from the word before it; '' and a row without a field do nothing. */
export function insertEnglish({ target }: EditorSession, english: string): void {
  if (!target || english === '') return;
  const before = target.text.text.slice(0, target.selection.start);
  const isParted = before === '' || /[\s(“‘"'«—–-]$/u.test(before);
  target.insert(isParted ? english : ` ${english}`);
  target.focus();
}
