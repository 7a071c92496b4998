/**
 * Letters as the endings see them. Every ending is spelled after the last letter of what it joins and the vowels before
 * it; this file knows both.
 */

/** Vowel harmony as a mask: `BACK | FRONT` = either. */
export const BACK = 1;
export const FRONT = 2;
export const EITHER = 3;

/** Classes of a last letter, as bits. The letters are those of the columns in the tables of suffixes. */
export const OPEN = 1; // а ә е о ө ү ұ э ё я
export const CLOSE = 2; // ы і
export const GLIDE_Y = 4; // й
export const GLIDE_I = 8; // и
export const SONORANT = 16; // р у ю
export const LATERAL = 32; // л
export const NASAL = 64; // м н ң
export const VOICED = 128; // з ж
export const VOICELESS = 256; // п т к қ с ш ф х һ ц ч щ, and в б г ғ д at the end of a word

export const VOWEL = OPEN | CLOSE;
export const GLIDE = GLIDE_Y | GLIDE_I | SONORANT;
export const CONSONANT = GLIDE | LATERAL | NASAL | VOICED | VOICELESS;
export const ANY = VOWEL | CONSONANT;

const classes = new Uint16Array(0x600);
const harmonies = new Uint8Array(0x600);
const vowels = new Uint8Array(0x600);

function fill(table: Uint16Array | Uint8Array, letters: string, value: number): void {
  for (const letter of letters) table[letter.charCodeAt(0)] = value;
}

fill(classes, 'аәеоөүұэёя', OPEN);
fill(classes, 'ыі', CLOSE);
fill(classes, 'й', GLIDE_Y);
fill(classes, 'и', GLIDE_I);
fill(classes, 'рую', SONORANT);
fill(classes, 'л', LATERAL);
fill(classes, 'мнң', NASAL);
fill(classes, 'зж', VOICED);
fill(classes, 'пткқсшфхһцчщвбгғд', VOICELESS);
fill(harmonies, 'аоұыёя', BACK);
fill(harmonies, 'әөүіеэ', FRONT);
fill(vowels, 'аәеоөүұэёяыіиую', 1);

/** Class bit of a folded letter; 0 for anything that is not a Kazakh letter (and for ь ъ, which take the class before them). */
export function classOfLetter(code: number): number {
  return code < 0x600 ? classes[code]! : 0;
}

/** BACK or FRONT for a vowel that decides harmony, 0 for и у ю, consonants and other characters. */
export function harmonyOfLetter(code: number): number {
  return code < 0x600 ? harmonies[code]! : 0;
}

/** Whether a folded letter is written as a vowel, the neutral и у ю among them; false for NaN, so beyond both ends too. */
export function isVowelLetter(code: number): boolean {
  return code < 0x600 && vowels[code] === 1;
}

/**
 * Class bit of the last letter of a folded stem, the first `length` letters of `stem`; ь and ъ are looked through: рубль is
 * a lateral.
 */
export function classOfEnd(stem: string, length: number = stem.length): number {
  for (let at = length - 1; at >= 0; at--) {
    const code = stem.charCodeAt(at);
    if (code !== SOFT_SIGN && code !== HARD_SIGN) return classOfLetter(code);
  }
  return 0;
}

const SOFT_SIGN = 'ь'.charCodeAt(0);
const HARD_SIGN = 'ъ'.charCodeAt(0);

/** The front spelling of a suffix written in its back form: лардан → лерден. */
export function frontSpelling(back: string): string {
  return back.replace(/[аығқ]/g, (letter) => FRONT_OF[letter]!);
}

const FRONT_OF: Readonly<Record<string, string>> = { а: 'е', ы: 'і', ғ: 'г', қ: 'к' };
