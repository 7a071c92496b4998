/**
 * The value of digits as Kazakh texts write them: spaces for thousands, a comma or point for decimals (25 000; 1,7;
 * 1.7); a point before exactly three digits, a comma before three zeros, and repeated commas or points stand for thousands
 * (25.000, 25,000, 1,000,000).
 * Null for times, dates and other chains (15:00, 14.03.2021).
 */
export function readDigits(text: string): number | null {
  const plain = text.replace(/[ \u00a0\u202f]/g, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^\d{1,3}(?:\.\d{3})+$/.test(plain) || /^\d{1,3}(?:(?:,\d{3}){2,}|,000)$/.test(plain)) {
    return Number(plain.replace(/[.,]/g, ''));
  }
  if (/^\d+[.,]\d+$/.test(plain)) return Number(plain.replace(',', '.'));
  return null;
}
