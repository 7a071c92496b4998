/** Scores of equal texts. */
export const CONTEXT_SCORE = 101;
export const EXACT_SCORE = 100;

/** Best score of a text that differs, be it only in capitals. */
export const BEST_FUZZY_SCORE = 99;

/** Matches below are not shown. */
export const LEAST_SCORE = 50;

/** Taken off for English that no person confirmed: a draft, or a machine's draft kept as it was. */
const DRAFT_PENALTY = 3;

/** Taken off for each full ten years of age, at most three. */
const AGE_PENALTY = 1;
const AGE_YEARS = 10;
const MOST_AGES = 3;

/** What lowers the score of a unit beside its text. */
export interface Deductions {
  /** Penalty of its memory, 0–50. */
  readonly memory: number;
  readonly isDraft: boolean;
  /** Years since it was changed; 0 when unknown. */
  readonly ageYears: number;
}

/** The score after deductions, never below 0. */
export function deducted(score: number, { memory, isDraft, ageYears }: Deductions): number {
  const age = AGE_PENALTY * Math.min(MOST_AGES, Math.max(0, Math.floor(ageYears / AGE_YEARS)));
  return Math.max(0, score - memory - (isDraft ? DRAFT_PENALTY : 0) - age);
}
