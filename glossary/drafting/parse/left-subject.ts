import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import type { Unit } from '../read/unit.ts';
import { isAgentive, isHuman, isKin } from './agency.ts';
import { isKindOfPlace } from './bare-nouns.ts';
import type { Choose } from './choices.ts';
import { edgeIndex } from './clause-edge.ts';
import { isSubjectLike, isTimeNoun } from './clause-items.ts';
import type { Part } from './group-verbs.ts';
import { hasSubjectAhead } from './look-ahead.ts';
import type { Item, Noun } from './tree.ts';

/** What may stand before the first noun of a clause. */
export const OPENERS: ReadonlySet<Item['kind']> = new Set(['mark', 'connector', 'phrase', 'adverb']);

/**
 * Әйел баласын жоғалтты: a person right at the start of the clause is the subject, not part of the object, when nobody
 * else can be.
 */
export function isLeftAsSubject(
  stack: readonly Item[],
  unit: Unit,
  nominal: NominalFeatures | undefined,
  parts: readonly Part[],
  at: number,
  choose: Choose,
): boolean {
  const top = stack.at(-1);
  if (top?.kind !== 'noun' || top.features.case !== 'nom') return false;
  // студент Абайдың өлеңдерін аударды: who does it, or who Abai is.
  if (unit.fixed?.type === 'person' && nominal?.case === 'gen' && isHuman(top) && !top.head.fixed)
    return choose(`left ${unit.start} ${top.start}`, false, top.relatives.length > 0 ? 1 : 2.5);
  // анасы Айгүлге хат жазды: a relative at the start acts, or is the one named behind.
  const isRelative = isKin(top) && top.features.possessor === '3' && top.possessor === null;
  if (unit.fixed?.type === 'person' && isRelative && nominal && !/^(?:nom|gen)$/.test(nominal.case))
    return choose(`left ${unit.start} ${top.start}`, isFirstSubject(stack, top, nominal, parts, at));
  // облыс орталығы Шымкентке көшірілді: what moved, or what Shymkent is.
  if (unit.fixed?.type === 'place' && isKindOfPlace(top))
    return choose(`left ${unit.start} ${top.start}`, false, 0.4);
  // дәрігерлер жүрегі тоқтаған әйелді тірілтті: several persons are seldom bare owners.
  if (nominal?.possessor === '3' && nominal.case === 'nom' && isHuman(top) && top.features.number)
    return choose(`left ${unit.start} ${top.start}`, false);
  // Жазушы кітабы цензураға ұшырағанын айтты: a person and a thing of theirs, or one of that kind.
  const isThing = unit.kind === 'word' && !unit.readings[0]?.entry?.flags.includes('hum');
  if (
    nominal?.possessor === '3' &&
    nominal.case === 'nom' &&
    isHuman(top) &&
    top.head.kind === 'word' &&
    isThing
  )
    return choose(`left ${unit.start} ${top.start}`, false, 0.9);
  // қызмет еткен жігіт командирі бермегенін айтты: who is described is the actor.
  if (nominal?.possessor === '3' && nominal.case === 'nom' && isHuman(top) && top.relatives.length > 0)
    return choose(`left ${unit.start} ${top.start}`, unit.fixed === undefined && !isOffice(unit));
  // Пекин сот үкімі туралы үндемеді: a capital that opens the clause is the government there.
  if (nominal?.case === 'nom' && GOVERNMENTS.has(top.head.readings[0]?.lemma ?? ''))
    return choose(`left ${unit.start} ${top.start}`, false, stack.length === 1 ? 1 : 2.5);
  if (nominal?.possessor !== '3' || nominal.case === 'nom' || !isAgentive(top)) return false;
  return choose(
    `left ${unit.start} ${top.start}`,
    isFirstSubject(stack, top, nominal, parts, at),
    isHuman(top) ? 0.5 : isNamedActor(stack, top, nominal) ? 1.5 : 2.5,
  );
}

/** Capitals and seats that stand for the government there. Own knowledge. */
const GOVERNMENTS: ReadonlySet<string> = new Set(
  'пекин бейжің мәскеу вашингтон киев кремль брюссель тегеран анкара лондон париж берлин ташкент бішкек минск токио сеул пхеньян дели ақорда'.split(
    ' ',
  ),
);

/** әкім орынбасары: of that office. */
function isOffice({ readings }: Unit): boolean {
  return /^(?:орынбасар|көмекші|кеңесші|хатшы|өкіл|басшы)$/.test(readings[0]?.lemma ?? '');
}

/** Қазмұнайгаз үлесін сатты, Ресей әскерін шығарды: a name that opens the clause may act. */
function isNamedActor(stack: readonly Item[], { head }: Noun, { case: kind }: NominalFeatures): boolean {
  const below = stack.at(-2);
  const isFirst = below === undefined || below.kind === 'mark' || below.kind === 'connector';
  return (
    isFirst &&
    kind !== 'gen' &&
    (head.fixed?.type === 'institution' || (head.fixed?.type === 'place' && kind === 'acc'))
  );
}

/** The only noun of its clause so far that may act, with nobody behind it. */
function isFirstSubject(
  stack: readonly Item[],
  top: Noun,
  nominal: NominalFeatures,
  parts: readonly Part[],
  at: number,
): boolean {
  if (!isHuman(top) && !(nominal.case === 'acc' && isAgentive(top) && top.head.fixed?.type !== 'place'))
    return false;
  const isOwned = top.features.possessor === '3';
  const isCounted = top.numeral !== null || top.determiners.length > 0;
  if (nominal.case === 'gen' && !isOwned && !isCounted) return false;
  if (nominal.case === 'loc' && !isOwned && top.head.kind !== 'fixed') return false;
  const below = stack.at(-2);
  const isFirst =
    below === undefined ||
    OPENERS.has(below.kind) ||
    isTimeNoun(below) ||
    isAdverbialClause(below) ||
    (below.kind === 'noun' && /^(?:loc|abl|ins|dat|acc)$/.test(below.features.case));
  const hasActor = stack
    .slice(edgeIndex(stack), -1)
    .some((item) => isSubjectLike(item) && isAgentive(item as Noun));
  return isFirst && !hasActor && !(goesOn(stack) && !isHuman(top)) && !hasSubjectAhead(parts, at + 1);
}

/** Министр келіп, зауыт басшысын сынады: who acted before the comma goes on, and not the plant. */
function goesOn(stack: readonly Item[]): boolean {
  const before = stack.findLast((item) => item.kind === 'clause');
  const actor = before?.group.form === 'sequence' ? before.subject : null;
  return actor?.kind === 'noun' && isAgentive(actor);
}

/** соғыс басталғалы, жаңбыр жауса. */
function isAdverbialClause(item: Item): boolean {
  return item.kind === 'clause' && /^(?:purpose|until|cause|condition|concession)$/.test(item.group.form);
}
