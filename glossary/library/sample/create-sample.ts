import type { ArticleId, OperationId } from '#glossary/model/ids.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import { createArticle, hashOf } from '../articles/create-article.ts';
import { segmentSource } from '../articles/segmentation.ts';
import type { Library } from '../library.ts';
import { addEntries } from '../terms/entries.ts';
import type { Sample } from './read-sample.ts';

/** Makes the sample article, or finds it; with `withTerms` also those of its entries that the glossary lacks. */
export function createSample(
  library: Library,
  request: Write & { readonly withTerms?: boolean },
  { text, entries }: Sample,
): { readonly articleId: ArticleId } {
  const layout = 'paragraph-a-line';
  const present = library.store.articles.byHash(hashOf([...segmentSource(text, layout)]));
  const articleId =
    present ?? createArticle(library, { ...request, source: { text, layout, metadata: {} } }).articleId;
  const contents = entries.filter((content) => library.store.entries.alike(content).length === 0);
  if (request.withTerms && contents.length > 0)
    addEntries(library, { operationId: `${request.operationId}/terms` as OperationId, contents });
  return { articleId };
}
