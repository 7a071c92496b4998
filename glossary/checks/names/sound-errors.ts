/** Cyrillic letters that carry no consonant; English writes them by one, several or no vowel. */
const VOWELS = 'аәеёийоөуұүыіэюяьъ';

/** How English writes a consonant, with what the less likely ways count as errors. Own knowledge. */
const CONSONANTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  б: { b: 0, p: 0.6 },
  в: { v: 0, w: 0, f: 0.2, u: 0.2 },
  г: { g: 0, gh: 0, h: 0, gu: 0, k: 0.6, c: 0.6, ng: 0.4 },
  ғ: { g: 0, gh: 0, h: 0.3, k: 0.4, q: 0.4, '': 0.6 },
  д: { d: 0, t: 0.5, th: 0.2 },
  ж: { zh: 0, j: 0, g: 0, dj: 0, dzh: 0, z: 0.2, s: 0.4, y: 0.3, sh: 0.4, ge: 0 },
  з: { z: 0, s: 0, th: 0, x: 0.2, ts: 0.4, c: 0.4 },
  к: { k: 0, c: 0, ck: 0, q: 0, ch: 0, cch: 0, g: 0.6, kh: 0.2, qu: 0, x: 0.4 },
  қ: { k: 0, q: 0, kh: 0, c: 0, g: 0.4, gh: 0.3, h: 0.4, ck: 0.1, ch: 0.2 },
  л: { l: 0 },
  м: { m: 0 },
  н: { n: 0, m: 0.7, kn: 0.1, gn: 0.1, ng: 0 },
  ң: { n: 0, ng: 0, nk: 0.3 },
  п: { p: 0, b: 0.6, ph: 0.3 },
  р: { r: 0, wr: 0 },
  с: { s: 0, c: 0, z: 0.2, x: 0, ps: 0.1, th: 0, sc: 0, ts: 0.4, ce: 0 },
  т: { t: 0, th: 0, d: 0.4, dt: 0 },
  ф: { f: 0, ph: 0, v: 0.2, pf: 0.1, th: 0.2, gh: 0 },
  х: { h: 0, kh: 0, ch: 0, x: 0.2, k: 0.4, j: 0, g: 0.4, gh: 0.2, '': 0.5 },
  һ: { h: 0, kh: 0.2, g: 0.5, '': 0.3 },
  ц: { ts: 0, c: 0, tz: 0, z: 0, cz: 0, s: 0.4, zz: 0, t: 0.4 },
  ч: { ch: 0, tch: 0, c: 0, cz: 0, tsch: 0, t: 0.3, j: 0.4, sh: 0.5, q: 0.2, ci: 0 },
  ш: { sh: 0, sch: 0, ch: 0, s: 0.2, ti: 0.1, ci: 0.1, sz: 0.1, x: 0.2, c: 0.3, ss: 0.2 },
  щ: { shch: 0, sh: 0, sch: 0, s: 0.3, ch: 0.3 },
};

/** Sounds of two Cyrillic consonants that English writes by one letter. */
const PAIRS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  дж: { j: 0, g: 0, dg: 0, dj: 0, dzh: 0, gi: 0, d: 0.5 },
  кс: { x: 0, ks: 0, cs: 0, xc: 0, cks: 0, cc: 0 },
  гз: { x: 0, xh: 0 },
  тс: { ts: 0, tz: 0, z: 0.1, tes: 0 },
  тч: { tch: 0, ch: 0 },
  цз: { j: 0, z: 0, zh: 0, ts: 0.2 },
  дз: { z: 0, ds: 0, dz: 0, j: 0.3 },
  нг: { ng: 0, n: 0.5 },
  нк: { nc: 0, nk: 0 },
  зд: { sd: 0, zd: 0 },
};

/** From here on an English spelling is not, or not rightly, that of a Kazakh name. */
export const SOUND_ERROR = 0.5;

/** A consonant put for another, left out or added. */
const WRONG = 1;
/** A vowel where the other has none, inside and at the end. */
const VOWEL_INSIDE = 0.5;
const VOWEL_AT_END = 0.1;
/** French endings are written and not spoken: Bouchard. */
const SILENT_END = 0.3;

type Writings = readonly (readonly [written: string, price: number])[];

const asLists = (
  table: Readonly<Record<string, Readonly<Record<string, number>>>>,
): ReadonlyMap<string, Writings> =>
  new Map(Object.entries(table).map(([sound, writings]) => [sound, Object.entries(writings)]));
const OF_CONSONANT = asLists(CONSONANTS);
const OF_PAIR = asLists(PAIRS);
const NO_WRITINGS: Writings = [];

/**
 * How many consonants of an English spelling are not those of a Kazakh one (both lower case), vowels counting less: 0
 * for Каванау and "kavanaugh", 1 for Трамп and "trunp". English vowels say little, so a wrong one counts nothing. From
 * `limit` on the answer is `limit`, and comes sooner. Cost: product of the lengths.
 */
export function soundErrors(kazakh: string, english: string, limit = Number.POSITIVE_INFINITY): number {
  const source = piecesOf(kazakh);
  const target = plainOf(english);
  const width = target.length + 1;
  const rows = Array.from({ length: source.length + 1 }, () => new Float64Array(width).fill(limit));
  rows[0]![0] = 0;
  const put = (row: number, at: number, price: number): void => {
    if (at < width && price < rows[row]![at]!) rows[row]![at] = price;
  };
  for (let row = 0; row <= source.length; row += 1) {
    const piece = source[row];
    let isOpen = false;
    for (let at = 0; at < width; at += 1) {
      const before = rows[row]![at]!;
      if (before >= limit) continue;
      isOpen = true;
      if (at < target.length) put(row, at + 1, before + addedPrice(target, at));
      if (piece === undefined) continue;
      if (isVowel(piece)) {
        put(row + 1, at, before + vowelPrice(piece, row === source.length - 1));
        for (let end = at + 1; end <= target.length && mayCarry(target[end - 1]!, piece); end += 1)
          put(row + 1, end, before);
        continue;
      }
      put(row + 1, at, before + WRONG);
      if (at < target.length && !isEnglishVowel(target[at]!)) put(row + 1, at + 1, before + WRONG);
      for (const [written, price] of OF_PAIR.get(piece + (source[row + 1] ?? '')) ?? NO_WRITINGS)
        if (target.startsWith(written, at)) put(row + 2, at + written.length, before + price);
      for (const [written, price] of OF_CONSONANT.get(piece) ?? NO_WRITINGS)
        if (target.startsWith(written, at)) put(row + 1, at + written.length, before + price);
    }
    // A pair of consonants may leap over one row.
    if (!isOpen && row < source.length && rows[row + 1]!.every((price) => price >= limit)) return limit;
  }
  return rows[source.length]![target.length]!;
}

/** Whether an English spelling has the sounds of a Kazakh one (both lower case): Голдсмит, "goldsmith". */
export function soundsAlike(kazakh: string, english: string): boolean {
  return mayBeginAlike(kazakh, english) && soundErrors(kazakh, english, SOUND_ERROR) < SOUND_ERROR;
}

/** Whether the first sound of a Kazakh name may be written as an English one begins; h and w may be silent. */
export function mayBeginAlike(kazakh: string, english: string): boolean {
  const first = english.charAt(0);
  const [piece = ''] = piecesOf(kazakh);
  if ('hwg'.includes(first) || piece === '') return true;
  if (isVowel(piece)) return SILENT.test(piece) || mayCarry(first, piece);
  const initials = INITIALS.get(piece);
  return initials === undefined || initials.has('') || initials.has(first);
}

/** What an English spelling may begin with, by the first Kazakh consonant. */
const INITIALS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...OF_CONSONANT].map(([sound, writings]) => {
    const pairs = [...OF_PAIR].filter(([pair]) => pair.startsWith(sound)).flatMap(([, own]) => own);
    return [sound, new Set([...writings, ...pairs].map(([written]) => written.charAt(0)))] as const;
  }),
);

/** Spellings remembered; an article repeats its own. */
const REMEMBERED = 20_000;

function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      value = make(text);
      known.set(text, value);
    }
    return value;
  };
}

const piecesOf = remembering(pieces);

/** An English spelling without marks and doubled letters; Mc as it is spoken. */
const plainOf = remembering((english) =>
  english
    .replace(/[^a-z]/g, '')
    .replace(/^mc(?=[a-z]{2})/, 'mac')
    .replace(/(.)\1+/g, '$1'),
);

function vowelPrice(piece: string, isLast: boolean): number {
  if (SILENT.test(piece)) return 0;
  return isLast ? VOWEL_AT_END : VOWEL_INSIDE;
}

/** How many consonants a Kazakh name (lower case) has, doubled ones counted once. */
export function consonantCount(kazakh: string): number {
  return piecesOf(kazakh).filter((piece) => !isVowel(piece)).length;
}

/** Consonants one by one, doubled ones once; vowels in runs. */
function pieces(kazakh: string): readonly string[] {
  return (
    kazakh
      .replaceAll('-', '')
      .replace(/([^аәеёийоөуұүыіэюяьъ])\1+/g, '$1')
      .match(/[аәеёийоөуұүыіэюяьъ]+|\p{L}/gu) ?? []
  );
}

/** Signs that are no vowels. */
const SILENT = /^[ьъ]+$/;

function isVowel(piece: string): boolean {
  return VOWELS.includes(piece.charAt(0));
}

function isEnglishVowel(letter: string): boolean {
  return 'aeiouy'.includes(letter);
}

/** Whether an English letter may be part of what writes a run of Cyrillic vowels. */
function mayCarry(letter: string, vowels: string): boolean {
  return 'aeiouywh'.includes(letter) || (letter === 'j' && /[йьъияюёеі]/.test(vowels));
}

/** What an English letter counts that nothing in the Kazakh stands for. */
function addedPrice(target: string, at: number): number {
  const letter = target[at]!;
  const isLast = at === target.length - 1;
  // An e at the end or before an s is not spoken.
  if (letter === 'e' && (isLast || (target[at + 1] === 's' && at === target.length - 2))) return VOWEL_AT_END;
  if (isEnglishVowel(letter)) return VOWEL_INSIDE;
  if (letter === 'h' || letter === 'w') return 0;
  if (letter === 'g' && target[at + 1] === 'h') return 0;
  if (isLast && 'tdszxpg'.includes(letter)) return SILENT_END;
  if (letter === 'b' && isLast && target[at - 1] === 'm') return 0;
  if (letter === 'l' && !isLast && 'kmdf'.includes(target[at + 1]!)) return 0.3;
  if (letter === 'd' && !isLast && 'gj'.includes(target[at + 1]!)) return 0.1;
  if (letter === 't' && target.startsWith('ch', at + 1)) return 0;
  return WRONG;
}
