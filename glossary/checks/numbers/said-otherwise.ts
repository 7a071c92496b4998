import type { NumberPart } from './number-part.ts';

/** English words that hold a number without naming it: қос "both", он жыл "a decade". */
const ENGLISH: Readonly<Record<number, RegExp>> = {
  0: /\b(?:zero|nil|no|none|nought)\b/i,
  0.5: /\b(?:half|halves|semi\w*|mid\w*)\b/i,
  1.5: /\bhalf\b/i,
  2: /\b(?:both|pair\w*|couple\w*|twice|twin\w*|doubl\w*|duo|half|halves|either|neither|two\w*|second\w*|dual|bilateral|latter|former|twofold)\b/i,
  3: /\b(?:thrice|tripl\w*|trio|three\w*|third\w*|treble\w*|trilateral|hat-trick)\b/i,
  4: /\b(?:quarter\w*|quadrupl\w*|four\w*|quartet)\b/i,
  5: /\b(?:quintet|five\w*|fifth)\b/i,
  6: /\b(?:half a dozen|half-dozen|six\w*)\b/i,
  7: /\bseven\w*\b/i,
  10: /\b(?:decade\w*|dozen\w*|ten\w*|tens)\b/i,
  12: /\b(?:dozen\w*|noon|midday|midnight)\b/i,
  24: /\b(?:round the clock|around the clock)\b/i,
  100: /\b(?:hundred\w*|centur\w*|centenar\w*|fully?|entire\w*|cent)\b/i,
  1000: /\b(?:thousand\w*|millenni\w*)\b/i,
  1e6: /\bmillion\w*\b/i,
  1e9: /\bbillion\w*\b/i,
};

/** Spans of time that have a name of their own, by unit and number. */
const ENGLISH_TIME: Readonly<Record<string, RegExp>> = {
  '7 day': /\bweek/i,
  '14 day': /\b(?:fortnight|two weeks)/i,
  '12 month': /\byear/i,
  '24 hour': /\bday\b/i,
};

/** The same in Kazakh. */
const KAZAKH: Readonly<Record<number, RegExp>> = {
  0: /нөл|жоқ/i,
  0.5: /жарты|жарым/i,
  1.5: /жарым/i,
  2: /екі|екеу|екінші|қос|жұп|егіз|еселе/i,
  3: /үш|үшінші/i,
  4: /төрт|(?<!\p{L})тоқсан|ширек/iu,
  5: /бес/i,
  6: /алты/i,
  7: /жеті/i,
  10: /(?<!\p{L})он(?!\p{L})|онжылды|ондаған|ондық/iu,
  12: /он екі|түс|түн/i,
  100: /жүз|ғасыр|толығымен/i,
  1000: /мың/i,
  1e6: /миллион|млн/i,
  1e9: /миллиард|млрд/i,
};

const KAZAKH_TIME: Readonly<Record<string, RegExp>> = {
  '7 day': /апта/i,
  '14 day': /екі апта/i,
  '12 month': /жыл/i,
  '24 hour': /тәулік/i,
};

/** Whether an English text may hold a value in a word that is no number. */
export function isSaidInEnglish({ value, mention }: NumberPart, text: string): boolean {
  return isSaid(ENGLISH[value], text) || isSaid(ENGLISH_TIME[`${value} ${mention.unit}`], text);
}

/** Whether a Kazakh text may. */
export function isSaidInKazakh({ value, mention }: NumberPart, text: string): boolean {
  return isSaid(KAZAKH[value], text) || isSaid(KAZAKH_TIME[`${value} ${mention.unit}`], text);
}

function isSaid(word: RegExp | undefined, text: string): boolean {
  return word?.test(text) ?? false;
}
