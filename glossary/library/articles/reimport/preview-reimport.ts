import { assertNever } from '#glossary/model/assert-never.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { CorrectedSource, SourceDifference } from '#glossary/model/source-text.ts';
import type { Library } from '../../library.ts';
import { compareArticle, type NewSentence, readCorrected } from './compare-article.ts';
import type { SentenceDifference } from './compare-sources.ts';

/** Compares a corrected source with the article; nothing is written. Errors: article-missing, file-*. */
export async function previewReimport(
  library: Library,
  articleId: ArticleId,
  source: CorrectedSource,
): Promise<readonly SourceDifference[]> {
  const { paragraphs } = await readCorrected(source);
  const { segments, sentences, differences } = compareArticle(library, articleId, paragraphs);
  return differences.flatMap((difference) => describe(difference, segments, sentences));
}

function describe(
  difference: SentenceDifference,
  segments: readonly Segment[],
  sentences: readonly NewSentence[],
): SourceDifference[] {
  const same = (index: number): SourceDifference => {
    const { id: segmentId, source } = segments[index]!;
    return { kind: 'same', segmentId, source: source.text };
  };
  switch (difference.kind) {
    case 'same':
      return [same(difference.oldIndex)];
    case 'same-parts':
      return difference.oldIndexes.map(same);
    case 'added':
      return [{ kind: 'added', source: sentences[difference.newIndex]!.content.text }];
    case 'removed': {
      const { id: segmentId, source: before, target } = segments[difference.oldIndex]!;
      return [{ kind: 'removed', segmentId, before: before.text, target: target.text }];
    }
    case 'changed': {
      const { id: segmentId, source: before, target } = segments[difference.oldIndex]!;
      const { text: source } = sentences[difference.newIndex]!.content;
      return [{ kind: 'changed', segmentId, before: before.text, source, target: target.text }];
    }
    default:
      return assertNever(difference);
  }
}
