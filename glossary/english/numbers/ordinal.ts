/** A whole number with its English ordinal ending: 1st, 2nd, 11th, 23rd. */
export function ordinalDigits(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return `${value}th`;
  return `${value}${{ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th'}`;
}

const FIRST_TEN = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** An ordinal as newsrooms print it: in words to ninth, in digits from 10th. */
export function ordinalInPrint(value: number): string {
  return FIRST_TEN[value] || ordinalDigits(value);
}
