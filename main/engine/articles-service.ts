import type { ArticlesService } from '#contract/articles-service.ts';
import { changeMetadata, removeArticles } from '#glossary/library/articles/article-metadata.ts';
import { createArticle } from '#glossary/library/articles/create-article.ts';
import { englishArticle } from '#glossary/library/articles/english-article.ts';
import { find, previewReplace, replace } from '#glossary/library/articles/find/find.ts';
import { previewReimport } from '#glossary/library/articles/reimport/preview-reimport.ts';
import { reimport } from '#glossary/library/articles/reimport/reimport.ts';
import { repairSource } from '#glossary/library/articles/repair-source.ts';
import { previewSegmentation } from '#glossary/library/articles/resegment/recut-article.ts';
import { resegment } from '#glossary/library/articles/resegment/resegment.ts';
import { createSample } from '#glossary/library/sample/create-sample.ts';
import { readSample } from '#glossary/library/sample/read-sample.ts';
import type { ArticleRows } from './article-rows.ts';
import type { LibrarySession } from './library-session.ts';

/** What makes, changes and searches whole articles; their rows are in article-rows.ts. */
export function articlesService(
  { current }: LibrarySession,
  seedDirectory: string,
): Omit<ArticlesService, keyof ArticleRows> {
  return {
    create: (input) => createArticle(current(), input),
    createSample: (input) => createSample(current(), input, readSample(seedDirectory)),
    changeMetadata: (input) => changeMetadata(current(), input),
    remove: (input) => removeArticles(current(), input),
    repairSource: (input) => repairSource(current(), input),
    find: (input) => find(current(), input),
    previewReplace: (input) => previewReplace(current(), input),
    replace: (input) => replace(current(), input),
    previewReimport: ({ articleId, source }) => previewReimport(current(), articleId, source),
    reimport: (input) => reimport(current(), input),
    previewSegmentation: ({ articleId }) => previewSegmentation(current(), articleId),
    resegment: (input) => resegment(current(), input),
    english: ({ articleId, as, confirmedOnly }) => englishArticle(current(), articleId, as, confirmedOnly),
  };
}
