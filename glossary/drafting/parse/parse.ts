import type { Unit } from '../read/unit.ts';
import { buildTree, type Stretch } from './build-tree.ts';
import { createChoices } from './choices.ts';
import { cutQuotations } from './cut-quotations.ts';
import { faultsOf } from './faults.ts';
import { groupVerbs } from './group-verbs.ts';
import type { Item } from './tree.ts';

/** How many readings of a segment are weighed at most, so that the cost stays about linear. */
const MOST_READINGS = 40;

interface Reading {
  readonly items: Item[];
  readonly turned: ReadonlySet<string>;
  readonly asked: ReadonlyMap<string, number>;
  /** Faults of the tree and the cost of what was turned. */
  readonly cost: number;
}

/**
 * Builds the tree of a segment from its units, whose first reading counts. Where the rules leave open who does what, the
 * answers are turned one by one as long as the tree has fewer faults that way.
 */
export function parse(units: readonly Unit[]): Item[] {
  const stretches = cutQuotations(units).map(
    (piece): Stretch => ('items' in piece ? piece : groupVerbs(piece.units)),
  );
  let best = read(stretches, new Set());
  let left = MOST_READINGS;
  for (let isBetter = true; isBetter && best.cost > 0; ) {
    isBetter = false;
    const from = best;
    for (const place of from.asked.keys()) {
      if (from.turned.has(place) || left === 0) continue;
      left -= 1;
      const other = read(stretches, new Set([...from.turned, place]));
      if (other.cost >= best.cost) continue;
      best = other;
      isBetter = true;
    }
  }
  return best.items;
}

function read(stretches: readonly Stretch[], turned: ReadonlySet<string>): Reading {
  const { choose, asked } = createChoices(turned);
  const items = buildTree(stretches, choose);
  let cost = faultsOf(items);
  for (const place of turned) cost += asked.get(place) ?? 0;
  return { items, turned, asked, cost };
}
