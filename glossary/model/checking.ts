import type { CheckScope, CheckTheme, Finding, Severity, TextEdit } from './finding.ts';
import type { ArticleId, EntryId, SegmentId, Timestamp } from './ids.ts';

/** A check as the settings show it. */
export interface CheckInfo {
  readonly id: string;
  readonly theme: CheckTheme;
  readonly scope: CheckScope;
  readonly severity: Severity;
  readonly isOn: boolean;
  /** Whether the article asked for has a setting of its own. */
  readonly isOfArticle: boolean;
  /** As it is in a library that never set it. */
  readonly shipped: { readonly severity: Severity; readonly isOn: boolean };
}

/** A finding with its place in the library. */
export interface SegmentFinding extends Finding {
  readonly articleId: ArticleId;
  readonly segmentId: SegmentId;
  /** 0-based order of the segment in its article. */
  readonly position: number;
  /** Of the segment that was checked. */
  readonly revision: number;
}

/** What a check of whole articles found, in the order of the articles and their segments. */
export interface CheckedArticles {
  readonly findings: readonly SegmentFinding[];
  /** Findings that were dismissed and are not among these. */
  readonly dismissed: number;
  readonly segments: number;
  /** English words, for counts per 1,000. */
  readonly words: number;
}

/**
 * How far a dismissal reaches: the findings of a check in these texts, all its findings about an entry in every text,
 * or all its findings in an article.
 */
export const DISMISSAL_REACHES = ['text', 'entry', 'article'] as const;

export type DismissalReach = (typeof DISMISSAL_REACHES)[number];

/** A finding somebody has looked at and waved through. */
export interface Dismissal {
  readonly id: number;
  readonly check: string;
  readonly reach: DismissalReach;
  /** null for one of an entry. */
  readonly articleId: ArticleId | null;
  /** For one of an entry: all findings of the check about it, in every text. */
  readonly entryId: EntryId | null;
  /** The beginning of the English, for one of an entry its base form, '' for one of an article. */
  readonly excerpt: string;
  /** '' = none given. */
  readonly reason: string;
  readonly at: Timestamp;
  readonly by: string;
}

/** A regular expression of the user's own. */
export interface OwnCheck {
  /** Unique; shown with its findings. */
  readonly name: string;
  /** '' = any source. */
  readonly source: string;
  /** '' = any target. */
  readonly target: string;
  /** Found where both match, or where the source matches and the target does not. */
  readonly isTargetWanted: boolean;
  readonly isCaseSensitive: boolean;
  readonly severity: Severity;
  readonly isOn: boolean;
}

/** Edits of one segment's English that put findings right. */
export interface SegmentFix {
  readonly segmentId: SegmentId;
  /** Of the segment when it was checked: a segment changed since is left alone. */
  readonly revision: number;
  readonly edits: readonly TextEdit[];
}
