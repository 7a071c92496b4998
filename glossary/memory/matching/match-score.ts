import type { MatchWord } from './match-word.ts';

/**
 * What a change of one token costs, in words: a different word 1, the same word in another ending a quarter, another
 * number or another mark a tenth and two tenths of a word, since the one is replaced by rule and the other by eye.
 */
const COST = { word: 1, ending: 0.25, number: 0.1, mark: 0.2 } as const;

/** What a token counts for in the length of a sentence. */
function weight(word: MatchWord): number {
  return word.kind === 'mark' ? COST.mark : COST.word;
}

function changeCost(one: MatchWord, other: MatchWord): number {
  if (one.form === other.form) return 0;
  if (one.kind !== other.kind) return Math.max(weight(one), weight(other));
  switch (one.kind) {
    case 'mark':
      return COST.mark;
    case 'number':
      return COST.number;
    case 'word':
      return one.stem === other.stem ? COST.ending : COST.word;
  }
}

/**
 * How alike two sentences are, 0–100: 100 × (1 − cost of the cheapest edit / weight of the heavier sentence), rounded
 * down, so that only equal token sequences reach 100. The edit inserts, deletes and changes tokens; a change costs
 * less the easier it is to carry over to the English (see COST). Two empty sentences score 100.
 *
 *     Ауданда мектеп ашылды. / Ауданда мектептер ашылды.   92 (ending)
 *     Ауданда мектеп ашылды. / Ауданда аурухана ашылды.    68 (word)
 *     2019 жылы ашылды.      / 2020 жылы ашылды.           96 (number)
 *
 * Time grows with the product of the lengths.
 */
export function matchScore(query: readonly MatchWord[], candidate: readonly MatchWord[]): number {
  const heavier = Math.max(total(query), total(candidate));
  if (heavier === 0) return 100;
  return Math.max(0, Math.floor(100 * (1 - editCost(query, candidate) / heavier) + 1e-9));
}

function total(words: readonly MatchWord[]): number {
  let sum = 0;
  for (const word of words) sum += weight(word);
  return sum;
}

/** Cost of the cheapest edit, by Wagner and Fischer's table with one row kept. */
function editCost(query: readonly MatchWord[], candidate: readonly MatchWord[]): number {
  const row = new Float64Array(candidate.length + 1);
  for (let at = 0; at < candidate.length; at += 1) row[at + 1] = row[at]! + weight(candidate[at]!);
  for (const word of query) {
    let diagonal = row[0]!;
    row[0] = diagonal + weight(word);
    for (let at = 0; at < candidate.length; at += 1) {
      const other = candidate[at]!;
      const above = row[at + 1]!;
      const changed = diagonal + changeCost(word, other);
      const deleted = above + weight(word);
      const inserted = row[at]! + weight(other);
      row[at + 1] = Math.min(changed, deleted, inserted);
      diagonal = above;
    }
  }
  return row[candidate.length]!;
}
