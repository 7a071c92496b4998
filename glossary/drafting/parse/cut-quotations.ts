import type { Unit } from '../read/unit.ts';
import { parse } from './parse.ts';
import type { Quotation } from './tree.ts';

interface Stretch {
  readonly units: readonly Unit[];
}

/** A quotation or what stands between two. */
export type Piece = Quotation | Stretch;

const OPENING = /^[«„“‹]$/;

const CLOSING = /^[»”›]$/;

/** Parts the units at quotation marks; what stands between is parsed by itself. A mark without its twin quotes to the edge. */
export function cutQuotations(units: readonly Unit[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < units.length; at += 1) {
    const { kind, text } = units[at]!;
    if (kind !== 'mark') continue;
    const straight = text === '"';
    if (CLOSING.test(text) && pieces.length === 0) {
      pieces.push(quotation(units.slice(from, at), false, true, units[from]!.start, units[at]!.end));
      from = at + 1;
      continue;
    }
    if (!straight && !OPENING.test(text)) continue;
    const close = closingOf(units, at);
    if (at > from) pieces.push({ units: units.slice(from, at) });
    const end = close < 0 ? units.length : close;
    pieces.push(
      quotation(
        units.slice(at + 1, end),
        true,
        close >= 0,
        units[at]!.start,
        units[Math.min(end, units.length - 1)]!.end,
      ),
    );
    at = end;
    from = end + 1;
  }
  if (from < units.length) pieces.push({ units: units.slice(from) });
  return pieces;
}

function closingOf(units: readonly Unit[], open: number): number {
  let depth = 1;
  const straight = units[open]!.text === '"';
  for (let at = open + 1; at < units.length; at += 1) {
    const { kind, text } = units[at]!;
    if (kind !== 'mark') continue;
    if (straight ? text === '"' : CLOSING.test(text)) depth -= 1;
    else if (!straight && OPENING.test(text)) depth += 1;
    if (depth === 0) return at;
  }
  return -1;
}

function quotation(
  units: readonly Unit[],
  open: boolean,
  close: boolean,
  start: number,
  end: number,
): Quotation {
  return { kind: 'quotation', start, end, open, close, items: units.length > 0 ? parse(units) : [] };
}
