import type { Article, ArticleMetadata } from '#glossary/model/article.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import { metadataColumns } from '#glossary/store/articles.ts';
import type { Library } from '../library.ts';
import { articleScope, write } from '../write.ts';
import { metadataOf, requireArticle } from './read-articles.ts';

/** Changes some of what is known about an article. Errors: article-missing. */
export function changeMetadata(
  library: Library,
  request: Write & { readonly articleId: ArticleId; readonly metadata: Partial<ArticleMetadata> },
): Article {
  const { articleId, metadata } = request;
  const { store, observer } = library;
  write(
    library,
    request,
    'change-metadata',
    () => [articleScope(articleId)],
    (recorder) => {
      const next = { ...metadataOf(requireArticle(library, articleId)), ...metadata };
      recorder.update('article', articleId, metadataColumns(next, store.measures.fold));
    },
  );
  observer.articlesChanged([articleId]);
  return requireArticle(library, articleId);
}

/** Removes articles; undo brings them back whole. Errors: article-missing. */
export function removeArticles(
  library: Library,
  request: Write & { readonly articleIds: readonly ArticleId[] },
): { readonly removed: number } {
  const { articleIds } = request;
  const result = write(
    library,
    request,
    'remove-article',
    () => ['library'],
    (recorder) => {
      for (const id of articleIds) {
        requireArticle(library, id);
        recorder.update('article', id, { removed_at: recorder.at });
      }
      return { removed: articleIds.length };
    },
  );
  library.observer.articlesChanged(articleIds);
  return result;
}
