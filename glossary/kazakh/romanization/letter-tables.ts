import type { RomanizationSystem } from './system.ts';

/**
 * Letters every system writes alike, then what sets each apart. Own knowledge of the three systems; in the 2021
 * draft the spellings of ч and щ are not settled.
 */
const SHARED = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  з: 'z',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  һ: 'h',
  ц: 'ts',
  ы: 'y',
} as const;

const HOUSE = {
  ...SHARED,
  ә: 'a',
  ғ: 'g',
  ё: 'yo',
  ж: 'zh',
  и: 'i',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  х: 'kh',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const BGN1979 = {
  ...HOUSE,
  ә: 'ä',
  ғ: 'gh',
  ё: 'yo',
  и: 'ī',
  қ: 'q',
  ң: 'ng',
  ө: 'ö',
  у: 'ū',
  ү: 'ü',
  ъ: 'ʺ',
  ь: 'ʹ',
  э: 'ė',
};

const KAZAKH2021 = {
  ...HOUSE,
  ә: 'ä',
  ғ: 'ğ',
  ё: 'io',
  ж: 'j',
  й: 'i',
  қ: 'q',
  ң: 'ñ',
  ө: 'ö',
  ұ: 'ū',
  ү: 'ü',
  х: 'h',
  ч: 'tş',
  ш: 'ş',
  щ: 'ştş',
  і: 'ı',
  ю: 'iu',
  я: 'ia',
};

/** One lower-case Cyrillic letter to its Latin letters, a table a system. */
export const LETTER_TABLES: Readonly<Record<RomanizationSystem, Readonly<Record<string, string>>>> = {
  house: HOUSE,
  bgn1979: BGN1979,
  kazakh2021: KAZAKH2021,
};
