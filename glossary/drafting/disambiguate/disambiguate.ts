import type { Unit, UnitReading } from '../read/unit.ts';
import type { ReadingRule } from './reading-rule.ts';
import { READING_RULES } from './rules.ts';

/**
 * Orders the readings of every unit by what stands around it, from the left: the word before is settled, the word after
 * is not. The first reading of each unit is then the one that counts. Linear.
 */
export function disambiguate(units: readonly Unit[], rules: readonly ReadingRule[] = READING_RULES): Unit[] {
  const settled = [...units];
  for (const [at, unit] of units.entries())
    if (unit.readings.length > 1) settled[at] = settle(unit, at, settled, rules);
  return settled;
}

/** The unit at `at` with its readings in order; of `units` those before are settled. */
function settle(unit: Unit, at: number, units: readonly Unit[], rules: readonly ReadingRule[]): Unit {
  const before = units[at - 1];
  const previous = before?.readings[0];
  const weighed = unit.readings.map((reading): [number, UnitReading] => {
    const context = {
      reading,
      unit,
      before,
      previous,
      after: units[at + 1],
      second: units[at + 2],
      units,
      at,
    };
    return [rules.reduce((cost, rule) => cost + rule.weigh(context), reading.cost), reading];
  });
  weighed.sort(([a], [b]) => a - b);
  return { ...unit, readings: weighed.map(([, reading]) => reading) };
}
