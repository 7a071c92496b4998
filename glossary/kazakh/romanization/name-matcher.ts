import { fold } from '../letters/fold.ts';
import { letterPlausibility } from './plausibility.ts';
import type { RomanizedType, Romanizer } from './romanizer.ts';

/** Judges whether an English spelling belongs to a Kazakh name. */
export interface NameMatcher {
  /**
   * How plausible `english` is as a rendering of the Kazakh base form `name`, 0 to 1: 1 for any rendering the
   * romanizer offers (Мәскеу and Moscow), else by its
   * letters (see letterPlausibility).
   */
  plausibility(name: string, english: string, type: RomanizedType): number;
  /**
   * Which of several Kazakh names an English spelling renders: its index, or null when none is plausible (below 0.5)
   * or the two best are equally so. «Karimova» with [Кәрімов, Кәрімова] is 1.
   */
  likeliest(english: string, names: readonly string[], type: RomanizedType): number | null;
}

const PLAUSIBLE = 0.5;

/** Builds the judge over a romanizer; every call romanizes its names afresh. */
export function createNameMatcher(romanizer: Romanizer): NameMatcher {
  function plausibility(name: string, english: string, type: RomanizedType): number {
    const wanted = bare(english);
    if (wanted === '') return 0;
    const byLetters = letterPlausibility(name, english);
    return romanizer.romanize(name, type).some((rendering) => bare(rendering) === wanted) ? 1 : byLetters;
  }

  function likeliest(english: string, names: readonly string[], type: RomanizedType): number | null {
    const scores = names.map((name) => plausibility(name, english, type));
    const best = Math.max(0, ...scores);
    if (best < PLAUSIBLE || scores.filter((score) => score === best).length > 1) return null;
    return scores.indexOf(best);
  }

  return { plausibility, likeliest };
}

/** A spelling without what readers take for the same: capitals, accents, apostrophes, hyphens. */
function bare(english: string): string {
  return fold(english)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '');
}
