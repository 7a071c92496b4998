import { overlaps } from '#glossary/model/span.ts';
import type { Unit } from '../read/unit.ts';
import { type Piece, word } from './piece.ts';
import { englishOf } from './sense.ts';
import { flag, type Writing } from './writing.ts';

/** Parts of speech whose words say something by themselves. */
const CONTENT: ReadonlySet<string> = new Set(['n', 'propn', 'num', 'adj', 'v']);

/** Verbs that English may do without: be, become, say before a quotation. */
const EMPTY: ReadonlySet<string> = new Set(['бол', 'де', 'ет', 'еді', 'болып табыл', 'кез']);

/**
 * Words of the source that found no place in the draft, to stand in brackets at its end, each flagged; empty for a
 * sentence that was understood.
 */
export function leftOut(units: readonly Unit[], pieces: readonly Piece[], writing: Writing): Piece[] {
  return units.flatMap((unit) => {
    const reading = unit.readings[0];
    if (reading === undefined || EMPTY.has(reading.lemma)) return [];
    if (unit.kind !== 'fixed' && !CONTENT.has(reading.pos)) return [];
    if (pieces.some(({ source }) => source !== null && overlaps(source, unit))) return [];
    flag(writing, 'fragment', unit);
    return word(`[${englishOf(unit, writing)}]`, unit);
  });
}
