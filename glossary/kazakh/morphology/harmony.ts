import { BACK_WORDS, FRONT_WORDS } from './exceptions.ts';
import { BACK, FRONT, harmonyOfLetter, isVowelLetter } from './letter-class.ts';

/**
 * Harmony of the endings of a folded stem (BACK or FRONT). A compound follows its last part. Own knowledge: the last
 * vowel decides; ь and a final к after a consonant make it front (фильм, банк); и in a loan is front, у back; a
 * surname in -ов or -ев follows what stands before.
 */
export function harmonyOf(stem: string): number {
  const word = lastPart(stem);
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  const end = word.length;
  const last = word.charCodeAt(end - 1);
  if (last === SOFT_SIGN) return FRONT;
  if (last === KA && end > 2 && !isVowelLetter(word.charCodeAt(end - 2))) return FRONT;
  if (last === TE && word.charCodeAt(end - 2) === KA) return FRONT;
  if (last === VE && end > 4 && isSurnameVowel(word.charCodeAt(end - 2))) {
    if (word.charCodeAt(end - 3) === I) return FRONT;
    return lastVowelHarmony(word, end - 2);
  }
  if (last === GE && word.endsWith('бург')) return FRONT;
  return lastVowelHarmony(word, end);
}

const EXCEPTIONS: ReadonlyMap<string, number> = new Map([
  ...[...FRONT_WORDS.keys()].map((word) => [word, FRONT] as const),
  ...[...BACK_WORDS.keys()].map((word) => [word, BACK] as const),
]);

const SOFT_SIGN = 'ь'.charCodeAt(0);
const KA = 'к'.charCodeAt(0);
const TE = 'т'.charCodeAt(0);
const VE = 'в'.charCodeAt(0);
const GE = 'г'.charCodeAt(0);
const I = 'и'.charCodeAt(0);
const SHORT_I = 'й'.charCodeAt(0);
const U = 'у'.charCodeAt(0);
const YU = 'ю'.charCodeAt(0);
const QA = 'қ'.charCodeAt(0);
const GHA = 'ғ'.charCodeAt(0);

/** -ов, -ев, -ёв. */
function isSurnameVowel(code: number): boolean {
  return code === 0x43e || code === 0x435 || code === 0x451;
}

/** The last part of a compound: ата-ана → ана. */
export function lastPart(stem: string): string {
  return stem.slice(startOfLastPart(stem, stem.length));
}

/** Where the last part of the first `length` letters of a word begins. */
export function startOfLastPart(word: string, length: number): number {
  for (let at = length - 1; at >= 0; at--) {
    const code = word.charCodeAt(at);
    if (code === HYPHEN || code === SPACE) return at + 1;
  }
  return 0;
}

const HYPHEN = 0x2d;
const SPACE = 0x20;

function lastVowelHarmony(word: string, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const code = word.charCodeAt(at);
    const decided = harmonyOfLetter(code);
    if (decided) return decided;
    if (code === U || code === YU) {
      // бауыр, оқу, келу: a consonant or the ending of a verbal noun; клуб, подиум, костюм: a vowel of a loan
      const before = word.charCodeAt(at - 1);
      const closed = at < end - 1 && at > 0 && before !== SHORT_I && (before === I || !isVowelLetter(before));
      if (closed) return code === U ? BACK : FRONT;
    } else if (code === I) {
      return (at < word.length - 1 && velarHarmony(word, at)) || FRONT;
    }
  }
  return BACK;
}

/** қ and ғ stand in back syllables only: they settle a word whose vowels are neutral (қиын). */
function velarHarmony(word: string, until: number): number {
  for (let at = until; at >= 0; at--) {
    const code = word.charCodeAt(at);
    if (code === QA || code === GHA) return BACK;
    if (harmonyOfLetter(code)) return 0;
  }
  return 0;
}

const cache = new Map<string, number>();

/**
 * Whether the spelling of a folded stem shows a loan or a foreign name: letters native words do not have, clusters at the
 * start, к or г beside a back vowel, o after the first syllable, doubled consonants. Such words bear endings that vary.
 */
export function looksForeign(stem: string): boolean {
  let answer = cache.get(stem);
  if (answer === undefined) {
    if (cache.size > 20_000) cache.clear();
    answer = FOREIGN.test(stem) || (MIXED.test(stem) && !NATIVE_LETTER.test(stem)) ? 1 : 0;
    cache.set(stem, answer);
  }
  return answer === 1;
}

const FOREIGN = new RegExp(
  [
    '[вёфцчщъьэa-z0-9]',
    '[кг](?:[аоы]|у.)', // native words have қ and ғ beside a back vowel
    'и[бвгдзфоа]',
    '^[рл]',
    '(?:^|[ -])[бгдзкпст][рлнмк]',
    '[аеиоуыі][бгджзйклмнпрст]+о', // native words have о in the first syllable only
    '(?:ст|нк|рк|кт|рг|рт)$',
    'сс|лл|мм|пп|рр|кк|тт',
  ].join('|'),
);
const MIXED = /[еи].*[аоы]|[аоы].*[еи]/;
const NATIVE_LETTER = /[әғқңөұүһі]/;
