import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '#contract/articles-service.ts';
import { orderArticles } from '../../../renderer/articles/order-articles.ts';

function article(title: string, confirmed: number, sourceWords: number, editedAt: string): ArticleSummary {
  const counts = { empty: 10 - confirmed, draft: 0, confirmed, reviewed: 0 };
  return { title, segments: 10, counts, sourceWords, editedAt } as ArticleSummary;
}

const articles = [
  article('Өскемен', 3, 200, '2024-09-14T09:00:00.000Z'),
  article('Ақтау', 9, 50, '2024-09-12T09:00:00.000Z'),
  article('Орал', 0, 900, '2024-09-13T09:00:00.000Z'),
];
const titles = (by: 'title' | 'progress' | 'words' | 'edited', isDescending: boolean): readonly string[] =>
  orderArticles(articles, { by, isDescending }).map(({ title }) => title);

describe('the order of the articles', () => {
  it('goes by the Kazakh alphabet, in which ө follows о', () => {
    expect(titles('title', false)).toEqual(['Ақтау', 'Орал', 'Өскемен']);
  });

  it('goes by progress, words and last edit', () => {
    expect(titles('progress', true)).toEqual(['Ақтау', 'Өскемен', 'Орал']);
    expect(titles('words', false)).toEqual(['Ақтау', 'Өскемен', 'Орал']);
    expect(titles('edited', true)).toEqual(['Өскемен', 'Орал', 'Ақтау']);
  });
});
