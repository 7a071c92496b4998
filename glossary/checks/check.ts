import type {
  CheckScope,
  CheckTheme,
  Finding,
  Severity,
  SidedSpan,
  TextEdit,
} from '#glossary/model/finding.ts';
import type { Span } from '#glossary/model/span.ts';
import type { Pair, PairText } from './pair.ts';

/** A finding before it has the name and severity of its check. */
export type Problem = Omit<Finding, 'check' | 'severity'>;

/** A problem of one of several segments; `at` is its number among them. */
export interface PlacedProblem extends Problem {
  readonly at: number;
}

/** A pair, or several in the order of an article. All examples of a check are its tests. */
export type Example = Partial<PairText> & Pick<PairText, 'source' | 'target'>;

interface CheckHead {
  /** Unique, kebab-case; stored with dismissals and settings, never renamed. */
  readonly id: string;
  readonly theme: CheckTheme;
  readonly severity: Severity;
  readonly scope: CheckScope;
  /** Whether it runs in a library that never set it. */
  readonly isOn: boolean;
}

/** A check of one sentence and its English. */
export interface SegmentCheck extends CheckHead {
  readonly scope: 'segment';
  readonly good: readonly Example[];
  readonly bad: readonly Example[];
  /** Empty when all is well. */
  find(pair: Pair): readonly Problem[];
}

/** A check that needs the sentences of an article side by side, in order. */
export interface ArticleCheck extends CheckHead {
  readonly scope: 'article';
  readonly good: readonly (readonly Example[])[];
  readonly bad: readonly (readonly Example[])[];
  find(pairs: readonly Pair[]): readonly PlacedProblem[];
}

export type Check = SegmentCheck | ArticleCheck;

/** Nothing found. */
export const NONE: readonly never[] = Object.freeze([]);

/** A stretch of the Kazakh. */
export function inSource({ start, end }: Span): SidedSpan {
  return { side: 'source', start, end };
}

/** A stretch of the English. */
export function inTarget({ start, end }: Span): SidedSpan {
  return { side: 'target', start, end };
}

/** A problem at some spans; `params` fill the sentence, `fix` only where it is certain. */
export function problem(
  spans: readonly SidedSpan[],
  params: Problem['params'] = {},
  fix: TextEdit | null = null,
): Problem {
  return { spans, params, fix };
}
