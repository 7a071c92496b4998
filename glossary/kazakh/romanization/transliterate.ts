import { LETTER_TABLES } from './letter-tables.ts';
import type { RomanizationSystem } from './system.ts';

const VOWELS = 'аәеёиоөұүыіэюя';

/**
 * Writes Cyrillic text in Latin letters, letter by letter, by the rules of one system; what is not a Cyrillic letter
 * stays. A capital letter becomes a capital group (Жанар → Zhanar), inside a word of capitals all of it
 * (ЖАНАР → ZHANAR). No list and no rule of a name's type takes part: see createRomanizer.
 *
 * House rules (own knowledge of newsroom usage): е is "ye" at the start of a word and after a vowel, й, ь or ъ
 * (Ерлан → Yerlan, Тоқаев → Tokayev), but "e" after the glide у (Әуезов → Auezov); й is "i" before a consonant or
 * ы (Бейбіт → Beibit, Мойынқұм → Moiynkum) and "y" elsewhere (Семей → Semey); йі is "i" (Мейірім → Meirim);
 * -ий and -ый end in "y" (Юрий → Yury); дж of foreign names is "j" (Джамал → Jamal).
 */
export function transliterate(text: string, system: RomanizationSystem): string {
  const table = LETTER_TABLES[system];
  const lower = text.toLowerCase();
  let latin = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = lower[at]!;
    const plain = table[letter];
    if (plain === undefined) {
      latin += text[at];
      continue;
    }
    const group = system === 'house' ? houseGroup(lower, at, plain) : plain;
    latin += text[at] === letter ? group : capitalGroup(text, at, group);
  }
  return latin;
}

function houseGroup(word: string, at: number, plain: string): string {
  const before = word[at - 1] ?? '';
  const after = word[at + 1] ?? '';
  switch (word[at]) {
    case 'е':
      return startsSyllable(word, at) ? 'ye' : plain;
    case 'й':
      if (!isLetter(after) && (before === 'и' || before === 'ы' || before === 'і')) return '';
      if (after === 'і') return '';
      return isLetter(after) && !isVowel(after) ? 'i' : after === 'ы' ? 'i' : plain;
    case 'д':
      return after === 'ж' ? 'j' : plain;
    case 'ж':
      return before === 'д' ? '' : plain;
    case 'и':
    case 'ы':
      return after === 'й' && !isLetter(word[at + 2] ?? '') ? 'y' : plain;
    default:
      return plain;
  }
}

/** Whether е stands where it is heard with a glide before it. */
function startsSyllable(word: string, at: number): boolean {
  const before = word[at - 1] ?? '';
  if (before === 'у') return !isVowel(word[at - 2] ?? '') && at > 1;
  return !isLetter(before) || isVowel(before) || before === 'й' || before === 'ь' || before === 'ъ';
}

function isVowel(letter: string): boolean {
  return letter !== '' && VOWELS.includes(letter);
}

function isLetter(char: string): boolean {
  return /\p{L}/u.test(char);
}

function capitalGroup(text: string, at: number, group: string): string {
  const next = text[at + 1] ?? '';
  const previous = text[at - 1] ?? '';
  const among = isLetter(next) ? isCapital(next) : isCapital(previous);
  return among ? group.toUpperCase() : group.charAt(0).toUpperCase() + group.slice(1);
}

function isCapital(char: string): boolean {
  return isLetter(char) && char !== char.toLowerCase();
}
