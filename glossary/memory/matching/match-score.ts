import type { MatchWord } from './match-word.ts';

/** Possible base forms of a folded word: облысында → облыс; at least one. */
export type Lemmatizer = (folded: string) => readonly string[];

/**
 * What a change of one token costs, in words: another word 1; another name, the same word in another ending, another mark
 * or another number less, in that order, since each is easier to carry over to the English.
 */
const COST = { word: 1, name: 0.3, ending: 0.25, mark: 0.2, number: 0.1 } as const;

/** What a token counts for in the length of a sentence, in words. */
export function weight(word: MatchWord): number {
  return word.kind === 'mark' ? COST.mark : COST.word;
}

/** What it costs to change one token into another, in words; 0 for equal ones. The same both ways. */
export function changeCost(one: MatchWord, other: MatchWord, lemmasOf: Lemmatizer): number {
  if (one.form === other.form) return 0;
  if (one.kind === 'mark' || other.kind === 'mark') return one.kind === other.kind ? COST.mark : COST.word;
  if (one.kind === 'number' || other.kind === 'number')
    return one.kind === other.kind ? COST.number : COST.word;
  if (mayBeSameWord(one.key, other.key) && isSameWord(one, other, lemmasOf)) return COST.ending;
  return one.kind === 'name' && other.kind === 'name' ? COST.name : COST.word;
}

/** Keys of one word are equal, or one has more left of its endings: сен (сенеді), сенп (сенбейді). */
function mayBeSameWord(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}

function isSameWord(one: MatchWord, other: MatchWord, lemmasOf: Lemmatizer): boolean {
  const lemmas = lemmasOf(one.form);
  return lemmasOf(other.form).some((lemma) => lemmas.includes(lemma));
}

/**
 * How alike two sentences are, 0–100: 100 × (1 − cost of the cheapest edit / weight of the heavier sentence), rounded
 * down. The edit inserts, deletes and changes tokens; a change costs less the easier it is to carry over to the English
 * (see COST). Only equal sequences of folded tokens reach 100; two empty sentences score 100. A score below `least` may be
 * answered as 0, which saves time.
 *
 *     Ауданда мектеп ашылды. / Ауданда мектептер ашылды.   92 (ending)
 *     Ауданда мектеп ашылды. / Ауданда аурухана ашылды.    68 (word)
 *     Мұны Әсел айтты.       / Мұны Ерлан айтты.           90 (name)
 *     2019 жылы ашылды.      / 2020 жылы ашылды.           96 (number)
 *
 * Time grows with the product of the lengths.
 */
export function matchScore(
  query: readonly MatchWord[],
  candidate: readonly MatchWord[],
  lemmasOf: Lemmatizer,
  least = 0,
): number {
  const heavier = Math.max(total(query), total(candidate));
  if (heavier === 0) return 100;
  const bound = heavier * (1 - least / 100) + 1e-9;
  const cost = editCost(query, candidate, lemmasOf, bound);
  if (cost > bound) return 0;
  return Math.min(cost === 0 ? 100 : 99, Math.max(0, Math.floor(100 * (1 - cost / heavier) + 1e-9)));
}

function total(words: readonly MatchWord[]): number {
  let sum = 0;
  for (const word of words) sum += weight(word);
  return sum;
}

/** Cost of the cheapest edit, by Wagner and Fischer's table with one row kept; given up when every cell passes `bound`. */
function editCost(
  query: readonly MatchWord[],
  candidate: readonly MatchWord[],
  lemmasOf: Lemmatizer,
  bound: number,
): number {
  const row = new Float64Array(candidate.length + 1);
  for (let at = 0; at < candidate.length; at += 1) row[at + 1] = row[at]! + weight(candidate[at]!);
  for (const word of query) {
    let diagonal = row[0]!;
    let lowest = diagonal + weight(word);
    row[0] = lowest;
    for (let at = 0; at < candidate.length; at += 1) {
      const other = candidate[at]!;
      const above = row[at + 1]!;
      const changed = diagonal + changeCost(word, other, lemmasOf);
      const cost = Math.min(changed, above + weight(word), row[at]! + weight(other));
      row[at + 1] = cost;
      if (cost < lowest) lowest = cost;
      diagonal = above;
    }
    if (lowest > bound) return lowest;
  }
  return row[candidate.length]!;
}
