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

/** Runs remembered; there are few. */
const known = new Map<string, number>();

/**
 * How many errors some letters of an English name (vowels, h and w) count as what writes a run of Cyrillic vowels: 0
 * where they may well do, 0.5 for и and "a". `isAtEnd` = both end the name.
 */
export function vowelErrors(cyrillic: string, written: string, isAtEnd: boolean): number {
  const key = `${cyrillic}${isAtEnd ? '$' : ' '}${written}`;
  let errors = known.get(key);
  if (errors === undefined) {
    errors = isUnlikely(cyrillic, written, isAtEnd) ? UNLIKELY_VOWEL : 0;
    known.set(key, errors);
  }
  return errors;
}

function isUnlikely(cyrillic: string, written: string, isAtEnd: boolean): boolean {
  const letters = written.replace(/[hw]/g, '');
  const vowels = cyrillic.replace(/[йьъ]/g, '');
  if (letters === '' || vowels === '') return false;
  if (UNLIKELY[cyrillic]?.includes(letters.charAt(0)) === true && !FRENCH.test(letters)) return true;
  if (cyrillic.length > 1) return vowels.length > 1 && vowels !== 'оу' && written.length === 1 && !isAtEnd;
  return (
    DOUBLED.test(written) ||
    (vowels === 'о' && (written === 'oo' || (isAtEnd && written === 'a'))) ||
    (vowels === 'а' && isAtEnd && written === 'o')
  );
}
