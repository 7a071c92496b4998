/** Length of the longest ending below, letters. */
const LONGEST = 5;

/**
 * Endings that are cut off for the index, by their length: plural, possessive, case, attributive and the commonest verb
 * endings in all their harmonic forms. The index wants one key for all forms of a word, not its dictionary form, so a
 * key may be shorter than the stem and shared by unlike words; the score looks at the words themselves.
 * Own knowledge of Kazakh morphology.
 */
const ENDINGS = byLength(`
  лар лер дар дер тар тер ым ім мыз міз ымыз іміз ың ің ңыз ңіз ыңыз іңіз сы сі ы і м ң
  ның нің дың дің тың тің ға ге қа ке на не а е ды ді ты ті ны ні н да де та те нда нде дан ден тан тен нан нен
  мен бен пен дағы дегі тағы тегі ндағы ндегі нікі дікі тікі ша ше
  с ған ген қан кен ып іп п й ар ер са се мақ мек бақ бек пақ пек у ін ын
  дым дім тым тім дық дік тық тік мын мін бын бін пын пін сың сің сыз сіз мыз міз быз біз пыз піз
`);

/** Shortest key, letters; two are enough when they end in a consonant. */
const SHORTEST = 3;

const VOWELS = new Set('аәеёиоөуұүыіэюя');
const VOICELESS = new Set('кқпстшщчцхфһ');
const SOFTENED: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ', в: 'п' };

/**
 * The index key of a folded word: equal for (nearly) all forms of a Kazakh word, since endings are cut until none is left.
 * облыс, облысында, облыстарға → обл; кітап, кітабы → кіт; халық, халқы → халқ. Latin words lose an English plural.
 * Linear in the length of the word.
 */
export function indexStem(folded: string): string {
  if (/^[a-z]/.test(folded)) return englishStem(folded);
  let stem = hardened(folded);
  for (let cut = cutOnce(stem); cut !== stem; cut = cutOnce(stem)) stem = hardened(cut);
  return withoutLooseVowel(stem);
}

function cutOnce(word: string): string {
  for (let length = Math.min(LONGEST, word.length - 2); length > 0; length -= 1) {
    const rest = word.length - length;
    if (!ENDINGS[length]!.has(word.slice(rest)) || !mayFollow(word.charAt(rest - 1), word.charAt(rest)))
      continue;
    if (rest >= SHORTEST ? hasVowel(word, rest) : isClosed(word, rest)) return word.slice(0, rest);
  }
  return word;
}

/** Assimilation: which first letters of an ending stand behind which last letters of a stem. */
function mayFollow(last: string, first: string): boolean {
  const isAfterVowel = VOWELS.has(last) && last !== 'у' && last !== 'и';
  if (VOWELS.has(first)) return !isAfterVowel;
  switch (first) {
    case 'т':
    case 'қ':
    case 'к':
    case 'п':
      return VOICELESS.has(last) || (first === 'п' && isAfterVowel);
    case 'д':
    case 'ғ':
    case 'г':
    case 'л':
    case 'м':
      return !VOICELESS.has(last);
    case 'ң':
    case 'й':
    case 'с':
      return VOWELS.has(last) || first === 'с';
    default:
      return true;
  }
}

function hasVowel(word: string, end: number): boolean {
  for (let at = 0; at < end; at += 1) if (VOWELS.has(word.charAt(at))) return true;
  return false;
}

/** Two letters that are a word: ел, үй, су, not қа. */
function isClosed(word: string, end: number): boolean {
  const last = word.charAt(end - 1);
  return hasVowel(word, end) && (last === 'у' || !VOWELS.has(last));
}

/** The stem-final consonant that softens before a vowel, as it is without: кітаб → кітап. */
function hardened(word: string): string {
  const hard = SOFTENED[word.charAt(word.length - 1)];
  return hard === undefined ? word : word.slice(0, -1) + hard;
}

/** Without ы, і before the last consonant, which drops before an ending: халық and халқ(ы), орын and орн(ы). */
function withoutLooseVowel(stem: string): string {
  const at = stem.length - 2;
  const isLoose = at >= 2 && (stem.charAt(at) === 'ы' || stem.charAt(at) === 'і');
  return isLoose ? stem.slice(0, at) + stem.slice(at + 1) : stem;
}

function englishStem(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  return bare.length > 3 && /[^su]s$/.test(bare) ? bare.slice(0, -1) : bare;
}

function byLength(list: string): readonly ReadonlySet<string>[] {
  const words = list.trim().split(/\s+/);
  return Array.from(
    { length: LONGEST + 1 },
    (_, length) => new Set(words.filter((word) => word.length === length)),
  );
}
