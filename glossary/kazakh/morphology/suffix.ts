import {
  ANY,
  BACK,
  CLOSE,
  CONSONANT,
  EITHER,
  FRONT,
  frontSpelling,
  GLIDE,
  GLIDE_I,
  GLIDE_Y,
  LATERAL,
  NASAL,
  OPEN,
  VOICED,
  VOICELESS,
  VOWEL,
} from './letter-class.ts';

/** Places in a word between two suffixes, as bits: what a suffix may follow, and where it leads. */
export const AT = {
  noun: 1 << 0,
  plural: 1 << 1,
  /** after -ым, -ың: the dative is -а */
  possessedShort: 1 << 2,
  /** after -ымыз, -ыңыз, -ыңдар */
  possessedLong: 1 << 3,
  /** after -ы, -сы: the cases have an н of their own */
  possessed3: 1 << 4,
  locative: 1 << 5,
  ablative: 1 << 6,
  attributive: 1 << 7,
  owned: 1 << 8,
  /** nothing more can follow */
  end: 1 << 9,
  verb: 1 << 10,
  voice: 1 << 11,
  negative: 1 << 12,
  /** -а, the stem of the present */
  present: 1 << 13,
  /** -ып */
  sequential: 1 << 14,
  /** -ды and -са: the short set of persons */
  shortPersons: 1 << 15,
  /** -ған, -атын, -ар, -мақ: noun endings and the long set of persons */
  participle: 1 << 16,
  /** -у, -ушы */
  verbalNoun: 1 << 17,
  desire: 1 << 18,
  /** after a derivation: -лы, -сыз, -шы, -ншы, -ғы */
  derived: 1 << 19,
  /** after -лық: everything but a possessive */
  derivedQ: 1 << 20,
  /** after -лығ-: a possessive only */
  derivedG: 1 << 21,
} as const;

/** One spelling of a suffix. */
export interface Allomorph {
  readonly form: string;
  /** Harmony of the word before it (BACK, FRONT or EITHER). */
  readonly harmony: number;
  /** Class bits of the letter before it. */
  readonly after: number;
  /** The letter before it that is lost when it is joined: оқы + иды → оқиды loses ы; '' = none. */
  readonly drops: '' | 'close' | 'й';
  readonly suffix: Suffix;
}

/** A suffix: one piece of meaning with its spellings. */
export interface Suffix {
  /** Unique but for suffixes that say the same; nominal-features.ts and verb-features.ts read it. */
  readonly id: string;
  /** Places (AT) it may follow. */
  readonly from: number;
  /** Place it leads to. */
  readonly to: number;
  /** What is added after it starts a harmony of its own: -нікі is always front. */
  readonly fixed: boolean;
  readonly allomorphs: readonly Allomorph[];
}

/** Spelling of a suffix after some classes of letters, in back words, in front words or in both. */
export interface Spelling {
  readonly back?: string;
  readonly front?: string;
  readonly after: number;
  readonly drops?: 'close' | 'й';
}

/** One row of a suffix table: spellings after vowels, glides and р, л, м н ң, з ж, voiceless letters. */
export function byClass(v: string, r: string, l: string, n: string, z: string, t: string): Spelling[] {
  return [
    both(v, VOWEL),
    both(r, GLIDE),
    both(l, LATERAL),
    both(n, NASAL),
    both(z, VOICED),
    both(t, VOICELESS),
  ];
}

/** The same spelling after every letter. */
export function always(back: string): Spelling[] {
  return [both(back, ANY)];
}

/** Spelling after a vowel and after a consonant: -м, -ым. */
export function byVowel(vowel: string, consonant: string): Spelling[] {
  return [both(vowel, VOWEL), both(consonant, CONSONANT)];
}

/** One spelling, back form given, after the given classes. */
export function both(back: string, after: number): Spelling {
  return { back, front: frontSpelling(back), after };
}

/**
 * A verb suffix that begins with а: after an open vowel it is written with й (сөйлейді), ы or і melts into и (оқиды), й
 * melts into я in back words (қояды, but сүйеді), after и it is я or е (жияды, киеді). Own knowledge, checked
 * against running text.
 */
export function beginningWithA(rest: string): Spelling[] {
  return [both(`й${rest}`, OPEN), melting('и', rest, CLOSE, 'close'), ...afterConsonantA(rest)];
}

/** As beginningWithA where the а is lost after a vowel: оқыр, жасайын. */
export function beginningWithLostA(rest: string, afterClose: Spelling): Spelling[] {
  return [both(rest, OPEN), afterClose, ...afterConsonantA(rest)];
}

function afterConsonantA(rest: string): Spelling[] {
  return [
    { back: `я${rest}`, after: GLIDE_Y, drops: 'й' },
    { front: frontSpelling(`а${rest}`), after: GLIDE_Y },
    { front: frontSpelling(`а${rest}`), after: GLIDE_Y, drops: 'й' }, // сүеді beside сүйеді
    { back: `я${rest}`, front: frontSpelling(`а${rest}`), after: GLIDE_I },
    both(`а${rest}`, AFTER_TRUE_CONSONANT),
  ];
}

/** The verbal noun and what is built on it: бару, оқу (ы is lost), қою, кию. */
export function beginningWithU(rest: string): Spelling[] {
  return [
    both(`у${rest}`, OPEN | AFTER_TRUE_CONSONANT),
    melting('у', rest, CLOSE, 'close'),
    melting('ю', rest, GLIDE_Y, 'й'),
    both(`ю${rest}`, GLIDE_I),
  ];
}

/** A spelling that swallows the letter before it. */
export function melting(
  letter: string,
  rest: string,
  after: number,
  drops: Exclude<Allomorph['drops'], ''>,
): Spelling {
  return { back: letter + rest, front: letter + frontSpelling(rest), after, drops };
}

const AFTER_TRUE_CONSONANT = CONSONANT & ~(GLIDE_Y | GLIDE_I);

/** Makes a suffix with its spellings in both harmonies; equal spellings are merged. */
export function suffix(
  id: string,
  from: number,
  to: number,
  spellings: readonly Spelling[],
  invariant = false,
): Suffix {
  const allomorphs: Allomorph[] = [];
  const made: Suffix = { id, from, to, fixed: invariant, allomorphs };
  const add = (form: string, harmony: number, after: number, drops: Allomorph['drops']) => {
    const at = allomorphs.findIndex((a) => a.form === form && a.drops === drops);
    const same = allomorphs[at];
    if (same && (same.after === after || same.harmony === harmony)) {
      allomorphs[at] = { ...same, harmony: same.harmony | harmony, after: same.after | after };
    } else allomorphs.push({ form, harmony, after, drops, suffix: made });
  };
  for (const spelling of spellings) {
    const drops = spelling.drops ?? '';
    if (invariant && spelling.back) add(spelling.back, EITHER, spelling.after, drops);
    else {
      if (spelling.back) add(spelling.back, BACK, spelling.after, drops);
      if (spelling.front) add(spelling.front, FRONT, spelling.after, drops);
    }
  }
  return made;
}
