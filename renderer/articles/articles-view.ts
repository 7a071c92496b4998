import { create } from 'zustand';
import type { ArticleId } from '#glossary/model/ids.ts';

interface ArticlesView {
  readonly search: string;
  readonly selected: ArticleId | null;
  /** The article to go on with. */
  readonly last: ArticleId | null;
}

/** What the list of articles shows; kept while other screens are open. */
export const useArticlesView = create<ArticlesView>(() => ({ search: '', selected: null, last: null }));
