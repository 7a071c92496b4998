import type { InlineCode } from '#glossary/model/coded-text.ts';
import type { EditorSession } from './editor-session.ts';

/**
 * Puts the next code of the Kazakh that the English lacks at the caret; a pair goes around what is selected. False when
 * none is missing.
 */
export function insertNextCode({ active, target }: EditorSession): boolean {
  if (!active || !target) return false;
  const missing = missingCodes(active.source.codes, target.text.codes);
  const [first] = missing;
  if (!first) return false;
  const close = missing.find(({ kind, pair }) => kind === 'close' && pair === first.pair);
  const { start, end } = target.selection;
  target.insertCodes(first, first.kind === 'open' && start < end ? close : undefined);
  target.focus();
  return true;
}

/** Codes of the Kazakh that are not in the English, in the order of the Kazakh. */
export function missingCodes(source: readonly InlineCode[], target: readonly InlineCode[]): InlineCode[] {
  return source.filter(({ id, kind }) => !target.some((code) => code.id === id && code.kind === kind));
}
