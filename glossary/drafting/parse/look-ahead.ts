import type { Unit } from '../read/unit.ts';
import type { Ahead } from './clause.ts';
import { isSaying, isTransitive, takesFinite } from './clause-items.ts';
import type { Part } from './group-verbs.ts';
import type { VerbGroup } from './verb-group.ts';

export function unitAt(parts: readonly Part[], at: number): Unit | undefined {
  const part = parts[at];
  return part?.kind === 'unit' ? part.unit : undefined;
}

export function lookAhead(group: VerbGroup, parts: readonly Part[], at: number): Ahead {
  const next = unitAt(parts, at + 1);
  const isThat = next?.text === 'деп' || next?.text === 'деген';
  const then = parts[at + 2];
  const following = parts[at + 1];
  const isSaid =
    group.form === 'finite' &&
    ((isThat &&
      (next.text === 'деген' || (then?.kind === 'verb' && isSaying(then.group) && !then.group.isPassive))) ||
      (following?.kind === 'verb' && takesFinite(following.group)));
  return { next, hasSubject: hasSubjectAhead(parts, at + 1), isSaid };
}

/** A nominative before the next finite verb that is neither part of another noun nor the object of its verb. */
export function hasSubjectAhead(parts: readonly Part[], from: number): boolean {
  for (let at = from; at < parts.length; at += 1) {
    const part = parts[at]!;
    if (part.kind === 'verb') {
      if (part.group.form === 'finite') return false;
      continue;
    }
    const { unit } = part;
    const reading = unit.readings[0];
    if (unit.kind === 'mark') {
      if (unit.text !== ',') return false;
      continue;
    }
    const isNominative = reading?.nominal?.case === 'nom' && !reading.nominal.attributive;
    if (!isNominative || !['n', 'propn', 'pron'].includes(reading.pos) || unit.fixed?.number) continue;
    if (reading.entry?.flags.includes('time')) continue;
    const after = parts[at + 1];
    if (after?.kind === 'verb') {
      if (unit.kind === 'fixed' || reading.entry?.flags.includes('hum') || !isTransitive(after.group))
        return true;
      continue;
    }
    const following = after?.unit.readings[0];
    if (following?.pos === 'postp' || following?.nominal?.possessor === '3') continue;
    return true;
  }
  return false;
}
