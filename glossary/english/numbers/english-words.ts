/** Numeral words of English with their values; ordinals and fraction words apart. */
export const CARDINAL_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words and short forms that multiply what stands before them. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
};

const IRREGULAR_ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fifth: 5,
  eighth: 8,
  ninth: 9,
  twelfth: 12,
};

/** The value of an English ordinal word (third, twentieth, hundredth), null for any other word. */
export function readOrdinalWord(word: string): number | null {
  const irregular = IRREGULAR_ORDINALS[word];
  if (irregular !== undefined) return irregular;
  if (!word.endsWith('th')) return null;
  const stem = word.slice(0, -2).replace(/ie$/, 'y');
  return CARDINAL_WORDS[stem] ?? (stem.length > 2 ? (MULTIPLIERS[stem] ?? null) : null);
}

/** The denominator of a fraction word (half, thirds, quarter, fifth), null for any other word. */
export function readDenominator(word: string): number | null {
  const singular = word === 'halves' ? 'half' : word.replace(/s$/, '');
  if (singular === 'half') return 2;
  if (singular === 'quarter') return 4;
  const ordinal = readOrdinalWord(singular);
  return ordinal !== null && ordinal > 2 ? ordinal : null;
}
