import { POSTURE_VERBS } from './exceptions.ts';

/** The lengths at which a stem may end in a folded word, as bits: 1 << 5 = its first five letters may write one. */
export type StemEnds = (word: string) => number;

/** Whether a stem may end at a length; places beyond the bits are not ruled out. */
export function mayEndAt(ends: number, length: number): boolean {
  return length >= BITS || (ends & (1 << length)) !== 0;
}

/**
 * Tells where no stem of a dictionary can end, from the table that stemEndTable made of its lemmas: a stem is written as
 * its lemma, or its last letter is changed, lost or one more (кітаб, орн, рубл), so all but the last letter of what is
 * written begins the lemma. A false hope now and then is harmless.
 */
export function createStemEnds(table: Int32Array): StemEnds {
  const mask = table.length * BITS - 1;
  return (word) => {
    let ends = 0;
    let hash = HASH_OF_NOTHING;
    const length = Math.min(word.length, BITS - 1);
    for (let at = 0; at < length; at++) {
      const place = (hash ^ (hash >>> 15)) & mask;
      ends |= ((table[place >> 5]! >>> (place & 31)) & 1) << (at + 1);
      hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
    }
    return ends;
  };
}

/** The table for createStemEnds over folded lemmas: a bit for each beginning that leaves out two letters at most. */
export function stemEndTable(lemmas: readonly string[]): Int32Array {
  const places = new Set<number>();
  for (const lemma of [...lemmas, ...WRITTEN_OTHERWISE]) {
    let hash = HASH_OF_NOTHING;
    for (let at = 0; at <= lemma.length; at++) {
      if (at >= lemma.length - 2) places.add(hash ^ (hash >>> 15));
      hash = Math.imul(hash ^ lemma.charCodeAt(at), PRIME);
    }
  }
  const table = new Int32Array(2 ** Math.ceil(Math.log2(places.size * ROOM)) / BITS);
  const mask = table.length * BITS - 1;
  for (const place of places) table[(place & mask) >> 5]! |= 1 << (place & 31);
  return table;
}

const BITS = 32;

/** Bits for each beginning: one of so many is a false hope. */
const ROOM = 16;

/** Stems that are written unlike their lemma: жатыр of жат, е of еді. */
const WRITTEN_OTHERWISE: readonly string[] = [...POSTURE_VERBS.keys(), 'е'];

/** FNV-1a over UTF-16 units, mixed once more before its low bits serve as a place. */
const HASH_OF_NOTHING = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
