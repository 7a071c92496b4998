import { BACK, FRONT, LATERAL, NASAL, OPEN, SONORANT, VOICED, VOICELESS } from './letter-class.ts';

/** What an ending needs to know of a word that is not read letter by letter as Kazakh. */
export interface StemSound {
  /** BACK or FRONT. */
  readonly harmony: number;
  /** Class bit of the last sound. */
  readonly after: number;
}

/** Whether a folded character may stand between a stem and its ending: АҚШ-тағы, Facebook'те. */
export function isEndingMark(code: number): boolean {
  return code === HYPHEN || code === APOSTROPHE;
}

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;

/**
 * Length of an abbreviation, number or Latin-letter word at the start of a word in its own case; 0 when the word is
 * ordinary Kazakh. АҚШта → 3, ҚазҰУ-дің → 5, Facebook-ке → 8, 2019-да → 4, 70%-ы → 3, Алматы → 0.
 */
export function unreadStemLength(word: string): number {
  if (PLAIN_WORD.test(word)) return 0;
  const latin = /^[\p{Script=Latin}\d][\p{Script=Latin}\d.+%№]*(?: ?%)?(?:-[\p{Script=Latin}\d]+)*/u.exec(
    word,
  );
  if (latin) return latin[0].length;
  const capitals = /^(?:\p{Lu}{2,}|\p{Lu}+\p{Ll}?\p{Lu}+)(?:-?\d+)?|^\p{L}*\p{Lu}(?=[-'’‑–])/u.exec(word);
  if (!capitals || capitals[0].length === word.length) return 0;
  return capitals[0].length;
}

/** Nearly every word: a Cyrillic letter, then small ones. */
const PLAIN_WORD = /^[а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]*$/;

/** How the last letter of an abbreviation is named: its harmony and the class of the end of its name. */
const LETTER_NAMES: Readonly<Record<string, StemSound>> = {
  ...named('аоұяқкхшы', BACK, OPEN),
  ...named('бвгджзптцчеәөүіэ', FRONT, OPEN),
  ...named('л', FRONT, LATERAL),
  ...named('мнң', FRONT, NASAL),
  ...named('р', FRONT, SONORANT),
  ...named('сф', FRONT, VOICELESS),
  ...named('у', BACK, SONORANT),
  ...named('йи', FRONT, SONORANT),
};

/** Abbreviations said as a word, or by usage other than the letter's name. */
const SAID_AS_WORDS: Readonly<Record<string, StemSound>> = {
  ақш: { harmony: BACK, after: VOICELESS },
  бақ: { harmony: BACK, after: VOICELESS },
  ұбт: { harmony: FRONT, after: OPEN },
  житс: { harmony: FRONT, after: VOICELESS },
  түрксой: { harmony: BACK, after: SONORANT },
  юнисеф: { harmony: FRONT, after: VOICELESS },
  опек: { harmony: FRONT, after: VOICELESS },
  брикс: { harmony: FRONT, after: VOICELESS },
  ковид: { harmony: FRONT, after: VOICELESS },
  ақ: { harmony: BACK, after: VOICELESS },
  тасс: { harmony: BACK, after: VOICELESS },
  омон: { harmony: BACK, after: NASAL },
};

/** The word read for the last digits of a number. */
const DIGITS: readonly StemSound[] = [
  { harmony: FRONT, after: LATERAL }, // нөл
  { harmony: FRONT, after: SONORANT }, // бір
  { harmony: FRONT, after: OPEN }, // екі
  { harmony: FRONT, after: VOICELESS }, // үш
  { harmony: FRONT, after: VOICELESS }, // төрт
  { harmony: FRONT, after: VOICELESS }, // бес
  { harmony: BACK, after: OPEN }, // алты
  { harmony: FRONT, after: OPEN }, // жеті
  { harmony: FRONT, after: VOICED }, // сегіз
  { harmony: BACK, after: VOICED }, // тоғыз
];

const TENS: readonly StemSound[] = [
  { harmony: FRONT, after: VOICED }, // жүз
  { harmony: BACK, after: NASAL }, // он
  { harmony: BACK, after: OPEN }, // жиырма
  { harmony: BACK, after: VOICED }, // отыз
  { harmony: BACK, after: VOICELESS }, // қырық
  { harmony: FRONT, after: SONORANT }, // елу
  { harmony: BACK, after: VOICELESS }, // алпыс
  { harmony: FRONT, after: VOICELESS }, // жетпіс
  { harmony: FRONT, after: NASAL }, // сексен
  { harmony: BACK, after: NASAL }, // тоқсан
];

const THOUSAND: StemSound = { harmony: BACK, after: NASAL }; // мың, миллион
const BILLION: StemSound = { harmony: BACK, after: VOICELESS }; // миллиард
const PERCENT: StemSound = { harmony: FRONT, after: VOICELESS }; // процент, the commoner reading of %

function named(letters: string, harmony: number, after: number): Record<string, StemSound> {
  return Object.fromEntries([...letters].map((letter) => [letter, { harmony, after }]));
}

/**
 * How an abbreviation, a number, a percentage or a Latin-letter word ends when read aloud, by the commonest reading:
 * АҚШ (back, voiceless), 1990 (back, nasal: тоқсан). Own knowledge, checked against running text.
 */
export function soundOf(stem: string): StemSound {
  const folded = stem.toLowerCase();
  const said = SAID_AS_WORDS[folded];
  if (said) return said;
  if (folded.endsWith('%')) return PERCENT;
  const digits = /\d+$/.exec(folded)?.[0];
  if (digits) return numberSound(digits);
  const last = folded.at(-1) ?? '';
  return LETTER_NAMES[last] ?? latinSound(folded);
}

function numberSound(digits: string): StemSound {
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  if (zeros === digits.length) return DIGITS[0]!;
  if (zeros === 0) return DIGITS[Number(digits.at(-1))]!;
  if (zeros === 1) return TENS[Number(digits.at(-2))]!;
  if (zeros === 2) return TENS[0]!;
  return zeros < 9 ? THOUSAND : BILLION;
}

/** Last sound and last vowel of a Latin-letter word by its letters: Twitter → front, р; Google → front, л. */
function latinSound(word: string): StemSound {
  const spoken = word.replace(/[^a-z]/g, '').replace(/([bcdfghjklmnpqrstvwxyz])e$/, '$1');
  const vowel = /[aeiouy](?=[^aeiouy]*$)/.exec(spoken)?.[0] ?? 'e';
  const harmony = spoken.endsWith('ook') || 'eiy'.includes(vowel) ? FRONT : BACK;
  const last = spoken.at(-1) ?? '';
  if ('aeiou'.includes(last)) return { harmony, after: OPEN };
  if ('ry'.includes(last)) return { harmony, after: SONORANT };
  if (last === 'l') return { harmony, after: LATERAL };
  if ('mn'.includes(last)) return { harmony, after: NASAL };
  return { harmony, after: last === 'z' ? VOICED : VOICELESS };
}
