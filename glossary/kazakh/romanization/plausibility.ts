import { fold } from '../letters/fold.ts';
import { LETTER_READINGS } from './letter-readings.ts';

/** Price of a letter left out, of a letter added, and of one put for a wholly different one. */
const LEFT_OUT = 1.2;
const ADDED = 1.2;
const SWAPPED = 1.6;
/** Price a letter at which the score has fallen to zero. */
const HOPELESS = 0.5;

/**
 * How plausible an English spelling is as a rendering of a Kazakh name, by the letters alone: 1 = letter for letter
 * in some tradition (Әлімжан and Alimzhan, Älimjan), 0 = another name; above 0.75 it may well be that name, below 0.5
 * hardly. Capitals, apostrophes and hyphens do not count, words must come in the same order. Translated words and
 * settled spellings (Мәскеу, Moscow) are the romanizer's matter: see createNameMatcher. Cost: product of the lengths.
 */
export function letterPlausibility(kazakh: string, english: string): number {
  const source = letters(kazakh);
  const target = letters(english);
  if (source === '' || target === '') return 0;
  const price = cheapestReading(source, target);
  return Math.max(0, 1 - price / (HOPELESS * source.length));
}

function letters(name: string): string {
  return fold(name).replace(/[^\p{L}\p{M}]/gu, '');
}

/** The cheapest way to read every letter of `source` as a stretch of `target`, all of it used up. */
function cheapestReading(source: string, target: string): number {
  const width = target.length + 1;
  let row = Float64Array.from({ length: width }, (_, added) => added * ADDED);
  for (const letter of source) {
    const next = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    const readings = LETTER_READINGS[letter] ?? [[letter, 0] as const];
    for (let at = 0; at < width; at += 1) {
      const before = row[at]!;
      next[at] = Math.min(next[at]!, before + LEFT_OUT);
      if (at > 0) next[at] = Math.min(next[at]!, next[at - 1]! + ADDED);
      if (at + 1 < width) next[at + 1] = Math.min(next[at + 1]!, before + SWAPPED);
      for (const [latin, price] of readings) {
        if (!target.startsWith(latin, at)) continue;
        const end = at + latin.length;
        next[end] = Math.min(next[end]!, before + price);
      }
    }
    for (let at = 1; at < width; at += 1) next[at] = Math.min(next[at]!, next[at - 1]! + ADDED);
    row = next;
  }
  return row[target.length]!;
}
