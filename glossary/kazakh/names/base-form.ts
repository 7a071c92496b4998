import { type NameReading, type NameWord, nameReadings } from './name-words.ts';

/** The reading of a word whose base satisfies `isKnown`; the longest such base, so that Дариға is not Дари + ға. */
export function knownReading(word: NameWord, isKnown: (base: string) => boolean): NameReading | null {
  let best: NameReading | null = null;
  for (const reading of nameReadings(word)) {
    if (!isKnown(reading.base)) continue;
    if (best === null || reading.base.length > best.base.length) best = reading;
  }
  return best ?? againstHarmony(word, (base) => base.length >= SHORTEST && isKnown(base));
}

/**
 * The reading of the last word of a name of syllables (Ким Ён Суннің → Сун), which takes endings of either harmony; null
 * when it is no syllable with an ending.
 */
export function syllableReading(word: NameWord): NameReading | null {
  return againstHarmony(word, isSyllable);
}

/** Ким, Чжэ, Ю: a folded word with one vowel. */
export function isSyllable(word: string): boolean {
  return /^[^аәеёиоөуүұыіэюя]{0,3}[аәеёиоөуүұыіэюя][^аәеёиоөуүұыіэюя]{0,2}$/.test(word);
}

const ANY_HARMONY: readonly (readonly [RegExp, NameReading['kind']])[] = [
  [/[ндт][ыі]ң$/, 'genitive'],
  [/[дт](?:ағы|егі|[ае])$/, 'locative'],
  [/(?:[ғқ]а|[гк]е|[дтн][ае]н|[ндт][ыі]|[мбп]ен)$/, 'other-case'],
];

/** Known names also take endings of the other harmony: Жетісудың, Бакуге. */
function againstHarmony({ folded }: NameWord, isKnown: (base: string) => boolean): NameReading | null {
  for (const [pattern, kind] of ANY_HARMONY) {
    const ending = pattern.exec(folded)?.[0];
    if (ending === undefined) continue;
    const base = folded.slice(0, -ending.length);
    if (isKnown(base)) return { base, ending, kind };
  }
  return null;
}

/** Endings cut off an unknown name, the surest and longest first; what is left must have three letters. */
const SURE = /^(?:[ндт][ае]ғ[ыі]|[ндт][ыі]ң|[ндт]ікі)$/;
const LIKELY = /^(?:[дтн][ае]н?|[ғқгк][ае]|[мбп]ен|[ндт][ыі]|[лдт][ае]р.*)$/;
const SHORTEST = 3;

/**
 * The likeliest reading of a name no list knows: a legal case ending is taken off (Көкжайлауға → Көкжайлау,
 * Радловтың → Радлов). A wrong cut is possible where the stem itself ends so; the lists hold such names.
 */
export function guessedReading(word: NameWord): NameReading {
  const readings = nameReadings(word).filter(({ base }) => base.length >= SHORTEST);
  return (
    readings.find(({ ending }) => SURE.test(ending)) ??
    readings.find(({ ending }) => LIKELY.test(ending)) ??
    readings.find(({ ending }) => ending === '') ?? { base: word.folded, ending: '', kind: 'bare' }
  );
}

/** A base with the capitals of the word it was read from; letters the ending had changed stay lower case. */
export function inCapitalsOf(word: NameWord, base: string): string {
  if (word.isAllCapitals) return base.toUpperCase();
  let written = '';
  for (let at = 0; at < base.length; at += 1) {
    const own = word.text[at] ?? '';
    written += own.toLowerCase() === base[at] ? own : base[at];
  }
  return written.charAt(0) === base.charAt(0) && word.isCapital
    ? written.charAt(0).toUpperCase() + written.slice(1)
    : written;
}

/** The words of a name, the last one in its base form. */
export function baseOf(words: readonly NameWord[], last: string): string {
  const before = words.slice(0, -1).map(({ text }) => text);
  return [...before, inCapitalsOf(words.at(-1)!, last)].join(' ');
}
