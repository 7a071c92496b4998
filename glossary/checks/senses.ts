import type { Analysis } from '#glossary/kazakh/morphology/analysis.ts';
import { type EnglishWord, foldEnglish } from './english-words.ts';
import type { KazakhWord } from './kazakh-words.ts';

/** Readings and senses of a word that are looked for. */
const READINGS = 4;
const SENSES = 6;

const CONTENT = new Set(['n', 'v', 'adj', 'adv', 'num', 'propn']);

/** Remembered by the readings of a word form, which the analyser keeps. */
const remembered = new WeakMap<readonly Analysis[], readonly string[]>();

/** The stems of the English senses of a word of the source; empty when the word list does not know it. */
export function sensesOf({ readings }: KazakhWord): readonly string[] {
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

/** The stems of the words of an English text. */
export function englishStems(words: readonly EnglishWord[]): ReadonlySet<string> {
  return new Set(words.map(({ folded }) => stem(folded)));
}

/** Enough of a word (folded) to meet its other forms: report, reported, reporter. */
function stem(word: string): string {
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s|e|er|ly)$/, '')
    .slice(0, 6);
}
