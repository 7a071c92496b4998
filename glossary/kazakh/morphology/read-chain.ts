import type { Allomorph } from './suffix.ts';

/** A chain of endings found on a word; `chain` is outermost first, as the search reports it. */
export interface Ending {
  /** The folded word. */
  readonly word: string;
  /** Where the first ending begins. */
  readonly start: number;
  readonly chain: readonly Allomorph[];
}

/** Ids of the suffixes, innermost first. */
export function idsOf(chain: readonly Allomorph[]): string[] {
  const ids: string[] = [];
  for (let at = chain.length - 1; at >= 0; at--) ids.push(chain[at]!.suffix.id);
  return ids;
}

/** The word in pieces, stem first. */
export function morphemesOf({ word, start, chain }: Ending): string[] {
  const written = [word.slice(0, start)];
  for (let at = chain.length - 1; at >= 0; at--) written.push(chain[at]!.form);
  return written;
}
