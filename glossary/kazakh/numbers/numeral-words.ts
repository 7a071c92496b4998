import { type Ending, readEnding } from './ending.ts';

/** A numeral word taken apart. */
export interface NumeralWord {
  readonly value: number;
  readonly ordinal: boolean;
  /** Collective екеу, үшеу …: "the two". */
  readonly collective: boolean;
  readonly ending: Ending;
}

/** Base forms with their values; a stem that differs before vowels (қырқы, екеу) has a row of its own. */
const CARDINALS: Readonly<Record<string, number>> = {
  нөл: 0,
  нол: 0,
  бір: 1,
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
  он: 10,
  жиырма: 20,
  отыз: 30,
  қырық: 40,
  елу: 50,
  алпыс: 60,
  жетпіс: 70,
  сексен: 80,
  тоқсан: 90,
  жүз: 100,
  мың: 1e3,
  миллион: 1e6,
  млн: 1e6,
  миллиард: 1e9,
  млрд: 1e9,
  триллион: 1e12,
  трлн: 1e12,
  жарым: 0.5,
  жарты: 0.5,
  ширек: 0.25,
};

const COLLECTIVES: Readonly<Record<string, number>> = {
  біреу: 1,
  екеу: 2,
  үшеу: 3,
  төртеу: 4,
  бесеу: 5,
  алтау: 6,
  жетеу: 7,
};

/** Words that look like an inflected numeral and are something else: that, his, then, his face, gold, at once … */
const LOOK_ALIKES = new Set([
  'оны',
  'оның',
  'онда',
  'ондағы',
  'онан',
  'онымен',
  'онды',
  'онсыз',
  'жүзі',
  'жүзін',
  'жүзінде',
  'жүзіндегі',
  'жүзіне',
  'жүзінен',
  'жүзінің',
  'алтын',
  'жетіні',
  'жетісі',
  'жарымы',
  'үшін',
]);

const ORDINAL = /^(с?[ыі])?нш[ыі]/;

/**
 * Takes a numeral word apart (lower case): екі, екіге, екінші, екіншіде, екеуі. Null for any other word, among them
 * the look-alikes оны, онда, жүзінде, алтын. Fractions say үштен бірі: «бірі» is read by readFractionPart.
 */
export function readNumeralWord(word: string): NumeralWord | null {
  if (LOOK_ALIKES.has(word)) return null;
  const read = takeApart(word);
  return read === null || isAnotherWord(word, read) ? null : read;
}

/** Inflected бір is "one another, together, at once"; тоқсаны is "its quarter"; төрттік is "a four". */
function isAnotherWord(word: string, { value, ordinal, ending }: NumeralWord): boolean {
  if (ordinal) return false;
  if (value === 1) return word !== 'бір';
  if (value === 90 && ending.possessive) return true;
  return value < 1000 && /[лдт][ыі][қк]$/.test(word);
}

/** As readNumeralWord, but after "үштен" and the like, where «бірі» and «жүзі» can only be numerals. */
export function readFractionPart(word: string): NumeralWord | null {
  return takeApart(word);
}

/** Numeral stems by their first two letters, the longest first: most words of a text are told apart by these alone. */
const STEMS = byStart([
  ...Object.entries(CARDINALS).map(([stem, value]) => ({ stem, value, collective: false })),
  { stem: 'қырқ', value: 40, collective: false },
  ...Object.entries(COLLECTIVES).map(([stem, value]) => ({ stem, value, collective: true })),
]);

interface NumeralStem {
  readonly stem: string;
  readonly value: number;
  readonly collective: boolean;
}

function byStart(stems: readonly NumeralStem[]): ReadonlyMap<string, readonly NumeralStem[]> {
  const longestFirst = [...stems].sort((a, b) => b.stem.length - a.stem.length);
  return Map.groupBy(longestFirst, ({ stem }) => stem.slice(0, 2));
}

const LONGEST = 20;

function takeApart(word: string): NumeralWord | null {
  const stems = STEMS.get(word.slice(0, 2));
  if (stems === undefined || word.length > LONGEST) return null;
  for (const { stem, value, collective } of stems) {
    if (!word.startsWith(stem)) continue;
    const rest = word.slice(stem.length);
    if (rest === '' && stem === 'қырқ') continue;
    const ordinal = ORDINAL.exec(rest);
    const ending = readEnding(ordinal === null ? rest : rest.slice(ordinal[0].length));
    if (ending !== null) return { value, ordinal: ordinal !== null, collective, ending };
  }
  return null;
}
