import { missingCodes, withMissingCodes } from '#glossary/model/place-codes.ts';
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

/** Puts all codes that the English lacks behind about as many words as in the Kazakh. */
export function insertAllCodes({ active, target }: EditorSession): void {
  if (!active || !target) return;
  target.write(withMissingCodes(active.source, target.text));
  target.focus();
}
