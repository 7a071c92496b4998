import type { Unit } from '../read/unit.ts';
import { buildTree, type Stretch } from './build-tree.ts';
import { createChoices } from './choices.ts';
import { cutQuotations, type Piece } from './cut-quotations.ts';
import { faultsOf } from './faults.ts';
import { groupVerbs } from './group-verbs.ts';
import type { Item } from './tree.ts';

/** How many readings of a segment are weighed at most, so that the cost stays about linear. */
const MOST_READINGS = 40;

/** How many answers are turned at most. */
const MOST_TURNED = 4;

interface Reading {
  readonly items: Item[];
  readonly turned: ReadonlySet<string>;
  readonly asked: ReadonlyMap<string, number>;
  /** The cost of what was turned. */
  readonly turning: number;
  /** Faults of the tree and the cost of what was turned. */
  readonly cost: number;
}

/**
 * Builds the tree of a segment from its units, whose first reading counts. Where the rules leave open who does what,
 * answers are turned, cheapest reading first, until a tree without faults is found or enough were weighed.
 */
export function parse(units: readonly Unit[]): Item[] {
  const stretches = cutQuotations(units).map(
    (piece, at, pieces): Stretch =>
      'items' in piece ? piece : groupVerbs(piece.units, ownerOfName(pieces[at + 1], pieces[at + 2])),
  );
  const usual = read(stretches, new Set());
  const seen = [usual];
  const opened = new Set<Reading>();
  for (
    let best: Reading | undefined = usual;
    best !== undefined && best.cost > 0 && seen.length < MOST_READINGS;
  ) {
    opened.add(best);
    for (const [place, cost] of best.asked) {
      if (best.turned.has(place) || seen.length === MOST_READINGS) continue;
      // Even without faults it would cost no less than the best so far.
      if (best.turning + cost >= cheapest(seen)!.cost) continue;
      seen.push(read(stretches, new Set([...best.turned, place])));
    }
    best = cheapest(seen.filter((one) => !opened.has(one) && one.turned.size < MOST_TURNED));
  }
  return cheapest(seen)!.items;
}

/** тоқтатқан «Ақ жол» компаниясының: the noun behind a name in quotation marks, to which a participle before it belongs. */
function ownerOfName(quotation: Piece | undefined, behind: Piece | undefined): Unit | undefined {
  if (!quotation || !('items' in quotation) || !behind || 'items' in behind) return undefined;
  const [noun] = behind.units;
  const isName = quotation.close && quotation.items.every(({ kind }) => kind !== 'clause');
  return isName && noun?.readings[0]?.nominal?.possessor === '3' ? noun : undefined;
}

/** The first of those that cost least; undefined of none. */
function cheapest(readings: readonly Reading[]): Reading | undefined {
  return readings.reduce<Reading | undefined>(
    (best, one) => (best === undefined || one.cost < best.cost ? one : best),
    undefined,
  );
}

function read(stretches: readonly Stretch[], turned: ReadonlySet<string>): Reading {
  const { choose, asked } = createChoices(turned);
  const items = buildTree(stretches, choose);
  let turning = 0;
  for (const place of turned) turning += asked.get(place) ?? 0;
  return { items, turned, asked, turning, cost: faultsOf(items) + turning };
}
