import { QostilError } from '#glossary/model/errors.ts';
import type { PlacedText, TextHost } from '../in-place/placed-block.ts';
import { REFERENCE, referenced } from './unescape-xml.ts';

/** White space that reads as one space. */
const FOLDED = /[\t\n\r]+ *| {2,}[\t\n\r ]*| [\t\n\r]+[\t\n\r ]*/g;

/**
 * The characters of raw XML text at from … to, each stretch with its place: literal stretches, and references one by
 * one. With `isFolding`, white space other than a single space becomes one. Errors: file-entity-refused.
 */
export function placedCharacters(
  text: string,
  from: number,
  to: number,
  file: string,
  { host, isFolding = false }: { readonly host?: TextHost; readonly isFolding?: boolean } = {},
): PlacedText[] {
  const raw = text.slice(from, to);
  const placed: PlacedText[] = [];
  const add = (start: number, end: number, read: string, isLiteral: boolean): void => {
    if (start === end) return;
    const item = { kind: 'text' as const, start: from + start, end: from + end, text: read, isLiteral };
    placed.push(host ? { ...item, host } : item);
  };
  const addLiteral = (start: number, end: number): void => {
    let at = start;
    for (const match of isFolding ? raw.slice(start, end).matchAll(FOLDED) : []) {
      add(at, start + match.index, raw.slice(at, start + match.index), true);
      at = start + match.index + match[0].length;
      add(start + match.index, at, ' ', false);
    }
    add(at, end, raw.slice(at, end), true);
  };
  if (!raw.includes('&')) {
    addLiteral(0, raw.length);
    return placed;
  }
  let at = 0;
  for (const match of raw.matchAll(REFERENCE)) {
    const character = referenced(match[1], match[2], match[3]);
    if (character === null) throw new QostilError('file-entity-refused', { file });
    addLiteral(at, match.index);
    at = match.index + match[0].length;
    add(match.index, at, character, false);
  }
  addLiteral(at, raw.length);
  return placed;
}
