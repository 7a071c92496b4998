import type { Analysis } from '#glossary/kazakh/morphology/analysis.ts';
import { foldEnglish } from '../english-words.ts';
import type { KazakhWord } from '../kazakh-words.ts';
import type { Pair } from '../pair.ts';

/** How the content words of a Kazakh sentence show in its English. */
export interface Coverage {
  /** Content words that the word list knows. */
  readonly known: number;
  /** Those of them one of whose English words stands in the English. */
  readonly found: number;
  /** The longest run of known words none of which is found. */
  readonly longestGap: number;
}

/** Readings and senses of a word that are looked for. */
const READINGS = 4;
const SENSES = 6;

/**
 * Looks for the English senses of each noun, verb, adjective and adverb of the source among the words of the target,
 * by their beginnings. A good translation shows half of them, the rest is said otherwise.
 */
export function coverage(pair: Pair): Coverage {
  const english = new Set(pair.targetWords().map(({ folded }) => stem(folded)));
  let known = 0;
  let found = 0;
  let gap = 0;
  let longestGap = 0;
  for (const word of pair.sourceWords()) {
    const senses = sensesOf(word);
    if (senses.length === 0) continue;
    known += 1;
    const isFound = senses.some((sense) => english.has(sense));
    if (isFound) found += 1;
    gap = isFound ? 0 : gap + 1;
    longestGap = Math.max(longestGap, gap);
  }
  return { known, found, longestGap };
}

const CONTENT = new Set(['n', 'v', 'adj', 'adv', 'num', 'propn']);

/** Remembered by the readings of a word form, which the analyser keeps. */
const remembered = new WeakMap<readonly Analysis[], readonly string[]>();

function sensesOf({ readings }: KazakhWord): readonly string[] {
  const all = readings();
  let stems = remembered.get(all);
  if (stems === undefined) {
    stems = stemsOf(all);
    remembered.set(all, stems);
  }
  return stems;
}

function stemsOf(readings: readonly Analysis[]): readonly string[] {
  const stems: string[] = [];
  for (const { entry } of readings.slice(0, READINGS)) {
    if (entry === undefined || !CONTENT.has(entry.pos)) continue;
    for (const { english } of entry.senses.slice(0, SENSES)) {
      for (const one of english.split(/[^\p{L}]+/u)) if (one.length > 2) stems.push(stem(foldEnglish(one)));
    }
  }
  return stems;
}

/** Enough of a word to meet its other forms: report, reported, reporter. */
function stem(word: string): string {
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s|e|er|ly)$/, '')
    .slice(0, 6);
}
