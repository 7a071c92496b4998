/** The Kazakh alphabet in its order. Source: the letters of the Kazakh Cyrillic alphabet, own knowledge. */
const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/**
 * The letters in order stand for the units from U+0400 on, which are capitals: no folded text holds one. So keys differ
 * where the texts do, and a text that begins with another has a key that begins with the other's.
 */
const FIRST_KEY = 0x400;

const keys = Uint16Array.from({ length: 0x500 }, (_, unit) => unit);
for (const [at, letter] of [...ALPHABET].entries()) keys[letter.charCodeAt(0)] = FIRST_KEY + at;

/**
 * A key for a folded or lower-case text, whose plain order is that of the Kazakh alphabet: ата, әже, бала; ұн, үй, фонд;
 * ыдыс, іні, эфир. Digits and Latin letters come before it; unit for unit of the same length.
 */
export function alphabetKey(folded: string): string {
  let key = '';
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charCodeAt(at);
    key += String.fromCharCode(keys[unit] ?? unit);
  }
  return key;
}

/** Puts texts in the order of the Kazakh alphabet, capitals aside; for Array.sort. */
export function byAlphabet(a: string, b: string): number {
  const [first, second] = [alphabetKey(a.toLowerCase()), alphabetKey(b.toLowerCase())];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
