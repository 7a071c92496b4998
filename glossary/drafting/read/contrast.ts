import type { Unit } from './unit.ts';

/** How far behind the comma the second member may end. */
const REACH = 5;

/**
 * инженерлер емес, иелері: before a comma and a noun in the same case емес joins two nouns, "not A but B"; its unit then is a
 * conjunction and takes the comma in.
 */
export function joinContrasts(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!;
    const comma = units[at + 1];
    if (unit.text !== 'емес' || comma?.text !== ',' || !hasSecond(units, at)) {
      joined.push(unit);
      continue;
    }
    joined.push({ ...unit, end: comma.end, readings: [{ lemma: 'емес', pos: 'conj', cost: 0 }] });
    at += 1;
  }
  return joined;
}

function hasSecond(units: readonly Unit[], at: number): boolean {
  const first = units[at - 1]?.readings[0];
  if (first?.pos !== 'n' && first?.pos !== 'propn') return false;
  for (const { kind, readings } of units.slice(at + 2, at + 2 + REACH)) {
    const [reading] = readings;
    if (kind === 'mark' || reading?.verb) return false;
    if ((reading?.pos === 'n' || reading?.pos === 'propn') && reading.nominal?.case === first.nominal?.case)
      return true;
  }
  return false;
}
