/** English words that hold a number without naming it: қос "both", он жыл "a decade". */
const ENGLISH: Readonly<Record<number, RegExp>> = {
  0: /\b(?:zero|nil|no|none|nought)\b/i,
  0.5: /\b(?:half|halves|semi\w*|mid\w*)\b/i,
  1: /./,
  1.5: /\bhalf\b/i,
  2: /\b(?:both|pair\w*|couple\w*|twice|twin\w*|doubl\w*|duo|half|halves|either|neither|two\w*|second\w*|dual|bilateral|latter|former|twofold)\b/i,
  3: /\b(?:thrice|tripl\w*|trio|three\w*|third\w*|treble\w*|trilateral|hat-trick)\b/i,
  4: /\b(?:quarter\w*|quadrupl\w*|four\w*|quartet)\b/i,
  5: /\b(?:quintet|five\w*|fifth)\b/i,
  6: /\b(?:half a dozen|half-dozen|six\w*)\b/i,
  7: /\b(?:week\w*|seven\w*)\b/i,
  10: /\b(?:decade\w*|dozen\w*|ten\w*|tens)\b/i,
  12: /\b(?:dozen\w*|year\w*|noon|midday|midnight)\b/i,
  14: /\b(?:fortnight\w*|two weeks)\b/i,
  24: /\b(?:day|round the clock|around the clock)\b/i,
  100: /\b(?:hundred\w*|centur\w*|centenar\w*|fully?|entire\w*|cent)\b/i,
  1000: /\b(?:thousand\w*|millenni\w*)\b/i,
  1e6: /\bmillion\w*\b/i,
  1e9: /\bbillion\w*\b/i,
};

/** The same in Kazakh. */
const KAZAKH: Readonly<Record<number, RegExp>> = {
  0: /нөл|жоқ/i,
  0.5: /жарты|жарым/i,
  1: /./,
  1.5: /жарым/i,
  2: /екі|екеу|екінші|қос|жұп|егіз|еселе/i,
  3: /үш|үшінші/i,
  4: /төрт|тоқсан|ширек/i,
  5: /бес/i,
  6: /алты/i,
  7: /жеті|апта/i,
  10: /(?<!\p{L})он(?!\p{L})|онжылды|ондаған/iu,
  12: /он екі|жыл|түс|түн/i,
  14: /екі апта/i,
  24: /тәулік/i,
  100: /жүз|ғасыр|толығымен/i,
  1000: /мың/i,
  1e6: /миллион|млн/i,
  1e9: /миллиард|млрд/i,
};

/** Whether an English text may hold a value in a word that is no number. */
export function isSaidInEnglish(value: number, text: string): boolean {
  return ENGLISH[value]?.test(text) ?? false;
}

/** Whether a Kazakh text may. */
export function isSaidInKazakh(value: number, text: string): boolean {
  return KAZAKH[value]?.test(text) ?? false;
}
