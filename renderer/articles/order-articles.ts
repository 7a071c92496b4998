import type { ArticleSummary } from '#contract/articles-service.ts';
import { byAlphabet } from '#glossary/model/alphabet-order.ts';

/** By which column the list stands. */
export interface ListOrder {
  readonly by: 'title' | 'progress' | 'words' | 'edited';
  readonly isDescending: boolean;
}

/** The articles in an order; equals keep the order they came in, newest edit first. */
export function orderArticles(
  articles: readonly ArticleSummary[],
  { by, isDescending }: ListOrder,
): readonly ArticleSummary[] {
  const sign = isDescending ? -1 : 1;
  return [...articles].sort((a, b) => sign * compare(a, b, by));
}

function compare(a: ArticleSummary, b: ArticleSummary, by: ListOrder['by']): number {
  switch (by) {
    case 'title':
      return byAlphabet(a.title, b.title);
    case 'progress':
      return share(a) - share(b);
    case 'words':
      return a.sourceWords - b.sourceWords;
    case 'edited':
      return a.editedAt < b.editedAt ? -1 : a.editedAt > b.editedAt ? 1 : 0;
  }
}

function share({ counts, segments }: ArticleSummary): number {
  return segments === 0 ? 0 : (counts.confirmed + counts.reviewed + counts.draft / 1000) / segments;
}
