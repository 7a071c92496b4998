import type { CorpusPart, CorpusSplit } from '#glossary/model/corpus.ts';

/**
 * The part of each article: whole articles are dealt out, so that no article is in two parts. The same ids and seed give
 * the same parts. Training keeps at least one article; then test, then development get at least one where their share is
 * not 0 and there is one left.
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
  const count = (share: number, most: number): number =>
    share === 0 ? 0 : Math.min(most, Math.max(1, Math.round((shuffled.length * share) / 100)));
  const forTest = count(split.test, shuffled.length - 1);
  const forDev = count(split.dev, shuffled.length - 1 - forTest);
  const dev = forTest + forDev;
  return new Map(shuffled.map((id, at) => [id, at < forTest ? 'test' : at < dev ? 'dev' : 'train']));
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
