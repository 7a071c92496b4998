import type { PartOfSpeech } from '#glossary/model/lexicon.ts';
import type { Unit } from '../read/unit.ts';
import { isActing, isPart } from './agency.ts';
import type { Ahead } from './clause.ts';
import { isSaying, isTransitive, takesFinite } from './clause-items.ts';
import type { Part } from './group-verbs.ts';
import type { GroupForm, VerbGroup } from './verb-group.ts';

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
    ((isThat && (next.text === 'деген' || (then?.kind === 'verb' && !then.group.isPassive))) ||
      (following?.kind === 'verb' && takesFinite(following.group)));
  const isUrged = following?.kind === 'verb' && URGING.has(following.group.head.readings[0]?.lemma ?? '');
  const stating = isThat ? then : following;
  const isStated =
    isSaid && stating?.kind === 'verb' && STATING.test(stating.group.head.readings[0]?.lemma ?? '');
  const isTold = following?.kind === 'verb' && isTelling(following.group);
  const hasSubject = hasSubjectAhead(parts, at + 1) || (isConceded(group) && opensWithOther(parts, at + 1));
  return { next, hasSubject, isSaid, isUrged, isTold, isStated };
}

/** Verbs that have nothing but what is said for their object, alone and behind their деп. */
const STATING =
  /^(?:деп )?(?:айт|мәлімде|хабарла|жаз|де|жеткіз|ескерт|сендір|түсіндір|ойла|үміттен|күдіктен|қорық|сен|шағымдан|білдір|болжа)$/;

/** айтты: somebody in the dative is told what the content clause says. */
function isTelling(group: VerbGroup): boolean {
  return (
    isSaying(group) &&
    (group.head.readings[0]?.entry?.government ?? []).some(
      (one) => one.case === 'dat' && one.preposition === 'to',
    )
  );
}

/** Verbs whose object is to do what stands in the dative: жастарды оқуға үгіттеді. */
const URGING: ReadonlySet<string> = new Set(
  'үгітте мәжбүрле көндір итермеле үйрет ынталандыр баула жұмылдыр'.split(' '),
);

/** шақырғанымен. */
function isConceded({ form, nominal }: VerbGroup): boolean {
  return form === 'content' && nominal?.case === 'ins' && nominal.possessor === '3';
}

/** …, ол жұмысын жалғастырады: behind the comma somebody else does it. */
function opensWithOther(parts: readonly Part[], from: number): boolean {
  const after = unitAt(parts, from + 2);
  const isNoun =
    after?.readings[0]?.pos === 'n' &&
    after.readings[0].nominal?.case === 'nom' &&
    !after.readings[0].nominal.possessor;
  return (
    unitAt(parts, from)?.text === ',' && /^(?:ол|олар)$/.test(unitAt(parts, from + 1)?.text ?? '') && !isNoun
  );
}

/** Forms whose clause may have a subject of its own inside the clause around it. */
const INNER: ReadonlySet<GroupForm> = new Set(['content', 'action', 'relative']);

/** Clauses that end with their comma: what follows has a subject of its own. */
const CLOSED: ReadonlySet<GroupForm> = new Set(['condition', 'concession', 'cause', 'until', 'purpose']);

/**
 * Whether a nominative before the next finite verb may be its subject: one that is neither part of another noun, nor the
 * object of its verb, nor the subject of a clause inside (денсаулығы нашар екенін айтты).
 */
export function hasSubjectAhead(parts: readonly Part[], from: number): boolean {
  let found = 0;
  for (let at = from; at < parts.length; at += 1) {
    const part = parts[at]!;
    if (part.kind === 'verb') {
      const { group } = part;
      const isSaid = /^(?:деп|деген)$/.test(unitAt(parts, at + 1)?.text ?? '') || isThatVerb(parts[at + 1]);
      if (group.form === 'finite' && !isSaid) return found > 0;
      if (group.form === 'finite' && found > 0) found -= 1;
      const isClosed =
        CLOSED.has(group.form) ||
        (group.form === 'content' && /^(?:loc|ins|abl)$/.test(group.nominal?.case ?? ''));
      if ((isClosed || group.form === 'sequence') && unitAt(parts, at + 1)?.text === ',') return found > 0;
      // комиссия жұмысын аяқтағанша жартысы төленеді: it ends without a comma as well.
      if (group.form === 'until') return found > 0;
      const isPerson = group.nominal?.number === 'pl' && !group.nominal.possessor;
      const takes = INNER.has(group.form) && !isPerson && (group.form !== 'relative' || isTransitive(group));
      if (takes && found > 0) found -= 1;
      continue;
    }
    const { unit } = part;
    if (unit.kind === 'mark') {
      if (unit.text !== ',') return found > needed(parts.slice(0, at));
      continue;
    }
    if (mayBeSubject(parts, at)) found += 1;
  }
  return found > needed(parts);
}

/** Without a verb the last nominative is what something is: жастардың бірі. */
function needed(parts: readonly Part[]): number {
  const last = parts.at(-1);
  return last?.kind === 'unit' && last.unit.readings[0]?.pos !== 'adj' ? 1 : 0;
}

/** деп есептейді: a verb with what is said before it. */
function isThatVerb(part: Part | undefined): boolean {
  return part?.kind === 'verb' && takesFinite(part.group);
}

/** екі студент пен бір жүргізушіні: a bare noun joined with one in another case has that case too. */
function isJoinedToOther(parts: readonly Part[], at: number): boolean {
  if (!/^(?:мен|бен|пен)$/.test(unitAt(parts, at)?.text ?? '')) return false;
  for (let next = at + 1; next < parts.length; next += 1) {
    const reading = unitAt(parts, next)?.readings[0];
    if (!reading?.nominal || reading.pos === 'det' || reading.pos === 'num' || reading.pos === 'adj') {
      if (reading === undefined || reading.verb) return false;
      continue;
    }
    if (reading.nominal.case === 'nom' || reading.nominal.attributive) continue;
    return /^(?:acc|dat|abl|loc)$/.test(reading.nominal.case);
  }
  return false;
}

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['n', 'propn', 'pron']);

/** A number, but not one of those spoken of: екеуі, жартысы. */
function isCount({ fixed, readings }: Unit): boolean {
  return fixed?.number != null && readings[0]?.nominal?.possessor !== '3';
}

function mayBeSubject(parts: readonly Part[], at: number): boolean {
  const unit = unitAt(parts, at)!;
  const reading = unit.readings[0];
  const isNominative = reading?.nominal?.case === 'nom' && !reading.nominal.attributive;
  if (!isNominative || !(NOMINAL.has(reading.pos) || isPart(unit)) || isCount(unit)) return false;
  if (reading.entry?.flags.includes('time')) return false;
  const after = parts[at + 1];
  if (after?.kind === 'verb') {
    return (
      unit.kind === 'fixed' ||
      reading.entry?.flags.includes('hum') === true ||
      isActing(unit) ||
      !isTransitive(after.group)
    );
  }
  if (isJoinedToOther(parts, at + 1)) return false;
  const following = after?.unit.readings[0];
  return following?.pos !== 'postp' && (isPart(unit) || following?.nominal?.possessor !== '3');
}
