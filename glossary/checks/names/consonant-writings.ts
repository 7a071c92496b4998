type Prices = Readonly<Record<string, number>>;

/** How English writes a consonant, with what the less likely ways count as errors. Own knowledge. */
const CONSONANTS: Readonly<Record<string, Prices>> = {
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
const PAIRS: Readonly<Record<string, Prices>> = {
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

/** Ways to write a sound, with what each counts as errors. */
export type Writings = readonly (readonly [written: string, price: number])[];

const asLists = (table: Readonly<Record<string, Prices>>): ReadonlyMap<string, Writings> =>
  new Map(Object.entries(table).map(([sound, writings]) => [sound, Object.entries(writings)]));
const OF_CONSONANT = asLists(CONSONANTS);
const OF_PAIR = asLists(PAIRS);
const NONE: Writings = [];

/** How English may write a Cyrillic consonant. Empty for other letters. */
export function writingsOf(consonant: string): Writings {
  return OF_CONSONANT.get(consonant) ?? NONE;
}

/** How English may write two Cyrillic consonants together. Empty for most. */
export function writingsOfPair(first: string, second: string): Writings {
  return OF_PAIR.get(first + second) ?? NONE;
}

/** Letters an English spelling may begin with that writes a name beginning with this consonant; null = any. */
export function initialsOf(consonant: string): ReadonlySet<string> | null {
  return INITIALS.get(consonant) ?? null;
}

const INITIALS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map(
  [...OF_CONSONANT].map(([sound, writings]) => {
    const pairs = [...OF_PAIR].filter(([pair]) => pair.startsWith(sound)).flatMap(([, own]) => own);
    const initials = new Set([...writings, ...pairs].map(([written]) => written.charAt(0)));
    return [sound, initials.has('') ? null : initials] as const;
  }),
);
