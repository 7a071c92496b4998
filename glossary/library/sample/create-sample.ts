import type { ArticleId, OperationId } from '#glossary/model/ids.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import { createArticle, hashOf } from '../articles/create-article.ts';
import { segmentSource } from '../articles/segmentation.ts';
import type { Library } from '../library.ts';
import { addEntries } from '../terms/entries.ts';
import type { Sample } from './read-sample.ts';

/**
 * Makes the sample article, or finds it. Its entries are in force in the sample alone, so that the glossary of the
 * library stays the writer's; those that the library has already are left out.
 */
export function createSample(
  library: Library,
  request: Write,
  { text, metadata, entries }: Sample,
): { readonly articleId: ArticleId; readonly isNew: boolean } {
  const layout = 'paragraph-a-line';
  const present = library.store.articles.byHash(hashOf([...segmentSource(text, layout)]));
  if (present !== null) return { articleId: present, isNew: false };
  const { articleId } = createArticle(library, { ...request, source: { text, layout, metadata } });
  const contents = entries
    .filter((content) => library.store.entries.alike(content).length === 0)
    .map((content) => ({ ...content, scope: articleId }));
  addEntries(library, { operationId: `${request.operationId}/terms` as OperationId, contents });
  return { articleId, isNew: true };
}
