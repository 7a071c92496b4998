import { createHash } from 'node:crypto';
import type { DocumentUnit } from '#glossary/formats/format.ts';
import { readPage } from '#glossary/formats/html/read-page.ts';
import { documentBlock } from '#glossary/formats/in-place/placed-block.ts';
import type { ArticleMetadata } from '#glossary/model/article.ts';
import { type CodedText, EMPTY_TEXT } from '#glossary/model/coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { ranks } from '#glossary/model/rank.ts';
import { SENTENCE_RULES_VERSION } from '#glossary/model/segmentation.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { SourceText } from '#glossary/model/source-text.ts';
import type { Original } from '#glossary/store/originals.ts';
import type { Row } from '#glossary/store/row.ts';
import { textColumns } from '#glossary/store/segments.ts';
import type { Library } from '../library.ts';
import { write } from '../write.ts';
import { type SourceParagraph, segmentBlocks, segmentSource } from './segmentation.ts';

/** An article to store: metadata, and the source already cut. */
export interface ArticleDraft {
  readonly metadata: ArticleMetadata;
  readonly format: string;
  readonly paragraphs: readonly SourceParagraph[];
  /** The file it came in as, when the translation can be written into it. */
  readonly original?: Original;
}

/** Segments stored in one transaction while a long article comes in; others may write between. */
const PIECE = 1000;

/** Makes an article of a text, plain or pasted with its formatting. Errors: file-empty when there is nothing in it. */
export function createArticle(
  library: Library,
  request: Write & { readonly source: SourceText },
): { readonly articleId: ArticleId } {
  const result = write(
    library,
    request,
    'add-article',
    () => ['library'],
    (recorder) => {
      const storing = storeHidden(library, draftOf(request.source));
      let step = storing.next();
      while (!step.done) step = storing.next();
      recorder.update('article', step.value, { removed_at: null });
      return { articleId: step.value };
    },
  );
  library.observer.articlesChanged([result.articleId]);
  return result;
}

function draftOf({ text, html, layout, metadata }: SourceText): ArticleDraft {
  if (html === undefined) return draftArticle([...segmentSource(cleanText(text), layout)], metadata, 'txt');
  const original = {
    name: 'pasted.html',
    options: { encoding: 'utf-8', isWholePage: true },
    bytes: Buffer.from(cleanText(html)),
  };
  const { blocks } = readPage(cleanText(html), original.name, true);
  return { ...draftArticle([...segmentBlocks(blocks.map(documentBlock))], metadata, 'html'), original };
}

/** An article of a cut text, named after its first sentence where no title is given. */
export function draftArticle(
  paragraphs: readonly SourceParagraph[],
  metadata: Partial<ArticleMetadata>,
  format: string,
): ArticleDraft {
  const title = metadata.title?.trim() || (paragraphs[0]?.sentences[0]?.text ?? '').trim().slice(0, 200);
  return { metadata: { ...NO_METADATA, ...metadata, title }, format, paragraphs };
}

/**
 * Stores an article that nobody sees yet, piece by piece, and yields the number of segments stored so far; where it
 * ends, the logged write that clears `removed_at` makes the article appear. One that is left unfinished is deleted at
 * the next opening. Errors: file-empty.
 */
export function* storeHidden(
  { store, clock }: Library,
  { metadata, format, paragraphs, original }: ArticleDraft,
): Generator<number, ArticleId> {
  if (paragraphs.length === 0) throw new QostilError('file-empty', { file: metadata.title });
  const at = clock();
  const articleId = store.transaction(() => {
    const sentenceRules = paragraphs.some(({ units }) => units) ? null : SENTENCE_RULES_VERSION;
    const sourceHash = hashOf(paragraphs);
    const id = store.articles.insertRemoved({ metadata, format, sourceHash, sentenceRules }, at);
    if (original) store.originals.insert(id, original);
    return id;
  });
  const keys = ranks(paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0));
  let position = 0;
  for (let next = 0; next < paragraphs.length; ) {
    store.transaction(() => {
      for (const full = position + PIECE; next < paragraphs.length && position < full; next += 1) {
        const { role, language, sentences, units } = paragraphs[next]!;
        const paragraphId = store.segments.insertNewParagraph({ article_id: articleId, role, language }, at);
        for (const [index, source] of sentences.entries()) {
          const row = newSegmentRow({ articleId, paragraphId, rank: keys[position]!, source });
          const unit = units?.[index];
          store.segments.insertNew(unit ? { ...row, ...unitColumns(unit, format) } : row, position, at);
          position += 1;
        }
      }
    });
    yield position;
  }
  return articleId;
}

/** The columns of a segment without English. */
export function newSegmentRow(segment: {
  readonly articleId: number;
  readonly paragraphId: number;
  readonly rank: string;
  readonly source: CodedText;
}): Row {
  return {
    article_id: segment.articleId,
    paragraph_id: segment.paragraphId,
    rank: segment.rank,
    state: 'empty',
    origin: JSON.stringify({ kind: 'typed' }),
    relation: 'normal',
    note: '',
    ...textColumns('source', segment.source),
    ...textColumns('target', EMPTY_TEXT),
  };
}

/** The columns of a segment that came with its English. */
function unitColumns({ source, target, state, relation, note }: DocumentUnit, format: string): Row {
  const isEmpty = target.text === '';
  return {
    state: isEmpty ? 'empty' : state,
    origin: JSON.stringify(isEmpty ? { kind: 'typed' } : { kind: 'imported', format, offered: target.text }),
    relation: source.text === '' ? 'added' : relation,
    note,
    ...textColumns('target', target),
  };
}

/** The same for two texts with the same sentences, whatever their line ends. */
export function hashOf(paragraphs: readonly Pick<SourceParagraph, 'sentences'>[]): string {
  const hash = createHash('sha256');
  for (const { sentences } of paragraphs) {
    for (const { text } of sentences) hash.update(`${text.trim()}\n`);
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
