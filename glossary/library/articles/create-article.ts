import { createHash } from 'node:crypto';
import type { ArticleMetadata } from '#glossary/model/article.ts';
import { plain } from '#glossary/model/coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { ranks } from '#glossary/model/rank.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { SourceText } from '#glossary/model/source-text.ts';
import type { Row } from '#glossary/store/row.ts';
import { textColumns } from '#glossary/store/segments.ts';
import type { Library } from '../library.ts';
import { write } from '../write.ts';
import { type SourceParagraph, segmentSource } from './segmentation.ts';

/** An article to store: metadata, and the source already cut. */
export interface ArticleDraft {
  readonly metadata: ArticleMetadata;
  readonly format: string;
  readonly paragraphs: readonly SourceParagraph[];
}

/** Makes an article of a text. Errors: file-empty when there is nothing in it. */
export function createArticle(
  library: Library,
  request: Write & { readonly source: SourceText },
): { readonly articleId: ArticleId } {
  return storeArticle(library, request, draftOf(request.source, 'txt'));
}

/** Cuts a text and names the article after its first sentence where no title is given. */
export function draftOf(source: SourceText, format: string): ArticleDraft {
  const paragraphs = segmentSource(cleanText(source.text), source.layout);
  const given = source.metadata;
  const title = given.title?.trim() || (paragraphs[0]?.sentences[0] ?? '').trim().slice(0, 200);
  return { metadata: { ...NO_METADATA, ...given, title }, format, paragraphs };
}

/** Writes a cut article. The log holds one row of it: taking it back hides the article, which later is purged. */
export function storeArticle(
  library: Library,
  request: Write,
  { metadata, format, paragraphs }: ArticleDraft,
): { readonly articleId: ArticleId } {
  if (paragraphs.length === 0) throw new QostilError('file-empty', { file: metadata.title });
  const { store } = library;
  const result = write(
    library,
    request,
    'create-article',
    () => ['library'],
    (recorder) => {
      const sourceHash = hashOf(paragraphs);
      const articleId = store.articles.insertRemoved({ metadata, format, sourceHash }, recorder.at);
      const keys = ranks(paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0));
      let position = 0;
      for (const { role, language, sentences } of paragraphs) {
        const paragraph = { article_id: articleId, role, language };
        const paragraphId = store.segments.insertNewParagraph(paragraph, recorder.at);
        for (const sentence of sentences) {
          const row = newSegmentRow({
            articleId,
            paragraphId,
            rank: keys[position] as string,
            source: sentence,
          });
          store.segments.insertNew(row, position, recorder.at);
          position += 1;
        }
      }
      recorder.update('article', articleId, { removed_at: null });
      return { articleId };
    },
  );
  library.observer.articlesChanged([result.articleId]);
  return result;
}

/** The columns of a segment without English. */
export function newSegmentRow(segment: {
  readonly articleId: number;
  readonly paragraphId: number;
  readonly rank: string;
  readonly source: string;
}): Row {
  return {
    article_id: segment.articleId,
    paragraph_id: segment.paragraphId,
    rank: segment.rank,
    state: 'empty',
    origin: JSON.stringify({ kind: 'typed' }),
    note: '',
    ...textColumns('source', plain(segment.source)),
    ...textColumns('target', plain('')),
  };
}

/** The same for two texts with the same sentences, whatever their line ends. */
export function hashOf(paragraphs: readonly SourceParagraph[]): string {
  const hash = createHash('sha256');
  for (const { sentences } of paragraphs) {
    for (const sentence of sentences) hash.update(`${sentence.trim()}\n`);
    hash.update('\n');
  }
  return hash.digest('base64url');
}

/** A text as it can be stored: without NUL characters, lone surrogates replaced. */
export function cleanText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

const NO_METADATA: ArticleMetadata = {
  title: '',
  outlet: '',
  url: '',
  author: '',
  publishedOn: '',
  licence: '',
};
