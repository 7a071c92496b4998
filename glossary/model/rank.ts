const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A key that sorts (by code unit, as SQLite's BINARY does) after `before` and before `after`; '' before all, null after
 * all. There is always room: keys grow instead of being dealt out again, so an order can be changed in one row.
 * Keys never end in '0', the one digit before which nothing fits.
 */
export function rankBetween(before: string, after: string | null): string {
  if (after !== null) {
    let shared = 0;
    while ((before[shared] ?? '0') === after[shared]) shared += 1;
    if (shared > 0) return after.slice(0, shared) + rankBetween(before.slice(shared), after.slice(shared));
  }
  const low = before === '' ? 0 : DIGITS.indexOf(before.charAt(0));
  const high = after === null ? DIGITS.length : DIGITS.indexOf(after.charAt(0));
  if (high - low > 1) return DIGITS.charAt((low + high) >> 1);
  if (after !== null && after.length > 1) return after.charAt(0);
  return DIGITS.charAt(low) + rankBetween(before.slice(1), null);
}

/** `count` keys in order, all of one length, with room between them. */
export function ranks(count: number): string[] {
  let width = 1;
  while (DIGITS.length ** width <= count) width += 1;
  return Array.from({ length: count }, (_, index) => {
    let key = '';
    for (let rest = index; key.length < width; rest = Math.floor(rest / DIGITS.length)) {
      key = DIGITS.charAt(rest % DIGITS.length) + key;
    }
    return `${key}V`;
  });
}
