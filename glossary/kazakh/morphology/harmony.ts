import { BACK_WORDS, FRONT_WORDS } from './exceptions.ts';
import { BACK, FRONT, harmonyOfLetter, isVowelLetter } from './letter-class.ts';

/**
 * Harmony of the endings of a folded stem (BACK or FRONT). A compound follows its last part. Own knowledge: the last
 * vowel decides; ь and a final к after a consonant make it front (фильм, банк); и in a loan is front, у back; a
 * surname in -ов or -ев follows what stands before.
 */
export function harmonyOf(stem: string): number {
  const word = lastPart(stem);
  if (BACK_WORDS.has(word)) return BACK;
  if (FRONT_WORDS.has(word)) return FRONT;
  const end = word.length;
  const last = word[end - 1];
  if (last === 'ь') return FRONT;
  if (last === 'к' && end > 2 && !isVowelLetter(word[end - 2]!)) return FRONT;
  if (word.endsWith('кт')) return FRONT;
  if (end > 4 && last === 'в' && (word[end - 2] === 'о' || word[end - 2] === 'е' || word[end - 2] === 'ё')) {
    if (word[end - 3] === 'и') return FRONT;
    return lastVowelHarmony(word, end - 2);
  }
  if (word.endsWith('бург')) return FRONT;
  return lastVowelHarmony(word, end);
}

/** The last part of a compound: ата-ана → ана. */
export function lastPart(stem: string): string {
  const cut = Math.max(stem.lastIndexOf('-'), stem.lastIndexOf(' '));
  return cut < 0 ? stem : stem.slice(cut + 1);
}

function lastVowelHarmony(word: string, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const decided = harmonyOfLetter(word.charCodeAt(at));
    if (decided) return decided;
    const letter = word[at];
    if (letter === 'у' || letter === 'ю') {
      // бауыр, оқу, келу: a consonant or the ending of a verbal noun; клуб, подиум, костюм: a vowel of a loan
      const before = word[at - 1];
      const closed = at < end - 1 && before && (before === 'и' || !isVowelLetter(before)) && before !== 'й';
      if (closed) return letter === 'у' ? BACK : FRONT;
    } else if (letter === 'и') {
      return (at < word.length - 1 && velarHarmony(word, at)) || FRONT;
    }
  }
  return BACK;
}

/** қ and ғ stand in back syllables only: they settle a word whose vowels are neutral (қиын). */
function velarHarmony(word: string, until: number): number {
  for (let at = until; at >= 0; at--) {
    const letter = word[at];
    if (letter === 'қ' || letter === 'ғ') return BACK;
    if (harmonyOfLetter(word.charCodeAt(at))) return 0;
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
