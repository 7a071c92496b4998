/** What typing a character becomes: this many characters before the caret go, `insert` comes. */
export interface TypedAs {
  readonly before: number;
  readonly insert: string;
}

/** Styles of English the rules follow. */
export interface EnglishStyle {
  readonly variety: 'en-GB' | 'en-US';
}

/** A quotation mark after these opens: nothing, a space, a bracket, a dash, another opening mark. */
const OPENS_AFTER = /(?:^|[\s([{—–“‘«/])$/u;

/**
 * Quotes, apostrophes, dashes and dots as print has them, from what a keyboard has. null = the character stays.
 * `"` and `'` turn by what stands before them; `'90s` keeps an apostrophe; two hyphens, or one between spaces,
 * become a dash (spaced en dash in Britain, em dash in America); three dots become one character.
 */
export function typedAs(before: string, typed: string, { variety }: EnglishStyle): TypedAs | null {
  const dash = variety === 'en-US' ? '—' : '–';
  if (typed === '"') return { before: 0, insert: OPENS_AFTER.test(before) ? '“' : '”' };
  if (typed === "'") return { before: 0, insert: OPENS_AFTER.test(before) ? '‘' : '’' };
  if (typed === '-' && before.endsWith('-')) return { before: 1, insert: dash };
  if (typed === '-' && before.endsWith('–')) return { before: 1, insert: '—' };
  if (typed === ' ' && /\S\s-$/u.test(before)) return { before: 1, insert: `${dash} ` };
  if (typed === '.' && /(?:^|[^.])\.\.$/u.test(before)) return { before: 2, insert: '…' };
  if (/^\d$/u.test(typed) && /(?:^|\s)‘$/u.test(before)) return { before: 1, insert: `’${typed}` };
  return null;
}
