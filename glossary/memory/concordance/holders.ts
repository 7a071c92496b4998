import type { PostingSource } from '../index/postings.ts';

/** Units that hold every key, the newest (highest id) first; empty when a key is unknown. Linear in the postings of the keys. */
export function holdersOfAll(source: PostingSource, keys: readonly string[]): readonly number[] {
  const sizes = source.sizes(keys);
  const order = keys.map((key, at) => ({ key, size: sizes[at]! })).sort((a, b) => a.size - b.size);
  const [rarest, ...rest] = order;
  if (!rarest || rarest.size === 0) return [];
  let holders = new Set<number>();
  for (const ids of source.postings(rarest.key)) for (const id of ids) holders.add(id);
  for (const { key } of rest) {
    const both = new Set<number>();
    for (const ids of source.postings(key)) for (const id of ids) if (holders.has(id)) both.add(id);
    holders = both;
  }
  return [...holders].sort((a, b) => b - a);
}
