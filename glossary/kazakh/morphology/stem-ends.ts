import { POSTURE_VERBS } from './exceptions.ts';

/**
 * Tells where in a folded word no stem of a dictionary can end, and which stem is no lemma of it, from the table that
 * stemEndTable made of its lemmas. A false hope now and then is harmless.
 */
export class StemEnds {
  readonly #table: Int32Array;
  readonly #mask: number;
  /** Of the beginnings of the word at hand, by their lengths. */
  readonly #hashes = new Int32Array(BITS);
  /** The lengths at which a stem may end, as bits: 1 << 5 = its first five letters may write one. */
  #ends = 0;

  constructor(table: Int32Array) {
    this.#table = table;
    this.#mask = table.length * BITS - 1;
    this.#hashes[0] = HASH_OF_NOTHING;
  }

  /** Takes a word in hand. */
  read(word: string): void {
    const hashes = this.#hashes;
    let ends = 0;
    let hash = HASH_OF_NOTHING;
    const length = Math.min(word.length, BITS - 1);
    for (let at = 0; at < length; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
      hashes[at + 1] = hash;
      ends |= this.#isSet(hash) << (at + 1);
    }
    this.#ends = ends;
  }

  /** Whether a stem may end behind so many letters of the word at hand; very long ones are not ruled out. */
  mayEndAt(length: number): boolean {
    return length >= BITS || (this.#ends & (1 << length)) !== 0;
  }

  /** Whether the first `length` letters of the word at hand and the letters `added` may be a lemma. */
  mayBeLemma(length: number, added: string): boolean {
    if (length >= BITS) return true;
    let hash = this.#hashes[length]!;
    for (let at = 0; at < added.length; at++) hash = Math.imul(hash ^ added.charCodeAt(at), PRIME);
    return this.#isSet(hash ^ WHOLE) !== 0;
  }

  /** 1 or 0. */
  #isSet(hash: number): number {
    const place = (hash ^ (hash >>> 15)) & this.#mask;
    return (this.#table[place >> 5]! >>> (place & 31)) & 1;
  }
}

/** The table for StemEnds over folded lemmas: a bit for each, and for each spelling of it before an ending. */
export function stemEndTable(lemmas: readonly string[]): Int32Array {
  const places = new Set<number>();
  const add = (text: string, kind: number) => {
    let hash = HASH_OF_NOTHING;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    hash ^= kind;
    places.add(hash ^ (hash >>> 15));
  };
  for (const lemma of lemmas) {
    add(lemma, WHOLE);
    for (const written of spellingsBeforeEndings(lemma)) add(written, 0);
  }
  for (const written of WRITTEN_OTHERWISE) add(written, 0);
  const table = new Int32Array(2 ** Math.ceil(Math.log2(places.size * ROOM)) / BITS);
  const mask = table.length * BITS - 1;
  for (const place of places) table[(place & mask) >> 5]! |= 1 << (place & 31);
  return table;
}

/**
 * How a lemma may be written before an ending, at the most: as it is, its last letter voiced, melted, lost or followed by
 * an і of a loan, its last vowel dropped (кітаб, тау of тап, рубл, пункті, орн).
 */
function spellingsBeforeEndings(lemma: string): string[] {
  const last = lemma.slice(-1);
  const rest = lemma.slice(0, -1);
  const found = [lemma, ...(CHANGED[last] ?? []).map((changed) => rest + changed)];
  if (/(?:с[ст]|езд)$/.test(lemma)) found.push(rest);
  if (/[ткг]$/.test(lemma)) found.push(`${lemma}і`);
  if (/[ыі].$/.test(lemma)) found.push(rest.slice(0, -1) + last);
  return found;
}

const CHANGED: Readonly<Record<string, readonly string[]>> = {
  п: ['б', 'у'],
  қ: ['ғ'],
  к: ['г'],
  й: [''],
  ы: [''],
  і: [''],
  ь: [''],
};

const BITS = 32;

/** Bits for each entry of the table: one of so many is a false hope. */
const ROOM = 16;

/** Stems that are written unlike their lemma: жатыр of жат, е of еді. */
const WRITTEN_OTHERWISE: readonly string[] = [...POSTURE_VERBS.keys(), 'е'];

/** FNV-1a over UTF-16 units, mixed once more before its low bits serve as a place. */
const HASH_OF_NOTHING = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Tells a lemma from a beginning of the same letters. */
const WHOLE = 0x5bd1e995;
