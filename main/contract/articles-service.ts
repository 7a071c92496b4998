import type { Article, ArticleMetadata, BlockRole, PassageLanguage } from '#glossary/model/article.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import type { ArticleId, OperationId, ParagraphId, SegmentId, Timestamp } from '#glossary/model/ids.ts';
import type { Segment, SegmentOrigin, SegmentRelation, SegmentState } from '#glossary/model/segment.ts';
import type { Answer } from './service.ts';

/** A row of the start screen. */
export interface ArticleSummary extends Article {
  readonly segments: number;
  readonly counts: Readonly<Record<SegmentState, number>>;
  readonly sourceWords: number;
  /** 0-based position and English of the segment last worked on; null before the first visit. */
  readonly last: { readonly position: number; readonly target: string } | null;
}

/** What the editor needs of every row to lay out a long article before its texts are loaded; arrays run parallel, in order. */
export interface ArticleOutline {
  readonly article: Article;
  readonly segmentIds: readonly SegmentId[];
  readonly paragraphIds: readonly ParagraphId[];
  readonly states: readonly SegmentState[];
  /** Lengths of source and target, UTF-16 units, for a first guess of row heights. */
  readonly sourceLengths: readonly number[];
  readonly targetLengths: readonly number[];
  /** Role and language of each paragraph by id. */
  readonly paragraphs: Readonly<
    Record<number, { readonly role: BlockRole; readonly language: PassageLanguage }>
  >;
  readonly sourceWords: number;
  readonly targetWords: number;
}

/** What a write did: rows to draw again, rows that are gone, and whether the order or number of rows changed. */
export interface SegmentsChange {
  readonly changed: readonly Segment[];
  readonly removed: readonly SegmentId[];
  readonly isOutlineChanged: boolean;
  readonly savedAt: Timestamp;
}

/** Every write names its operation and the step it belongs to; writes of one step are undone together. */
export interface Write {
  readonly operationId: OperationId;
  /** Same value = same undo step, as for the autosaves of one visit to a row; '' = a step of its own. */
  readonly step: string;
}

/** What find looks at. */
export interface FindQuery {
  readonly articleId: ArticleId;
  readonly text: string;
  readonly in: 'source' | 'target' | 'both';
  readonly isCaseSensitive: boolean;
  readonly isWholeWord: boolean;
  readonly isRegularExpression: boolean;
}

export interface FindHit {
  readonly segmentId: SegmentId;
  readonly position: number;
  readonly side: 'source' | 'target';
  readonly start: number;
  readonly end: number;
}

/** One target before and after a replacement; nothing is written until it is applied. */
export interface Replacement {
  readonly segmentId: SegmentId;
  readonly position: number;
  readonly before: string;
  readonly after: string;
  readonly hits: number;
  readonly isLocked: boolean;
}

/** What became of a sentence when a corrected source is read again. */
export type SourceDifference =
  | { readonly kind: 'same'; readonly segmentId: SegmentId; readonly source: string }
  | {
      readonly kind: 'changed';
      readonly segmentId: SegmentId;
      readonly before: string;
      readonly source: string;
      readonly target: string;
    }
  | { readonly kind: 'added'; readonly source: string }
  | {
      readonly kind: 'removed';
      readonly segmentId: SegmentId;
      readonly before: string;
      readonly target: string;
    };

/** One version of a segment's English, newest first. */
export interface SegmentVersion {
  readonly target: CodedText;
  readonly state: SegmentState;
  readonly at: Timestamp;
  readonly by: string;
  /** What made it: "edit-target", "confirm", "change-rendering", … */
  readonly action: string;
}

/** A piece of text to make an article from: pasted text, or a re-imported source. */
export interface SourceText {
  readonly text: string;
  readonly metadata: Partial<ArticleMetadata>;
  /** Whether a line is a paragraph, a sentence, or only a wrapped line; 'auto' looks at the text. */
  readonly layout: 'auto' | 'paragraph-a-line' | 'sentence-a-line' | 'wrapped';
}

/** Articles and their segments. Errors of every write: article-missing, segment-missing, segment-locked, segment-changed. */
export interface ArticlesService {
  /** Newest edit first. `search` looks in titles, outlets and texts, '' = all; empty when nothing matches. */
  list(input: { readonly search: string }): Answer<readonly ArticleSummary[]>;
  create(input: Write & { readonly source: SourceText }): Answer<{ readonly articleId: ArticleId }>;
  /** Makes the shipped sample article, or finds it when it is already there. */
  createSample(input: Write): Answer<{ readonly articleId: ArticleId }>;
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
  /** Confirm, mark reviewed, or take back to draft. An empty target is not confirmed unless left out: error input-invalid. */
  setState(
    input: Write & { readonly segmentIds: readonly SegmentId[]; readonly state: SegmentState },
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

  /** Compares a corrected source with the article; nothing is written. */
  previewReimport(input: {
    readonly articleId: ArticleId;
    readonly source: SourceText;
  }): Answer<readonly SourceDifference[]>;
  /** Takes the corrected source over: translations of unchanged sentences stay, changed ones are flagged. */
  reimport(
    input: Write & { readonly articleId: ArticleId; readonly source: SourceText },
  ): Answer<SegmentsChange>;

  /** The English article for a newsroom system, in the order of the English. */
  english(input: {
    readonly articleId: ArticleId;
    readonly as: 'text' | 'html';
    readonly confirmedOnly: boolean;
  }): Answer<string>;
}
