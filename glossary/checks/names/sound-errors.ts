import { initialsOf, writingsOf, writingsOfPair } from './consonant-writings.ts';
import { isVowelRun, kazakhSounds, plainEnglish } from './name-sounds.ts';
import { vowelErrors } from './vowel-writings.ts';

/** From here on an English spelling is not, or not rightly, that of a Kazakh name. */
export const SOUND_ERROR = 0.5;

/** A consonant put for another, left out or added. */
const WRONG = 1;
/** A vowel where the other has none, inside and at the end. */
const VOWEL_INSIDE = 0.5;
const VOWEL_AT_END = 0.1;
/** French endings are written and not spoken: Bouchard. */
const SILENT_END = 0.3;

/**
 * How many consonants of an English spelling are not those of a Kazakh one (both lower case), vowels counting less: 0
 * for Каванау and "kavanaugh", 1 for Трамп and "trunp". English vowels say little, so that only an unlikely one counts.
 * From `limit` on the answer is `limit`, and comes sooner. Cost: product of the lengths.
 */
export function soundErrors(kazakh: string, english: string, limit = Number.POSITIVE_INFINITY): number {
  const source = kazakhSounds(kazakh);
  const target = plainEnglish(english);
  const width = target.length + 1;
  const prices = pricesFor((source.length + 1) * width, limit);
  prices[0] = 0;
  const put = (row: number, at: number, price: number): void => {
    const cell = row * width + at;
    if (at < width && price < prices[cell]!) prices[cell] = price;
  };
  for (let row = 0; row <= source.length; row += 1) {
    const sound = source[row];
    const isLast = row === source.length - 1;
    let isOpen = false;
    for (let at = 0; at < width; at += 1) {
      const before = prices[row * width + at]!;
      if (before >= limit) continue;
      isOpen = true;
      if (at < target.length) put(row, at + 1, before + addedPrice(target, at));
      if (sound === undefined) continue;
      if (isVowelRun(sound)) {
        put(row + 1, at, before + vowelLeftOut(sound, isLast));
        for (let end = at + 1; end <= target.length && mayCarry(target[end - 1]!, sound); end += 1) {
          // Резерфорд, Rutherford: u before an r may be any vowel.
          const isAny = end === at + 1 && target[at] === 'u' && target[end] === 'r';
          const isAtEnd = isLast && end === target.length;
          put(row + 1, end, isAny ? before : before + vowelErrors(sound, target.slice(at, end), isAtEnd));
        }
        continue;
      }
      put(row + 1, at, before + WRONG);
      if (at < target.length && !isEnglishVowel(target[at]!)) put(row + 1, at + 1, before + WRONG);
      for (const [written, price] of writingsOfPair(sound, source[row + 1] ?? ''))
        if (target.startsWith(written, at)) put(row + 2, at + written.length, before + price);
      for (const [written, price] of writingsOf(sound))
        if (target.startsWith(written, at)) put(row + 1, at + written.length, before + price);
    }
    if (isOpen || row === source.length) continue;
    // A pair of consonants may leap over one row.
    const next = (row + 1) * width;
    if (prices.subarray(next, next + width).every((price) => price >= limit)) return limit;
  }
  return prices[source.length * width + target.length]!;
}

let table = new Float64Array(1024);

/** A table of so many cells, each at the limit, until it is asked for again. */
function pricesFor(cells: number, limit: number): Float64Array {
  if (table.length < cells) table = new Float64Array(cells * 2);
  return table.fill(limit, 0, cells);
}

/** Whether an English spelling has the sounds of a Kazakh one (both lower case): Голдсмит, "goldsmith". */
export function soundsAlike(kazakh: string, english: string): boolean {
  return mayBeginAlike(kazakh, english) && soundErrors(kazakh, english, SOUND_ERROR) < SOUND_ERROR;
}

/** Whether the first sound of a Kazakh name may be written as an English one begins; h and w may be silent. */
export function mayBeginAlike(kazakh: string, english: string): boolean {
  const first = english.charAt(0);
  const [sound = ''] = kazakhSounds(kazakh);
  if ('hwg'.includes(first) || sound === '') return true;
  if (isVowelRun(sound)) return SILENT.test(sound) || mayCarry(first, sound);
  return initialsOf(sound)?.has(first) ?? true;
}

/** Signs that are no vowels. */
const SILENT = /^[ьъ]+$/;

function vowelLeftOut(sound: string, isLast: boolean): number {
  if (SILENT.test(sound)) return 0;
  return isLast ? VOWEL_AT_END : VOWEL_INSIDE;
}

function isEnglishVowel(letter: string): boolean {
  return 'aeiouy'.includes(letter);
}

/** Whether an English letter may be part of what writes a run of Cyrillic vowels. */
function mayCarry(letter: string, vowels: string): boolean {
  return 'aeiouywh'.includes(letter) || (letter === 'j' && /[йьъияюёеі]/.test(vowels));
}

/** What an English letter counts that nothing in the Kazakh stands for. */
function addedPrice(target: string, at: number): number {
  const letter = target[at]!;
  const isLast = at === target.length - 1;
  // An e at the end or before an s is not spoken.
  if (letter === 'e' && (isLast || (target[at + 1] === 's' && at === target.length - 2))) return VOWEL_AT_END;
  if (isEnglishVowel(letter)) return VOWEL_INSIDE;
  if (letter === 'h' || letter === 'w') return 0;
  if (letter === 'g' && target[at + 1] === 'h') return 0;
  if (isLast && 'tdszxpg'.includes(letter)) return SILENT_END;
  if (letter === 'b' && target[at - 1] === 'm' && (isLast || target.slice(at + 1) === 'e')) return 0;
  if (letter === 'l' && !isLast && 'kmdf'.includes(target[at + 1]!)) return 0.3;
  if (letter === 'd' && !isLast && 'gj'.includes(target[at + 1]!)) return 0.1;
  if (letter === 't' && target.startsWith('ch', at + 1)) return 0;
  return WRONG;
}
