import type { Difference } from '#glossary/model/match.ts';
import type { Span } from '#glossary/model/span.ts';
import { changeCost, type Lemmatizer, weight } from './match-score.ts';
import type { MatchWord } from './match-word.ts';

/**
 * The cheapest edit that makes the query of the unit, token by token, in order. The same costs as the
 * score, so that what is shown is what was counted. Time and memory grow with the product of the lengths.
 */
export function differences(
  query: readonly MatchWord[],
  unit: readonly MatchWord[],
  lemmasOf: Lemmatizer,
): readonly Difference[] {
  const width = unit.length + 1;
  const costs = new Float64Array((query.length + 1) * width);
  for (let column = 1; column < width; column += 1)
    costs[column] = costs[column - 1]! + weight(unit[column - 1]!);
  for (let row = 1; row <= query.length; row += 1) {
    const word = query[row - 1]!;
    costs[row * width] = costs[(row - 1) * width]! + weight(word);
    for (let column = 1; column < width; column += 1) {
      const other = unit[column - 1]!;
      costs[row * width + column] = Math.min(
        costs[(row - 1) * width + column - 1]! + changeCost(word, other, lemmasOf),
        costs[(row - 1) * width + column]! + weight(word),
        costs[row * width + column - 1]! + weight(other),
      );
    }
  }
  const steps: Difference[] = [];
  let row = query.length;
  let column = unit.length;
  while (row > 0 || column > 0) {
    const here = costs[row * width + column]!;
    const word = query[row - 1];
    const other = unit[column - 1];
    const change = word && other ? changeCost(word, other, lemmasOf) : Number.POSITIVE_INFINITY;
    if (word && other && near(here, costs[(row - 1) * width + column - 1]! + change)) {
      const kind = word.form === other.form ? 'equal' : 'replace';
      steps.push({ kind, query: spanOf(word), unit: spanOf(other) });
      row -= 1;
      column -= 1;
    } else if (word && near(here, costs[(row - 1) * width + column]! + weight(word))) {
      steps.push({ kind: 'insert', query: spanOf(word), unit: null });
      row -= 1;
    } else {
      steps.push({ kind: 'delete', query: null, unit: spanOf(other!) });
      column -= 1;
    }
  }
  return steps.reverse();
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
