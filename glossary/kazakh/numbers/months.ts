import { type Ending, endingAfter } from './ending.ts';

const MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

/** A month with its ending: 1–12. */
export interface MonthWord {
  readonly month: number;
  readonly ending: Ending;
}

/** Before a possessive vowel the last к softens: қыркүйегінде. */
const SOFTENED: Readonly<Record<string, number>> = { қыркүйег: 9 };

/** Reads the name of a month (lower case) in any case: мамырда, наурызында, шілденің. Null for any other word. */
export function readMonth(word: string): MonthWord | null {
  for (const [index, name] of MONTHS.entries()) {
    const ending = endingAfter(name, word);
    if (ending !== null) return { month: index + 1, ending };
  }
  for (const [stem, month] of Object.entries(SOFTENED)) {
    const ending = endingAfter(stem, word);
    if (ending !== null) return { month, ending };
  }
  return null;
}
