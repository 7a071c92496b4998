import type { ArticleId, SegmentId } from './ids.ts';

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
