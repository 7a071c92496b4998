import type { ArticleMetadata } from '#glossary/model/article.ts';
import type { DocumentNotice, SourceDocument } from '../format.ts';
import { documentBlock, type PlacedBlock } from '../in-place/placed-block.ts';

/** What a reader found in one part of an office document. */
export interface OfficePart {
  readonly blocks: readonly PlacedBlock[];
  readonly hasTrackedChanges: boolean;
  readonly comments: number;
}

/** The document of all parts in order, with notices of what was accepted or kept. */
export function officeDocument(
  parts: readonly OfficePart[],
  metadata: Partial<ArticleMetadata>,
): SourceDocument {
  const notices: DocumentNotice[] = [];
  if (parts.some(({ hasTrackedChanges }) => hasTrackedChanges))
    notices.push({ code: 'tracked-changes-accepted', params: {} });
  const comments = parts.reduce((sum, part) => sum + part.comments, 0);
  if (comments > 0) notices.push({ code: 'comments-kept', params: { count: comments } });
  return {
    metadata,
    content: { kind: 'blocks', blocks: parts.flatMap(({ blocks }) => blocks.map(documentBlock)) },
    encoding: '',
    isEncodingSure: true,
    notices,
  };
}
