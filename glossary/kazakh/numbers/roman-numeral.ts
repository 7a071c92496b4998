const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Cyrillic letters that stand for Roman digits in Kazakh texts: ХІХ, ХХІ, ІV. */
const TWINS: Readonly<Record<string, string>> = { х: 'x', і: 'i', с: 'c', ⅰ: 'i' };

/** The value of a Roman numeral written in Latin or Cyrillic letters (ХІХ = 19), null for anything else. */
export function readRoman(text: string): number | null {
  if (text === '' || text.length > 7) return null;
  const digits = [...text.toLowerCase()].map((letter) => VALUES[TWINS[letter] ?? letter]);
  let total = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits[at];
    if (digit === undefined) return null;
    total += digit < (digits[at + 1] ?? 0) ? -digit : digit;
  }
  return total > 0 ? total : null;
}
