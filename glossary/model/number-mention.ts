import type { KazakhCase } from './lexicon.ts';
import type { Span } from './span.ts';

/** What a number in a text counts or names. */
export type NumberKind =
  | 'cardinal'
  | 'ordinal'
  | 'fraction'
  | 'percent'
  | 'money'
  | 'measure'
  | 'age'
  | 'year'
  | 'date'
  | 'time'
  | 'decade'
  | 'century';

/** How near to the value the text means. */
export type Approximation = '' | 'about' | 'over' | 'under' | 'up-to' | 'at-least' | 'at-most';

/** A date as far as the text gives it; `days` has two for a stretch of one month (14–16 March), none for a month. */
export interface CalendarDate {
  readonly year: number | null;
  /** 1–12. */
  readonly month: number;
  readonly days: readonly number[];
}

/** A number as either language says it: two texts agree when these fields do, whatever the words. */
export interface Quantity {
  readonly kind: NumberKind;
  /**
   * One value, or both ends of a range; percent as said (5.2), ages in years, years of the calendar, the first year of
   * a decade (1990, or 90 when the century is left out), the number of a century, minutes after midnight for a time;
   * for a fraction its value, for a date nothing.
   */
  readonly values: readonly number[];
  /** Only for kind date. */
  readonly date: CalendarDate | null;
  /** English unit of a measure in the singular (kilometre, hour), else ''. */
  readonly unit: string;
  /** ISO 4217 code of money, else ''. */
  readonly currency: string;
  readonly approximation: Approximation;
}

/** A number found in a text: numeral, its multipliers, unit, ending and an adjoining "about", as one span. */
export interface NumberMention extends Span, Quantity {
  /** Numerator and denominator of a fraction said as one (үштен екісі = 2, 3), else null. */
  readonly fraction: readonly [numerator: number, denominator: number] | null;
  /** Whether it was written without digits. */
  readonly inWords: boolean;
}

/** A number of a Kazakh text, with what its last ending says. */
export interface KazakhNumberMention extends NumberMention {
  readonly case: KazakhCase;
  readonly possessive: boolean;
  /** Stands before a noun as its attribute: 23 жастағы, 5 мың теңгелік, 2019 жылғы. */
  readonly attributive: boolean;
}
