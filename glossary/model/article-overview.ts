import type { Article, BlockRole, PassageLanguage } from './article.ts';
import type { ParagraphId, SegmentId } from './ids.ts';
import type { SegmentState } from './segment.ts';

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
