import type { PassageLanguage } from './article.ts';
import type { ExportLoss } from './exchange.ts';
import type { ArticleId, CalendarDate } from './ids.ts';
import type { SegmentState } from './segment.ts';

/** Which articles and pairs go into a corpus. Empty lists and '' mean: all. */
export interface CorpusFilter {
  readonly states: readonly SegmentState[];
  readonly languages: readonly PassageLanguage[];
  readonly outlets: readonly string[];
  readonly licences: readonly string[];
  /** First and last day of publication; an article without a day is left out when either is given. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Most times one side may be longer than the other, characters; 0 = any. */
  readonly lengthRatio: number;
  /** Leaves out a pair that another article or sentence has already. */
  readonly isWithoutDuplicates: boolean;
}

/** Parts of a corpus in per cent of its articles; what is left is for training. */
export interface CorpusSplit {
  readonly dev: number;
  readonly test: number;
  readonly seed: number;
}

/** A part that articles are dealt to; `all` where there is no split. */
export type CorpusPart = 'train' | 'dev' | 'test' | 'all';

/** What goes into a corpus, and how it is parted. */
export interface CorpusChoice {
  readonly filter: CorpusFilter;
  /** Null = one part. */
  readonly split: CorpusSplit | null;
}

/** A corpus to write: a folder, or one ZIP file when `out` ends in .zip. */
export interface CorpusRequest extends CorpusChoice {
  readonly formats: readonly string[];
  readonly out: string;
  readonly isOverwriteAllowed: boolean;
}

/** Why pairs are not in a corpus. */
export const CORPUS_REASONS = ['article', 'one-sided', 'state', 'language', 'length', 'duplicate'] as const;

export type CorpusReason = (typeof CORPUS_REASONS)[number];

export interface CorpusResult {
  readonly paths: readonly string[];
  readonly articles: number;
  readonly pairs: number;
  readonly leftOut: Readonly<Record<CorpusReason, number>>;
  /** What the formats have no place for. */
  readonly losses: readonly ExportLoss[];
}

/** What a corpus would hold, by id of the article. */
export interface CorpusPreview {
  readonly articles: readonly {
    readonly id: ArticleId;
    readonly title: string;
    readonly part: CorpusPart;
    readonly pairs: number;
  }[];
  readonly leftOut: CorpusResult['leftOut'];
  /** What each format that can be written would lose. */
  readonly losses: readonly ExportLoss[];
}
