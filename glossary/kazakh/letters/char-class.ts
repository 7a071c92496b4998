/** Bits of a UTF-16 unit's class; a unit may have several (CYRILLIC | UPPER). */
export const CYRILLIC = 1;
export const LATIN = 2;
/** A letter of any other script of the BMP. */
export const OTHER_LETTER = 4;
export const LETTER = CYRILLIC | LATIN | OTHER_LETTER;
export const UPPER = 8;
export const LOWER = 16;
export const DIGIT = 32;
/** White space as in `\s`: NBSP, U+2028 and the byte order mark too. */
export const SPACE = 64;
/** A combining mark, or the joiner or soft hyphen that may stand inside a word. */
export const INSIDE_WORD = 128;
/** Invisible: soft hyphen, zero-width space and joiners, byte order mark, direction marks. */
export const INVISIBLE = 256;
const KNOWN = 1 << 15;

const classes = new Uint16Array(0x10000);

/**
 * The class bits of the UTF-16 unit `code` (0–0xFFFF); 0 for punctuation, symbols and NaN, so that
 * `classOf(text.charCodeAt(i))` is safe beyond both ends. Looked up once a unit, then read from a table.
 */
export function classOf(code: number): number {
  const known = classes[code];
  if (known === undefined) return 0;
  return (known === 0 ? classify(code) : known) & ~KNOWN;
}

/** The UTF-16 unit at `at`; 0 beyond the end, which costs less than the NaN of charCodeAt where the end is met often. */
export function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** What a word is made of behind its first letter. */
export const IN_WORD = LETTER | DIGIT | INSIDE_WORD;

/** The end of the run of units from `at` on that have one of the bits; `at` itself when there is none. */
export function runEnd(text: string, at: number, bits: number): number {
  let end = at;
  while (end < text.length && classOf(text.charCodeAt(end)) & bits) end += 1;
  return end;
}

function setAll(characters: string, bits: number): void {
  for (const char of characters) classes[char.charCodeAt(0)] = bits | KNOWN;
}

// What nearly every text is written with: it starts sooner when no pattern of Unicode need be compiled.
setAll('абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі', CYRILLIC | LOWER);
setAll('АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯӘҒҚҢӨҰҮҺІ', CYRILLIC | UPPER);
setAll('abcdefghijklmnopqrstuvwxyz', LATIN | LOWER);
setAll('ABCDEFGHIJKLMNOPQRSTUVWXYZ', LATIN | UPPER);
setAll('0123456789', DIGIT);
setAll(' \t\n\r\u00a0', SPACE);
setAll('.,:;!?-()[]"\'/%&+*#@№«»„“”’–—…', 0);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let bits = KNOWN;
  // Half of a surrogate pair says nothing of the whole; nearly all that meet Kazakh text are emoji: no letters.
  if (/\p{L}/u.test(char)) {
    bits |= scriptOf(char);
    if (/\p{Lu}|\p{Lt}/u.test(char)) bits |= UPPER;
    if (/\p{Ll}/u.test(char)) bits |= LOWER;
  } else if (/\p{Nd}/u.test(char)) bits |= DIGIT;
  else if (/\p{M}/u.test(char)) bits |= INSIDE_WORD;
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]/.test(char)) bits |= INVISIBLE | INSIDE_WORD;
  if (char === '\ufeff') bits |= INVISIBLE;
  if (/\s/.test(char)) bits |= SPACE;
  classes[code] = bits;
  return bits;
}

function scriptOf(char: string): number {
  if (/\p{Script=Cyrillic}/u.test(char)) return CYRILLIC;
  return /\p{Script=Latin}/u.test(char) ? LATIN : OTHER_LETTER;
}
