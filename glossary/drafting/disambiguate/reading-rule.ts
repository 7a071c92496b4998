import type { ReadingContext } from './context.ts';

/** One reason to prefer or avoid a reading; what `weigh` gives is added to the cost, so that negative is likelier. */
export interface ReadingRule {
  readonly name: string;
  /** A sentence of our own in which the rule decides. */
  readonly example: string;
  readonly weigh: (context: ReadingContext) => number;
}

/** Words as a set, from a list with spaces. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
