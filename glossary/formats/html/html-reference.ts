import { parseFragment } from 'parse5';

/** A character reference of HTML with its semicolon. */
export const HTML_REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;

const known = new Map<string, string>();

/** What a reference stands for; the reference itself when HTML knows none of that name. */
export function htmlCharacter(reference: string): string {
  const found = known.get(reference);
  if (found !== undefined) return found;
  const [node] = parseFragment(reference).childNodes;
  const character = node && 'value' in node ? node.value : reference;
  if (known.size < 5000) known.set(reference, character);
  return character;
}
