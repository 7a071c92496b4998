import type { Unit, UnitReading } from '../read/unit.ts';

/** A reading of a unit with what stands around it. */
export interface ReadingContext {
  readonly reading: UnitReading;
  readonly unit: Unit;
  /** The unit before, already settled; undefined at the start. */
  readonly before: Unit | undefined;
  /** The settled reading of the unit before. */
  readonly previous: UnitReading | undefined;
  readonly after: Unit | undefined;
  /** The unit after next. */
  readonly second: Unit | undefined;
  /** All units, to look further; those before are settled. */
  readonly units: readonly Unit[];
  readonly at: number;
}

/** Whether nothing of the clause follows but particles: end, comma, quote, dash, ма, екен, еді. */
export function closesClause(after: Unit | undefined): boolean {
  return after === undefined || after.kind === 'mark' || isAny(after, CLOSING);
}

const CLOSING = new Set(
  'ма ме ба бе па пе екен еді емес жоқ ғой шығар болар деп деген дейді деді болатын'.split(' '),
);

/** Whether a unit is one of the words as written, without regard to capitals. */
export function isAny(unit: Unit | undefined, words: ReadonlySet<string>): boolean {
  return unit !== undefined && words.has(unit.text.toLowerCase());
}

/** Whether a unit may be read as a noun, adjective, name or number that heads or opens a noun phrase. */
export function mayOpenNoun(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind === 'mark') return false;
  if (unit.kind !== 'word') return true;
  return unit.readings.some(({ pos, cost }) => NOUN_LIKE.has(pos) && cost < unit.readings[0]!.cost + 3);
}

const NOUN_LIKE: ReadonlySet<string> = new Set(['n', 'propn', 'adj', 'num', 'det']);

/** Whether the likeliest reading, or one nearly as likely, is a verb. */
export function mayBeVerb(unit: Unit | undefined): boolean {
  return (
    unit?.readings.some(({ verb, cost }) => verb !== undefined && cost < unit.readings[0]!.cost + 3) ?? false
  );
}
