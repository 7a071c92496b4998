import type { PlacedText } from '../in-place/placed-block.ts';
import { HTML_REFERENCE, htmlCharacter } from './html-reference.ts';

const SPACES = /[\t\n\f\r ]+/y;

/**
 * The characters of a text node at from … to of the page, with white space folded to one space as a browser shows it.
 * Where the parser read something else than stands there, the node is one item that can only be replaced whole; where
 * it moved words over tags, they have no place and stay as they are.
 */
export function placeWords(text: string, from: number, to: number, value: string): PlacedText[] {
  const placed: PlacedText[] = [];
  let literal = from;
  const add = (start: number, end: number, read: string, isLiteral: boolean): void => {
    if (start < end) placed.push({ kind: 'text', start, end, text: read, isLiteral });
  };
  const addOther = (start: number, end: number, read: string): void => {
    add(literal, start, text.slice(literal, start), true);
    add(start, end, read, false);
    literal = end;
  };
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    const pattern = unit === 38 ? HTML_REFERENCE : unit <= 32 ? SPACES : null;
    if (pattern) pattern.lastIndex = at;
    const match = pattern?.exec(text)?.[0];
    if (match === undefined || match === ' ') {
      at += 1;
      continue;
    }
    addOther(at, at + match.length, unit === 38 ? htmlCharacter(match) : ' ');
    at += match.length;
  }
  add(literal, to, text.slice(literal, to), true);
  const read = folded(value);
  if (folded(placed.map((one) => one.text).join('')) === read) return placed;
  return read === '' || text.slice(from, to).includes('<')
    ? []
    : [{ kind: 'text', start: from, end: to, text: read, isLiteral: false }];
}

function folded(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ');
}
