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

/** Months by their first two letters, with the stem that к softens in before a vowel: қыркүйегінде. */
const STEMS = Map.groupBy(
  [
    ...MONTHS.map((stem, index) => ({ stem: stem as string, month: index + 1 })),
    { stem: 'қыркүйег', month: 9 },
  ],
  ({ stem }) => stem.slice(0, 2),
);

/** Reads the name of a month (lower case) in any case: мамырда, наурызында, шілденің. Null for any other word. */
export function readMonth(word: string): MonthWord | null {
  for (const { stem, month } of STEMS.get(word.slice(0, 2)) ?? []) {
    const ending = endingAfter(stem, word);
    if (ending !== null) return { month, ending };
  }
  return null;
}
