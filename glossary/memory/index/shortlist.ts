import type { PostingSource } from './postings.ts';

/** Postings read for one lookup; the rarest keys are read first, and always at least two keys. */
const BUDGET = 25_000;
const LEAST_KEYS = 2;

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
  let weights = new Float32Array(1024);
  let shared = new Uint8Array(1024);
  let touched = new Uint32Array(1024);

  function room(id: number): void {
    let size = weights.length;
    while (size <= id) size *= 2;
    const grown = new Float32Array(size);
    grown.set(weights);
    weights = grown;
    const counts = new Uint8Array(size);
    counts.set(shared);
    shared = counts;
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
        const weight = Math.log(1 + all / size);
        for (const ids of source.postings(key)) {
          if (touched.length < met + ids.length) {
            const grown = new Uint32Array(2 * (met + ids.length));
            grown.set(touched);
            touched = grown;
          }
          for (let n = 0; n < ids.length; n += 1) {
            const id = ids[n]!;
            if (id >= weights.length) room(id);
            if (weights[id] === 0) {
              touched[met] = id;
              met += 1;
            }
            weights[id]! += weight;
            shared[id]! += 1;
          }
        }
      }
      const least = Math.ceil(share * keys.length) - (order.length - keysRead);
      let kept = 0;
      for (let at = 0; at < met; at += 1) {
        const id = touched[at]!;
        if (shared[id]! < least) weights[id] = 0;
        else {
          touched[kept] = id;
          kept += 1;
        }
        shared[id] = 0;
      }
      const best = heaviest(touched.subarray(0, kept), weights, count);
      for (let at = 0; at < kept; at += 1) weights[touched[at]!] = 0;
      return best;
    },
  };
}

/** The `count` ids with the greatest weights, greatest first. */
function heaviest(ids: Uint32Array, weights: Float32Array, count: number): readonly number[] {
  if (ids.length <= count) return [...ids].sort((a, b) => weights[b]! - weights[a]!);
  const sorted = new Float32Array(ids.length);
  for (let at = 0; at < ids.length; at += 1) sorted[at] = weights[ids[at]!]!;
  const least = nthLargest(sorted, count);
  const above: number[] = [];
  const equal: number[] = [];
  for (const id of ids) {
    const weight = weights[id]!;
    if (weight > least) above.push(id);
    else if (weight === least && equal.length < count) equal.push(id);
  }
  return [...above.sort((a, b) => weights[b]! - weights[a]!), ...equal].slice(0, count);
}

/** The n-th largest value (n from 1), by Hoare's selection; reorders the values. */
function nthLargest(values: Float32Array, n: number): number {
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
