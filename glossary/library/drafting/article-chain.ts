import type { DraftChain } from '#glossary/model/drafting.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { requireArticle } from '../articles/read-articles.ts';
import type { Library } from '../library.ts';
import { settings } from '../settings.ts';

/** The engines of an article in their order: its own choice, else that of the library. */
export function chainOf(
  library: Library,
  articleId: ArticleId,
): { readonly chain: DraftChain; readonly isOwn: boolean } {
  const own = library.store.settings.get(nameOf(articleId)) as DraftChain | null | undefined;
  if (own) return { chain: own, isOwn: true };
  const { order, off } = settings(library).drafting;
  return { chain: { order, off }, isOwn: false };
}

/** Gives an article engines of its own; null = those of the library again. Not undone. Errors: article-missing. */
export function setChain(library: Library, articleId: ArticleId, chain: DraftChain | null): void {
  requireArticle(library, articleId);
  library.store.transaction(() => library.store.settings.set(nameOf(articleId), chain));
  library.observer.settingsChanged();
}

function nameOf(articleId: ArticleId): string {
  return `drafting of article ${articleId}`;
}
