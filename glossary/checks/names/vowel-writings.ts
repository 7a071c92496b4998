/**
 * Vowels that an English spelling of a Kazakh vowel hardly ever begins with: under one in a hundred of the names in
 * glossary/seed/names, own count.
 */
const UNLIKELY: Readonly<Record<string, string>> = {
  ...{ а: 'iy', ә: 'iou', я: 'oue' },
  ...{ е: 'uo', э: 'uo' },
  ...{ о: 'ei', ө: 'ai' },
  ...{ у: 'aei', ұ: 'aei', ү: 'aei', ю: 'ao' },
  ...{ и: 'aou', і: 'ao', ы: 'o' },
  ...{ ей: 'iou', эй: 'iou', оу: 'ei' },
};

/** French has more letters for one sound: Бовилье, "Beauvillier". */
const FRENCH = /^e[auw]/;

/** A vowel that no name has doubled for one of the source. */
const DOUBLED = /^(?:aa|ii|uu)$/;

/** What counts for an unlikely vowel. */
const UNLIKELY_VOWEL = 0.5;

/** Where in an English name (lower case) the letters stand that write a run of vowels, ends exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** Whether the run ends the Kazakh name. */
  readonly isLast: boolean;
}

/**
 * How many errors some letters of an English name (vowels, h and w) count as what writes a run of Cyrillic vowels: 0
 * where they may well do, 0.5 for и and "a".
 */
export function vowelErrors(cyrillic: string, english: string, { start, end, isLast }: Place): number {
  const written = english.slice(start, end);
  const letters = written.replace(/[hw]/g, '');
  const vowels = cyrillic.replace(/[йьъ]/g, '');
  if (letters === '' || vowels === '') return 0;
  const isAtEnd = isLast && end === english.length;
  const isOdd = UNLIKELY[cyrillic]?.includes(letters.charAt(0)) === true && !FRENCH.test(letters);
  if (cyrillic.length > 1) {
    const isShort = vowels.length > 1 && vowels !== 'оу' && written.length === 1 && !isAtEnd;
    return isOdd || isShort ? UNLIKELY_VOWEL : 0;
  }
  // Резерфорд, Rutherford.
  if (letters === 'u' && english[end] === 'r') return 0;
  const isUnlikely =
    isOdd ||
    DOUBLED.test(written) ||
    (vowels === 'о' && (written === 'oo' || (isAtEnd && written === 'a'))) ||
    (vowels === 'а' && isAtEnd && written === 'o');
  return isUnlikely ? UNLIKELY_VOWEL : 0;
}
