import type { Article, ArticleMetadata, BlockRole } from '#glossary/model/article.ts';
import type { ArticleOutline, ArticleSummary } from '#glossary/model/article-overview.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import type { FindHit, FindQuery, Replacement } from '#glossary/model/find.ts';
import type { ArticleId, ParagraphId, SegmentId } from '#glossary/model/ids.ts';
import type {
  Segment,
  SegmentFlag,
  SegmentOrigin,
  SegmentRelation,
  SegmentState,
} from '#glossary/model/segment.ts';
import type { SegmentationPreview } from '#glossary/model/segmentation.ts';
import type { SeenEnglish, SegmentsChange, SegmentVersion, Write } from '#glossary/model/segments-change.ts';
import type { CorrectedSource, SourceDifference, SourceText } from '#glossary/model/source-text.ts';
import type { Answer } from './service.ts';

export type { ArticleOutline, ArticleSummary } from '#glossary/model/article-overview.ts';
export type { FindHit, FindQuery, Replacement } from '#glossary/model/find.ts';
export type { SeenEnglish, SegmentsChange, SegmentVersion, Write } from '#glossary/model/segments-change.ts';
export type { CorrectedSource, SourceDifference, SourceText } from '#glossary/model/source-text.ts';

/** Articles and their segments. Errors of every write: article-missing, segment-missing, segment-locked, segment-changed. */
export interface ArticlesService {
  /** Newest edit first. `search` looks in titles, outlets and texts, '' = all; empty when nothing matches. */
  list(input: { readonly search: string }): Answer<readonly ArticleSummary[]>;
  create(input: Write & { readonly source: SourceText }): Answer<{ readonly articleId: ArticleId }>;
  /** Makes the shipped sample article with glossary entries of its own, or finds it when it is already there. */
  createSample(input: Write): Answer<{ readonly articleId: ArticleId; readonly isNew: boolean }>;
  changeMetadata(
    input: Write & { readonly articleId: ArticleId; readonly metadata: Partial<ArticleMetadata> },
  ): Answer<Article>;
  remove(input: Write & { readonly articleIds: readonly ArticleId[] }): Answer<{ readonly removed: number }>;

  outline(input: { readonly articleId: ArticleId }): Answer<ArticleOutline>;
  /** Segments at positions from … to-1; fewer at the end of the article. */
  segments(input: {
    readonly articleId: ArticleId;
    readonly from: number;
    readonly to: number;
  }): Answer<readonly Segment[]>;
  /** The segments that carry a flag, in order; for the filter. */
  flagged(input: { readonly articleId: ArticleId; readonly flag: SegmentFlag }): Answer<readonly SegmentId[]>;
  /** Remembers where the writer is; not an undo step. */
  visit(input: { readonly articleId: ArticleId; readonly segmentId: SegmentId }): Answer<void>;

  /** Autosave. A text makes an empty segment a draft; an emptied one becomes empty; a confirmed one becomes draft. */
  editTarget(
    input: Write & {
      readonly segmentId: SegmentId;
      readonly revision: number;
      readonly target: CodedText;
      /** Set when the text was taken over from memory or an engine; absent for typing. */
      readonly origin?: SegmentOrigin;
    },
  ): Answer<SegmentsChange>;
  /**
   * Confirm, mark reviewed, or take back to draft. `seen`, for one segment: the English the writer saw, which takes the
   * place of another that came meanwhile. An empty target is not confirmed unless left out: error input-invalid.
   */
  setState(
    input: Write & {
      readonly segmentIds: readonly SegmentId[];
      readonly state: SegmentState;
      readonly seen?: SeenEnglish;
    },
  ): Answer<SegmentsChange>;
  setLocked(
    input: Write & { readonly segmentIds: readonly SegmentId[]; readonly isLocked: boolean },
  ): Answer<SegmentsChange>;
  setNote(input: Write & { readonly segmentId: SegmentId; readonly note: string }): Answer<SegmentsChange>;
  setRole(
    input: Write & { readonly paragraphId: ParagraphId; readonly role: BlockRole },
  ): Answer<SegmentsChange>;
  clear(input: Write & { readonly segmentIds: readonly SegmentId[] }): Answer<SegmentsChange>;
  copySource(input: Write & { readonly segmentIds: readonly SegmentId[] }): Answer<SegmentsChange>;

  /** Splits the source at `sourceOffset` and the target at `targetOffset` (UTF-16). Errors: split-at-edge. */
  split(
    input: Write & {
      readonly segmentId: SegmentId;
      readonly revision: number;
      readonly sourceOffset: number;
      readonly targetOffset: number;
    },
  ): Answer<SegmentsChange>;
  /** Joins a segment with the next one of its paragraph. Errors: segment-not-adjacent. */
  merge(input: Write & { readonly segmentId: SegmentId }): Answer<SegmentsChange>;
  /** Leave out, move, merge several to one, or back to normal. */
  setRelation(
    input: Write & { readonly segmentId: SegmentId; readonly relation: SegmentRelation },
  ): Answer<SegmentsChange>;
  /** Adds English without a source after a segment. */
  addSegment(input: Write & { readonly after: SegmentId }): Answer<SegmentsChange>;
  /** Takes an added segment out again. */
  removeAdded(input: Write & { readonly segmentId: SegmentId }): Answer<SegmentsChange>;

  /** Repairs Latin letters inside Cyrillic words of the source, as offered by text.homoglyphs. */
  repairSource(
    input: Write & { readonly segmentId: SegmentId; readonly revision: number; readonly source: string },
  ): Answer<SegmentsChange>;

  /** Hits in order of the article, at most `limit`. Errors: pattern-invalid, pattern-timeout. */
  find(
    input: FindQuery & { readonly limit: number },
  ): Answer<{ readonly hits: readonly FindHit[]; readonly total: number }>;
  previewReplace(input: FindQuery & { readonly replacement: string }): Answer<readonly Replacement[]>;
  /** Replaces in the listed segments only, as one undo step. */
  replace(
    input: Write & FindQuery & { readonly replacement: string; readonly segmentIds: readonly SegmentId[] },
  ): Answer<SegmentsChange & { readonly replaced: number }>;

  versions(input: { readonly segmentId: SegmentId }): Answer<readonly SegmentVersion[]>;

  /** Compares a corrected source with the article; nothing is written. Errors: file-*. */
  previewReimport(input: {
    readonly articleId: ArticleId;
    readonly source: CorrectedSource;
  }): Answer<readonly SourceDifference[]>;
  /** Takes the corrected source over: translations of unchanged sentences stay, changed ones are flagged. */
  reimport(
    input: Write & { readonly articleId: ArticleId; readonly source: CorrectedSource },
  ): Answer<SegmentsChange>;

  /** What the sentence rules of today would cut otherwise; nothing is written. */
  previewSegmentation(input: { readonly articleId: ArticleId }): Answer<SegmentationPreview>;
  /** Cuts the named paragraphs of that preview anew, as one step, and settles the offer; none = it stays as it is. */
  resegment(
    input: Write & { readonly articleId: ArticleId; readonly paragraphIds: readonly ParagraphId[] },
  ): Answer<SegmentsChange>;

  /** The English article for a newsroom system, in the order of the English. */
  english(input: {
    readonly articleId: ArticleId;
    readonly as: 'text' | 'html';
    readonly confirmedOnly: boolean;
  }): Answer<string>;
}
