import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import type { Unit, UnitReading } from './unit.ts';

/** How far behind the comma the second member may end. */
const REACH = 5;

/** How far it may end when it is what the subject is, with all that describes it. */
const PREDICATE_REACH = 12;

/** Lemma of емес between two nouns, "not A but B". */
export const NOT_BUT = 'емес';

/** Lemma of емес with тек or ғана before it, "not only A but also B". */
export const NOT_ONLY_BUT = 'ғана емес';

/**
 * инженерлер емес, иелері: before a comma and a noun in the same case емес joins two nouns, "not A but B"; its unit then is a
 * conjunction and takes the comma in. So it does before a second predicate: тек мектеп емес, адамдар жиналатын орын болды.
 */
export function joinContrasts(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!;
    const comma = units[at + 1];
    const last = joined.at(-1)?.text === 'ғана' ? joined.length - 2 : joined.length - 1;
    const isBeforeComma = unit.text === 'емес' && comma?.text === ',';
    const nominal = isBeforeComma ? endingsOfJoint(joined, last, units.slice(at + 2)) : null;
    if (nominal === null || comma === undefined) {
      joined.push(unit);
      continue;
    }
    const lemma = takeOnly(joined) ? NOT_ONLY_BUT : NOT_BUT;
    joined.push({ ...unit, end: comma.end, readings: [{ lemma, pos: 'conj', nominal, cost: 0 }] });
    at += 1;
  }
  return joined;
}

/** Takes тек and ғана of the first member away; whether there was one. */
function takeOnly(units: Unit[]): boolean {
  const behind = units.at(-1)?.text === 'ғана';
  if (behind) units.pop();
  const from = units.findLastIndex(({ kind, readings }) => kind === 'mark' || isFiniteVerb(readings[0]));
  const at = units.findIndex(({ text }, index) => index > from && /^тек$/i.test(text));
  if (at >= 0) units.splice(at, 1);
  return behind || at >= 0;
}

/** The case of both members, with a person where they are predicates; null where there is no second one. */
function endingsOfJoint(units: readonly Unit[], at: number, behind: readonly Unit[]): NominalFeatures | null {
  const first = units[at]?.readings[0];
  if (first && isThingDone(first)) return contrastsDeeds(first, behind);
  if (first?.pos !== 'n' && first?.pos !== 'propn') return null;
  if (isBareNoun(first) && hasPredicate(behind)) return { case: 'nom', copula: '3' };
  // Ол дәрігер емес, інісі дәрігер: the subject stands before the first already.
  if (isBareNoun(first) && isSubject(units[at - 1]?.readings[0])) return null;
  return hasSameCase(first, behind) ? { case: first.nominal?.case ?? 'nom' } : null;
}

/** өсіруді, ұрғанын. */
function isThingDone({ verb }: UnitReading): boolean {
  const kind = caseOfDeed(verb);
  return kind === 'acc' || kind === 'dat';
}

/** көтеруді емес, қысқартуды: the next verb of the same form and case. */
function contrastsDeeds(first: UnitReading, behind: readonly Unit[]): NominalFeatures | null {
  for (const { kind, readings } of behind.slice(0, PREDICATE_REACH)) {
    const [reading] = readings;
    if (kind === 'mark' || isFiniteVerb(reading)) return null;
    if (readings.some((one) => isThingDone(one) && isAlike(one, first))) return { case: 'acc' };
  }
  return null;
}

function isAlike({ verb }: UnitReading, { verb: other }: UnitReading): boolean {
  return verb?.form === other?.form && caseOfDeed(verb) === caseOfDeed(other);
}

function caseOfDeed(verb: UnitReading['verb']): string | undefined {
  return verb?.form === 'verbal-noun' || verb?.form === 'participle' ? verb.nominal?.case : undefined;
}

function hasSameCase(first: UnitReading, behind: readonly Unit[]): boolean {
  for (const { kind, readings } of behind.slice(0, REACH)) {
    const [reading] = readings;
    if (kind === 'mark' || reading?.verb || reading?.pos === 'conj') return false;
    if ((reading?.pos === 'n' || reading?.pos === 'propn') && reading.nominal?.case === first.nominal?.case)
      return true;
  }
  return false;
}

/** A noun that ends the sentence or stands before бол, behind no subject of its own. */
function hasPredicate(behind: readonly Unit[]): boolean {
  let hasSubject = false;
  for (const [at, { kind, text, readings }] of behind.slice(0, PREDICATE_REACH).entries()) {
    const [reading] = readings;
    const next = behind[at + 1];
    if (kind === 'mark' && text !== ',') return false;
    if (isFiniteVerb(reading)) return false;
    if (isBareNoun(reading) && endsPredicate(next)) return !hasSubject;
    if (isRelative(reading)) hasSubject = false;
    else if (isSubject(reading)) hasSubject = true;
  }
  return false;
}

function endsPredicate(next: Unit | undefined): boolean {
  return (
    next === undefined ||
    /^[.!?…»”]/.test(next.text) ||
    /^(?:бол|болып табыл)$/.test(next.readings[0]?.lemma ?? '')
  );
}

function isBareNoun(reading: UnitReading | undefined): reading is UnitReading {
  return reading?.pos === 'n' && (reading.nominal?.case ?? 'nom') === 'nom';
}

/** інісі, олар, Асан: what is no classifier of the noun behind it. */
function isSubject(reading: UnitReading | undefined): boolean {
  if (reading === undefined || (reading.nominal?.case ?? 'nom') !== 'nom') return false;
  if (reading.pos === 'pron' || reading.pos === 'propn') return true;
  return reading.pos === 'n' && Boolean(reading.nominal?.possessor || reading.nominal?.number);
}

/** жиналатын, кездесетін. */
function isRelative(reading: UnitReading | undefined): boolean {
  return reading?.verb?.form === 'participle' && !reading.verb.nominal;
}

function isFiniteVerb(reading: UnitReading | undefined): boolean {
  return reading?.verb?.form === 'finite';
}
