import type { Span } from '#glossary/model/span.ts';
import { CYRILLIC, classOf, DIGIT, INSIDE_WORD, LATIN, LETTER, OTHER_LETTER } from './char-class.ts';
import { FROM_DIGIT, FROM_OLD_FONT, TO_CYRILLIC, TO_LATIN } from './look-alikes.ts';

/**
 * How sure a repair is. A word equals its `certain` repair everywhere (search, terms, memory). A `weak` one is only
 * offered: its letters belong to the 8-bit fonts of old Kazakh pages (Ќазаќстан), but to other alphabets too.
 */
export type HomoglyphLevel = 'certain' | 'weak';

/** A word with letters that only look right, and the word as it should be, unit for unit of the same length. */
export interface Homoglyph extends Span {
  readonly word: string;
  readonly repaired: string;
  readonly level: HomoglyphLevel;
}

/**
 * Words of `text` in which letters of another script (or digits) stand for those they look like, in order:
 * мемлекеттiк with Latin i, Тelegram with Cyrillic Т, Қа3ақстан. A hyphen ends a word, so that of Нұр-Cұлтан
 * only Cұлтан is named. Left alone: Boeing-тың, Facebookке (a Latin word with a Kazakh ending), Roman numerals in
 * any mixture (ХIХ), words that no exchange of twins makes whole. Linear; empty when all is well.
 */
export function findHomoglyphs(text: string): Homoglyph[] {
  const found: Homoglyph[] = [];
  forEachSuspect(text, (start, end) => {
    const word = text.slice(start, end);
    const repair = repairOf(word);
    if (repair) found.push({ start, end, word, ...repair });
  });
  return found;
}

/** `text` with its certain homoglyphs repaired; same length, and the same string when there are none. */
export function repairLookAlikes(text: string): string {
  if (isOfKazakhLetters(text)) return text;
  let repaired = '';
  let done = 0;
  forEachSuspect(text, (start, end) => {
    const repair = repairOf(text.slice(start, end));
    if (repair?.level !== 'certain') return;
    repaired += text.slice(done, start) + repair.repaired;
    done = end;
  });
  return done === 0 ? text : repaired + text.slice(done);
}

/** Whether there is nothing in a text to look at closely: no more than letters of the Kazakh alphabet. */
function isOfKazakhLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x410 || code > 0x4e9 || (code > 0x44f && code < 0x492 && code !== 0x456)) return false;
  }
  return true;
}

const WORD = LETTER | INSIDE_WORD | DIGIT;
const FOREIGN = LATIN | OTHER_LETTER | DIGIT;

/** Words that hold Cyrillic and something else, or a Cyrillic letter that Kazakh and Russian do not have. */
function forEachSuspect(text: string, visit: (start: number, end: number) => void): void {
  let start = 0;
  let seen = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    const bits = classOf(code);
    if (bits & WORD) {
      seen |= bits;
      if (bits & CYRILLIC && isUnusual(code)) seen |= OTHER_LETTER;
    } else {
      if (seen & CYRILLIC && seen & FOREIGN) visit(start, at);
      start = at + 1;
      seen = 0;
    }
  }
}

/** Cyrillic, but none of А–я Ё ё І і and the Kazakh letters from U+0492 on. */
function isUnusual(code: number): boolean {
  return (
    code !== 0x401 &&
    code !== 0x406 &&
    code !== 0x451 &&
    code !== 0x456 &&
    !(code >= 0x410 && code < 0x450) &&
    code < 0x492
  );
}

type Repair = Pick<Homoglyph, 'repaired' | 'level'>;

function repairOf(word: string): Repair | undefined {
  const count = countLetters(word);
  if (count.digits > 0) return repairDigit(word, count);
  if (count.otherScript > 0 || isRomanNumeral(word) || LATIN_WITH_ENDING.test(word)) return undefined;
  if (count.latin === 0 && count.twins === 0) return repairOldFont(word);
  const towardsLatin = count.onlyLatin > 0 || (count.onlyCyrillic === 0 && count.latin > count.cyrillic);
  if (towardsLatin && count.onlyCyrillic > 0) return undefined;
  const repaired = towardsLatin ? exchange(word, TO_LATIN) : exchange(settleY(word), TO_CYRILLIC);
  return repaired === word ? undefined : { repaired, level: 'certain' };
}

/** A Latin word or abbreviation and a Kazakh ending without a hyphen: Facebookке, CEOның, iPhoneға. */
const LATIN_WITH_ENDING = /^\p{Script=Latin}{2,}[нңдтлғгқкмбпсшы]\p{Script=Cyrillic}{1,5}$/u;

interface LetterCount {
  readonly cyrillic: number;
  readonly latin: number;
  /** Letters that have no twin in the other script. */
  readonly onlyCyrillic: number;
  readonly onlyLatin: number;
  /** Letters of a third script, or archaic ones, that look like a Cyrillic letter. */
  readonly twins: number;
  readonly otherScript: number;
  readonly digits: number;
}

function countLetters(word: string): LetterCount {
  const count = { cyrillic: 0, latin: 0, onlyCyrillic: 0, onlyLatin: 0, twins: 0, otherScript: 0, digits: 0 };
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const bits = classOf(code);
    if (bits & LATIN) {
      count.latin += 1;
      if (!TO_CYRILLIC.has(code)) count.onlyLatin += 1;
    } else if (bits & LETTER && TO_CYRILLIC.has(code)) count.twins += 1;
    else if (bits & CYRILLIC) {
      count.cyrillic += 1;
      if (!TO_LATIN.has(code)) count.onlyCyrillic += 1;
    } else if (bits & OTHER_LETTER) count.otherScript += 1;
    else if (bits & DIGIT) count.digits += 1;
  }
  return count;
}

/** One digit between lower-case letters, after a syllable, so that км2 and дм3-ге stay: Қа3ақстан, Т0қаев. */
function repairDigit(word: string, count: LetterCount): Repair | undefined {
  if (count.digits !== 1 || count.latin + count.twins + count.otherScript > 0) return undefined;
  const inside = /^(?:\p{L}\p{Ll}*[аәеиоөуұүыіэя]\p{Ll}*[036]|\p{L}0)\p{Ll}{2,}$/u;
  return inside.test(word) ? { repaired: exchange(word, FROM_DIGIT), level: 'certain' } : undefined;
}

function repairOldFont(word: string): Repair | undefined {
  const repaired = exchange(word, FROM_OLD_FONT);
  return repaired === word ? undefined : { repaired, level: 'weak' };
}

/** ХІХ, VІІ, XХI: letters of either script that together are a Roman numeral. */
function isRomanNumeral(word: string): boolean {
  return /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(exchange(word, TO_LATIN));
}

/** Latin Y is Ү before a consonant of a front word (Yкімет), У elsewhere (Yақыт). */
function settleY(word: string): string {
  return /^Y[бвгджзйклмнңпрстш]/.test(word) && /[әеіөүкг]/.test(word) ? `Ү${word.slice(1)}` : word;
}

function exchange(word: string, map: ReadonlyMap<number, number>): string {
  let result = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    result += String.fromCharCode(map.get(code) ?? code);
  }
  return result;
}
