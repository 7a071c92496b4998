import type { KazakhCase } from '#glossary/model/lexicon.ts';

/** What an ending after a numeral, a unit or a month says. */
export interface Ending {
  readonly case: KazakhCase;
  readonly possessive: boolean;
  /** -дағы, -лық, -ғы: the word is the attribute of the next. */
  readonly attributive: boolean;
}

/** No ending. */
export const BARE: Ending = { case: 'nom', possessive: false, attributive: false };

const PLAIN: readonly (readonly [RegExp, KazakhCase])[] = [
  [/^[ндт][ыі]ң$/, 'gen'],
  [/^[ғқгк][ае]$/, 'dat'],
  [/^[ндт][ыі]$/, 'acc'],
  [/^[дт][ае]$/, 'loc'],
  [/^[ндт][ае]н$/, 'abl'],
  [/^[мбп]ен$/, 'ins'],
];

const POSSESSED: readonly (readonly [RegExp, KazakhCase])[] = [
  [/^с?[ыі]$/, 'nom'],
  [/^с?[ыі]н[ыі]ң$/, 'gen'],
  [/^с?[ыі]н[ае]$/, 'dat'],
  [/^с?[ыі]н$/, 'acc'],
  [/^с?[ыі]нд[ае]$/, 'loc'],
  [/^с?[ыі]н[ае]н$/, 'abl'],
  [/^с?[ыі]мен$/, 'ins'],
];

const ATTRIBUTIVE = /^(?:(?:с?[ыі]н)?[дт][ае][ғг][ыі]|[лдт][ыі][қк]|[ғгқк][ыі])$/;

/**
 * Reads a nominal ending written after a numeral, in either harmony and every assimilation, since usage after digits
 * and signs wavers (70 %-ы and 70 %-і): "" nominative, "ында" possessive locative, "дағы" attributive. Null when it
 * is no such ending.
 */
export function readEnding(ending: string): Ending | null {
  if (ending === '') return BARE;
  for (const [pattern, kazakhCase] of PLAIN) {
    if (pattern.test(ending)) return { case: kazakhCase, possessive: false, attributive: false };
  }
  for (const [pattern, kazakhCase] of POSSESSED) {
    if (pattern.test(ending)) return { case: kazakhCase, possessive: true, attributive: false };
  }
  return ATTRIBUTIVE.test(ending) ? { case: 'nom', possessive: ending.length > 4, attributive: true } : null;
}

/** The ending that turns `stem` into `word`, null when the word does not start with it or goes on otherwise. */
export function endingAfter(stem: string, word: string): Ending | null {
  return word.startsWith(stem) ? readEnding(word.slice(stem.length)) : null;
}
