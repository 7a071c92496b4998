import type { CorpusPreview } from '#contract/corpus-service.ts';

/** Pairs of some articles of a corpus together. */
export function pairsOf(articles: CorpusPreview['articles']): number {
  return articles.reduce((sum, { pairs }) => sum + pairs, 0);
}
