import type { ParallelDocument, ParallelSegment } from '#glossary/formats/format.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { Library } from '../library.ts';
import { settings } from '../settings.ts';
import { metadataOf, requireArticle } from './read-articles.ts';

/**
 * An article as the formats write it. With `confirmedOnly` the English of other segments is left out, their source
 * stays. Errors: article-missing.
 */
export function parallelDocument(
  library: Library,
  articleId: ArticleId,
  confirmedOnly: boolean,
): ParallelDocument {
  const { store, clock } = library;
  const metadata = metadataOf(requireArticle(library, articleId));
  const { writerName, englishVariety } = settings(library);
  const paragraphs = new Map(
    store.segments.paragraphs(articleId).map((paragraph) => [paragraph.id, paragraph]),
  );

  function* merged(): Iterable<ParallelSegment> {
    for (const segment of store.segments.merged(articleId)) {
      const { position, paragraphId } = segment;
      const [next] = store.segments.page(articleId, position + 1, position + 2);
      yield toParallel(segment, next?.paragraphId !== paragraphId);
    }
  }

  /** Each segment with the one behind it, which tells where a paragraph ends. */
  function* segments(): Iterable<ParallelSegment> {
    let before: Segment | undefined;
    for (const segment of store.segments.iterate(articleId)) {
      if (before) yield toParallel(before, before.paragraphId !== segment.paragraphId);
      before = segment;
    }
    if (before) yield toParallel(before, true);
  }

  function toParallel(segment: Segment, endsParagraph: boolean): ParallelSegment {
    const isShown = !confirmedOnly || segment.state === 'confirmed' || segment.state === 'reviewed';
    const paragraph = paragraphs.get(segment.paragraphId);
    return {
      id: segment.id,
      number: segment.position + 1,
      source: segment.source,
      target: isShown ? segment.target : { text: '', codes: [] },
      state: segment.state,
      origin: segment.origin,
      relation: segment.relation,
      role: paragraph?.role ?? 'body',
      language: paragraph?.language ?? 'kk',
      endsParagraph,
      note: segment.note,
      editedAt: segment.editedAt,
    };
  }

  return {
    metadata,
    writerName,
    targetLanguage: englishVariety,
    exportedAt: clock(),
    segments: { [Symbol.iterator]: () => segments()[Symbol.iterator]() },
    merged: { [Symbol.iterator]: () => merged()[Symbol.iterator]() },
  };
}
