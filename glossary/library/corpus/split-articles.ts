import type { CorpusSplit } from '#glossary/model/corpus.ts';

export type CorpusPart = 'train' | 'dev' | 'test' | 'all';

/**
 * The part of each article: whole articles are dealt out, so that no article is in two parts. The same ids and seed give
 * the same parts. Parts of a corpus that is not empty get at least one article where their share is not 0 and there is
 * one left.
 */
export function splitArticles<Id extends number>(
  ids: readonly Id[],
  split: CorpusSplit | null,
): ReadonlyMap<Id, CorpusPart> {
  if (!split) return new Map(ids.map((id) => [id, 'all']));
  const shuffled = ids.toSorted((a, b) => a - b);
  const next = random(split.seed);
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  const count = (share: number): number =>
    share === 0 ? 0 : Math.max(1, Math.round((shuffled.length * share) / 100));
  const dev = count(split.dev);
  const test = dev + count(split.test);
  return new Map(shuffled.map((id, at) => [id, at < dev ? 'dev' : at < test ? 'test' : 'train']));
}

/** Numbers 0 … 1 that follow from a seed (mulberry32, T. Ettinger; public domain; own knowledge). */
function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
