import type { Article, ArticleMetadata } from '#glossary/model/article.ts';
import type { ArticleOutline, ArticleSummary } from '#glossary/model/article-overview.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { Library } from '../library.ts';

/** The articles, newest edit first; `search` looks in titles, outlets, authors and texts, '' = all. */
export function listArticles({ store }: Library, search: string): readonly ArticleSummary[] {
  return store.articles.list(store.measures.fold(search.trim()));
}

/** What the editor needs of every row; one pass over a covering index. Errors: article-missing. */
export function articleOutline(library: Library, articleId: ArticleId): ArticleOutline {
  const { store } = library;
  const article = requireArticle(library, articleId);
  const rows = store.segments.outline(articleId);
  const words = store.articles.words(articleId);
  return {
    article,
    segmentIds: rows.map((row) => row.id),
    paragraphIds: rows.map((row) => row.paragraphId),
    states: rows.map((row) => row.state),
    sourceLengths: rows.map((row) => row.sourceUnits),
    targetLengths: rows.map((row) => row.targetUnits),
    paragraphs: Object.fromEntries(
      store.segments.paragraphs(articleId).map(({ id, role, language }) => [id, { role, language }]),
    ),
    sourceWords: words.source,
    targetWords: words.target,
  };
}

/** Segments at positions from … to-1. Errors: article-missing. */
export function segmentPage(
  library: Library,
  articleId: ArticleId,
  from: number,
  to: number,
): readonly Segment[] {
  const page = library.store.segments.page(articleId, from, to);
  if (page.length === 0) requireArticle(library, articleId);
  return page;
}

/** Remembers where the writer is. Errors: segment-missing when it is not of the article. */
export function visitSegment({ store }: Library, articleId: ArticleId, segmentId: SegmentId): void {
  if (store.segments.get(segmentId)?.articleId !== articleId)
    throw new QostilError('segment-missing', { segment: segmentId });
  store.transaction(() => store.articles.visit(articleId, segmentId));
}

/** The article of an id. Errors: article-missing. */
export function requireArticle({ store }: Library, id: ArticleId): Article {
  const article = store.articles.get(id);
  if (!article) throw new QostilError('article-missing', { article: id });
  return article;
}

/** What of an article is its metadata. */
export function metadataOf(article: Article): ArticleMetadata {
  const { title, outlet, url, author, publishedOn, licence } = article;
  return { title, outlet, url, author, publishedOn, licence };
}
