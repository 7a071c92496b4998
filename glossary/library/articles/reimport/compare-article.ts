import type { CodedText } from '#glossary/model/coded-text.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { CorrectedSource } from '#glossary/model/source-text.ts';
import type { Original } from '#glossary/store/originals.ts';
import { readDocument } from '../../files/read-document.ts';
import { letOthersWork } from '../../job.ts';
import type { Library } from '../../library.ts';
import { cleanText } from '../create-article.ts';
import { requireArticle } from '../read-articles.ts';
import { type SourceParagraph, segmentSource } from '../segmentation.ts';
import { compareSources, type SentenceDifference } from './compare-sources.ts';

/** A sentence of the corrected source. */
export interface NewSentence {
  readonly content: CodedText;
  /** Index in the paragraphs. */
  readonly paragraph: number;
}

/** An article beside a corrected source. */
export interface Comparison {
  readonly paragraphs: readonly SourceParagraph[];
  readonly sentences: readonly NewSentence[];
  /** Those with a source, in order. */
  readonly segments: readonly Segment[];
  readonly differences: readonly SentenceDifference[];
}

/** The paragraphs of a corrected source, and its file where the translation can be written into it. Errors: file-*. */
export async function readCorrected(
  source: CorrectedSource,
): Promise<{ readonly paragraphs: readonly SourceParagraph[]; readonly original?: Original }> {
  if ('text' in source) return { paragraphs: [...segmentSource(cleanText(source.text), source.layout)] };
  const { draft } = await readDocument(source.path, source.options, letOthersWork);
  const { paragraphs, original, format } = draft;
  return original
    ? { paragraphs, original: { ...original, options: { ...original.options, format } } }
    : { paragraphs };
}

/** Compares the two. Errors: article-missing, file-empty. */
export function compareArticle(
  library: Library,
  articleId: ArticleId,
  paragraphs: readonly SourceParagraph[],
): Comparison {
  const article = requireArticle(library, articleId);
  if (paragraphs.length === 0) throw new QostilError('file-empty', { file: article.title });
  const sentences = paragraphs.flatMap(({ sentences: texts }, paragraph) =>
    texts.map((content) => ({ content, paragraph })),
  );
  const segments = [...library.store.segments.iterate(articleId)].filter(
    ({ relation }) => relation.kind !== 'added',
  );
  const differences = compareSources(
    segments.map((segment) => segment.source.text),
    sentences.map(({ content }) => content.text),
  );
  return { paragraphs, sentences, segments, differences };
}
