import type { PostingSource } from './postings.ts';

/** Postings read for one lookup; the rarest keys are read first, and always at least two keys. */
const BUDGET = 25_000;
const LEAST_KEYS = 2;

/**
 * What is noted of a unit while a lookup runs, in one number, since fetching it costs most: above, how many keys it
 * shares; below, what they weigh in thousandths (one key at most 22,000, so that several hundred have room).
 */
const ONE_KEY = 1 << 24;
const WEIGHT = ONE_KEY - 1;

/** Finds the units that share the most of their rare words with a query. Keeps a number for each unit between lookups. */
export interface Shortlister {
  /**
   * Ids of at most `count` units, the most promising first, without those that surely share less than `share` (0–1) of
   * the keys; empty when no key is known.
   */
  shortlist(keys: readonly string[], count: number, share: number): readonly number[];
}

/** A shortlister over postings; `units` is about how many units there are. Time is bounded by BUDGET. */
export function createShortlister(source: PostingSource, units: () => number): Shortlister {
  let notes = new Uint32Array(1024);
  let touched = new Uint32Array(1024);

  function room(id: number): void {
    let size = notes.length;
    while (size <= id) size *= 2;
    const grown = new Uint32Array(size);
    grown.set(notes);
    notes = grown;
  }

  return {
    shortlist(keys, count, share) {
      const sizes = source.sizes(keys);
      const order = keys
        .map((key, at) => ({ key, size: sizes[at]! }))
        .filter(({ size }) => size > 0)
        .sort((a, b) => a.size - b.size);
      const all = Math.max(units(), 1);
      let read = 0;
      let met = 0;
      let keysRead = 0;
      for (const [at, { key, size }] of order.entries()) {
        if (at >= LEAST_KEYS && read + size > BUDGET) break;
        read += size;
        keysRead += 1;
        const note = ONE_KEY + Math.round(1000 * Math.log(1 + all / size));
        for (const ids of source.postings(key)) {
          if (touched.length < met + ids.length) {
            const grown = new Uint32Array(2 * (met + ids.length));
            grown.set(touched);
            touched = grown;
          }
          for (let n = 0; n < ids.length; n += 1) {
            const id = ids[n]!;
            if (id >= notes.length) room(id);
            const before = notes[id]!;
            if (before === 0) {
              touched[met] = id;
              met += 1;
            }
            notes[id] = before + note;
          }
        }
      }
      const least = Math.ceil(share * keys.length) - (order.length - keysRead);
      const weights = new Uint32Array(met);
      let kept = 0;
      for (let at = 0; at < met; at += 1) {
        const id = touched[at]!;
        const note = notes[id]!;
        notes[id] = 0;
        if (note >>> 24 < least) continue;
        touched[kept] = id;
        weights[kept] = note & WEIGHT;
        kept += 1;
      }
      return heaviest(touched.subarray(0, kept), weights.subarray(0, kept), count);
    },
  };
}

/** The `count` ids with the greatest weights, greatest first; the weight of each id stands at its place. */
function heaviest(ids: Uint32Array, weights: Uint32Array, count: number): readonly number[] {
  const least = ids.length > count ? nthLargest(weights.slice(), count) : 0;
  const above: number[] = [];
  const equal: number[] = [];
  for (let at = 0; at < ids.length; at += 1) {
    if (weights[at]! > least) above.push(at);
    else if (weights[at] === least && equal.length < count) equal.push(at);
  }
  above.sort((a, b) => weights[b]! - weights[a]!);
  return [...above, ...equal].slice(0, count).map((at) => ids[at]!);
}

/** The n-th largest value (n from 1), by Hoare's selection; reorders the values. */
function nthLargest(values: Uint32Array, n: number): number {
  const wanted = n - 1;
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1]!;
    let left = from;
    let right = to;
    while (left <= right) {
      while (values[left]! > pivot) left += 1;
      while (values[right]! < pivot) right -= 1;
      if (left > right) break;
      const swapped = values[left]!;
      values[left] = values[right]!;
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (wanted <= right) to = right;
    else if (wanted >= left) from = left;
    else break;
  }
  return values[wanted]!;
}
