import type { Span } from './span.ts';

/** How much a finding matters: an error is wrong, a warning is worth a look, info is for who wants to know. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** What a check is about; the list of findings is grouped by it. `own` are the user's regular expressions. */
export const CHECK_THEMES = ['content', 'numbers', 'names', 'terms', 'form', 'consistency', 'own'] as const;

export type CheckTheme = (typeof CHECK_THEMES)[number];

/** `segment`: one sentence and its English say it; `article`: it takes the sentences around. */
export type CheckScope = 'segment' | 'article';

/** A stretch of one side of a segment. */
export interface SidedSpan extends Span {
  readonly side: 'source' | 'target';
}

/** Replaces a stretch of the English; an insertion has an empty stretch. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** What a check found in one segment. */
export interface Finding {
  /** Id of the check; `own:NAME` for the user's own. */
  readonly check: string;
  readonly severity: Severity;
  /** Where to look, source first; empty when the whole segment is meant. */
  readonly spans: readonly SidedSpan[];
  /** Fill the sentence of the check. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The edit of the English that puts it right, where that is certain; else null. */
  readonly fix: TextEdit | null;
}

/** The key of a finding's sentence in main/locales/LANGUAGE/checks.json. */
export function findingKey({ check, params }: Pick<Finding, 'check' | 'params'>): string {
  if (!check.startsWith('own:')) return `${check}.finding`;
  return params.trouble === '' ? 'own.finding' : 'own.stopped';
}
