import type {
  CheckedArticles,
  CheckInfo,
  Dismissal,
  DismissalReach,
  OwnCheck,
  SegmentFix,
} from '#glossary/model/checking.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import type { Finding, Severity } from '#glossary/model/finding.ts';
import type { ArticleId, EntryId, SegmentId } from '#glossary/model/ids.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { Answer, JobId } from './service.ts';

export type {
  CheckedArticles,
  CheckInfo,
  Dismissal,
  DismissalReach,
  OwnCheck,
  SegmentFinding,
  SegmentFix,
} from '#glossary/model/checking.ts';
export type { CheckTheme, Finding, Severity, SidedSpan, TextEdit } from '#glossary/model/finding.ts';

/** Checks of the English against its source. Errors: segment-missing, article-missing, check-missing, pattern-*. */
export interface ChecksService {
  /** Every check with its settings; those of an article where it has its own. */
  list(input: { readonly articleId: ArticleId | null }): Answer<readonly CheckInfo[]>;
  /** Sets a check for the library (articleId null) or one article; `null` = as above it. */
  change(input: {
    readonly check: string;
    readonly articleId: ArticleId | null;
    readonly isOn: boolean | null;
    readonly severity: Severity | null;
  }): Answer<readonly CheckInfo[]>;
  /** Findings of one segment with the English as it stands in the window; those of whole articles are not among them. */
  segment(input: { readonly segmentId: SegmentId; readonly target: CodedText }): Answer<readonly Finding[]>;
  /** Findings of a pair of texts that belongs to no article. */
  text(input: { readonly source: string; readonly target: string }): Answer<readonly Finding[]>;
  /**
   * Everything found in some articles, names compared over all of them. Reports `check.progressed` under the job id.
   */
  articles(input: {
    readonly jobId: JobId;
    readonly articleIds: readonly ArticleId[];
  }): Answer<CheckedArticles>;
  /** Waves a finding through: for these texts, for its entry everywhere, or for its article. */
  dismiss(input: {
    readonly check: string;
    readonly segmentId: SegmentId;
    readonly reach: DismissalReach;
    /** Of the finding; null unless it reaches for an entry. */
    readonly entryId: EntryId | null;
    readonly reason: string;
  }): Answer<Dismissal>;
  /** Newest first. */
  dismissals(input: Record<never, never>): Answer<readonly Dismissal[]>;
  revoke(input: { readonly ids: readonly number[] }): Answer<{ readonly revoked: number }>;
  /** Makes fixes of any number of articles as one step; segments locked or changed since are left and counted. */
  fix(
    input: Write & { readonly fixes: readonly SegmentFix[] },
  ): Answer<{ readonly fixed: number; readonly left: number }>;
  ownChecks(input: Record<never, never>): Answer<readonly OwnCheck[]>;
  /** Replaces the user's own checks. Errors: pattern-invalid. */
  setOwnChecks(input: { readonly checks: readonly OwnCheck[] }): Answer<readonly OwnCheck[]>;
  /** Writes the user's own checks to a file. Errors: folder-*, disk-full. */
  exportOwnChecks(input: { readonly path: string }): Answer<{ readonly checks: number }>;
  /** Takes over the checks of such a file; one of the same name is replaced. Errors: file-*, pattern-invalid. */
  importOwnChecks(input: { readonly path: string }): Answer<readonly OwnCheck[]>;
  /** Writes what was found as a page or a table, in a language of the screen. Errors: folder-*, disk-full. */
  report(input: {
    readonly jobId: JobId;
    readonly articleIds: readonly ArticleId[];
    readonly format: 'html' | 'csv';
    readonly language: 'en' | 'kk' | 'ru';
    readonly path: string;
  }): Answer<{ readonly findings: number }>;
}
