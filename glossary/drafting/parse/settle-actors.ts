import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import type { Unit } from '../read/unit.ts';
import { isAgentive, isHuman } from './agency.ts';
import { hasOwnObject, isDative, isTransitive } from './clause-items.ts';
import { type Clause, caseOf, type Item, type Noun, type Phrase } from './tree.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * Gives what is said, seen or asked for its actor: a genitive that only looks like an owner becomes the subject, a listener or
 * who is asked goes to the verb that tells or to the verb that is to be done.
 */
export function settleActors(clause: Clause): Clause {
  return withAsked(withListener(withCause(withSeenActor(withLeftOwner(freeOwner(withOwnedObject(clause)))))));
}

/** шешімнің күшін жойды "cancelled the decision": whose it is in Kazakh is what English does it to. */
function withOwnedObject(clause: Clause): Clause {
  const { group, subject, object, fronted, inner } = clause;
  const { entry } = group.head.readings[0] ?? {};
  const isOneWord = entry !== undefined && !entry.senses[0]!.english.includes(' ');
  if (!hasOwnObject(group) || group.isPassive || object || !isOneWord || entry.flags.includes('intr'))
    return clause;
  const isGenitive = (item: Item | null): item is Noun => item?.kind === 'noun' && caseOf(item) === 'gen';
  const affected = inner.findLast(isGenitive) ?? fronted.findLast(isGenitive);
  const asObject = (noun: Noun): Noun => ({ ...noun, features: { ...noun.features, case: 'acc' } });
  if (affected) {
    const without = (items: readonly Item[]) => items.filter((item) => item !== affected);
    return { ...clause, object: asObject(affected), fronted: without(fronted), inner: without(inner) };
  }
  if (!isGenitive(subject) || isAgentive(subject)) return clause;
  return { ...clause, subject: null, object: asObject(subject) };
}

/**
 * күйеуінің газ иісіне шағымданғанын, өрттің электр сымынан шыққанын: the genitive before a compound is the subject of
 * a clause that has none.
 */
function freeOwner(clause: Clause): Clause {
  const { group, subject, inner, object } = clause;
  if (subject !== null || group.form !== 'content' || group.nominal?.possessor !== '3') return clause;
  const first = inner[0] ?? object;
  // тыныс алудың қиындағанын: an action is what becomes or is so.
  if (first?.kind === 'clause' && first.group.form === 'action' && caseOf(first) === 'gen')
    return { ...clause, subject: first, inner: inner.slice(1) };
  if (first?.kind !== 'noun' || first.possessor?.kind !== 'noun') return clause;
  if (!first.classifier && !first.head.readings[0]?.isPossessed) return clause;
  const isSuffered = group.isPassive || /^be /.test(group.head.readings[0]?.entry?.senses[0]?.english ?? '');
  const isArisen = first.features.case === 'abl' && !isTransitive(group) && !isAgentive(first.possessor);
  if (!(isSuffered || isArisen || isHuman(first.possessor)) || first.start !== clause.start) return clause;
  const bereft: Noun = { ...first, possessor: null };
  return {
    ...clause,
    subject: first.possessor,
    object: first === object ? bereft : object,
    inner: inner.map((item) => (item === first ? bereft : item)),
  };
}

/** пәтердің заң бойынша берілгенін айтты: a genitive that owns nothing is the subject of what is said behind it. */
function withLeftOwner(clause: Clause): Clause {
  const { object, inner } = clause;
  if (object?.kind !== 'clause' || object.group.form !== 'content' || object.subject !== null) return clause;
  const at = inner.findLastIndex((item) => item.kind === 'noun' && caseOf(item) === 'gen');
  const [owner, ...others] = at < 0 ? [] : inner.slice(at);
  if (owner?.kind !== 'noun' || !others.every(({ kind }) => kind === 'phrase' || kind === 'adverb'))
    return clause;
  const told: Clause = { ...object, start: owner.start, subject: owner, inner: [...others, ...object.inner] };
  return { ...clause, object: told, inner: inner.slice(0, at) };
}

/** тұрғындарға мектеп салынатынын уәде етті: who stands before what is promised is promised it, unless its verb asks for whom. */
function withListener(clause: Clause): Clause {
  const { group, object, fronted, inner } = clause;
  const lemma = group.head.readings[0]?.lemma ?? '';
  if ([...fronted, ...inner].some(isToPerson)) return clause;
  if (TOLD.has(lemma) && object?.kind === 'clause' && !governsWhom(object.group)) {
    const [first, ...others] = object.fronted;
    if (first && isToPerson(first))
      return { ...clause, object: { ...object, fronted: others }, inner: [first, ...inner] };
  }
  const advice = ADVISED.has(lemma) ? inner.find(isAdvice) : undefined;
  const whom = advice?.inner.find(isToPerson);
  if (!advice || !whom) return clause;
  const bereft: Clause = { ...advice, inner: advice.inner.filter((item) => item !== whom) };
  return { ...clause, inner: inner.flatMap((item) => (item === advice ? [whom, bereft] : [item])) };
}

function isToPerson(item: Item): item is Noun {
  return item.kind === 'noun' && isDative(item) && isHuman(item);
}

/** егуге кеңес береді: what somebody is advised or allowed to do, in a verb that asks for nobody in the dative. */
function isAdvice(item: Item): item is Clause {
  return (
    item.kind === 'clause' &&
    item.group.form === 'action' &&
    caseOf(item) === 'dat' &&
    !governsWhom(item.group)
  );
}

function governsWhom({ head }: VerbGroup): boolean {
  const { government = [] } = head.readings[0]?.entry ?? {};
  return government.some(({ case: kind, preposition }) => kind === 'dat' && /^(?:to)?$/.test(preposition));
}

const ADVISED: ReadonlySet<string> = new Set('кеңес бер,рұқсат бер,мүмкіндік бер'.split(','));

const TOLD: ReadonlySet<string> = new Set('уәде ет,уәде бер,түсіндір,ескерт,кепілдік бер'.split(','));

/** дәрігер қателігінен ұлынан айырылды: of two ablatives the verb asks for the second, and the first is the reason. */
function withCause(clause: Clause): Clause {
  const { group, fronted, inner } = clause;
  const isFrom = (item: Item): item is Noun => item.kind === 'noun' && item.features.case === 'abl';
  const [cause, second] = [...fronted, ...inner].filter(isFrom);
  const isGoverned = group.head.readings[0]?.entry?.government.some((one) => one.case === 'abl');
  if (!cause || !second || !isGoverned || isAgentive(cause) || cause.head.kind !== 'word') return clause;
  const entry = cause.head.readings[0]?.entry;
  if (cause.head.readings[0]?.pos !== 'n' || entry?.flags.some((flag) => /^(?:time|place|on|at)$/.test(flag)))
    return clause;
  const object: Noun = { ...cause, features: { ...cause.features, case: 'nom' } };
  const postposition: Unit = {
    ...cause.head,
    start: cause.end,
    end: cause.end,
    kind: 'fixed',
    fixed: { english: 'because of', type: null, gender: 'u', number: null },
    readings: [],
  };
  const phrase: Phrase = { kind: 'phrase', start: cause.start, end: cause.end, postposition, object };
  const told = (items: readonly Item[]) => items.map((item) => (item === cause ? phrase : item));
  return { ...clause, fronted: told(fronted), inner: told(inner) };
}

/** мұғалімнің баласын ұрғанын көрді: who sees, hears or complains speaks of what another did. */
function withSeenActor(clause: Clause): Clause {
  const lemma = clause.group.head.readings[0]?.lemma ?? '';
  if (!OF_OTHERS.has(lemma)) return clause;
  const free = <T extends Item | null>(item: T): T => {
    if (item?.kind !== 'clause' || item.subject !== null || item.group.form !== 'content') return item;
    if (item.group.nominal?.possessor !== '3' || item.group.isPassive) return item;
    const opening = item.inner[0] && item.inner[0].start === item.start ? item.inner[0] : null;
    if (opening?.kind === 'phrase' && opening.object?.kind === 'clause') {
      const { object } = opening;
      const killed = object.subject === null ? object.object : null;
      if (killed?.kind !== 'noun' || killed.start !== item.start || killed.possessor?.kind !== 'noun')
        return item;
      if (!isAgentive(killed.possessor)) return item;
      const told: Clause = { ...object, object: { ...killed, possessor: null } };
      const inner = item.inner.map((one) => (one === opening ? { ...opening, object: told } : one));
      return { ...item, subject: killed.possessor, inner };
    }
    const first = opening ?? item.object;
    if (first?.kind !== 'noun' || first.start !== item.start || first.possessor?.kind !== 'noun') return item;
    if (!isAgentive(first.possessor) || caseOf(first.possessor) !== 'gen') return item;
    const bereft: Noun = { ...first, possessor: null };
    return {
      ...item,
      subject: first.possessor,
      object: item.object === first ? bereft : item.object,
      inner: item.inner.map((one) => (one === first ? bereft : one)),
    };
  };
  return { ...clause, object: free(clause.object), inner: clause.inner.map(free) };
}

const OF_OTHERS: ReadonlySet<string> = new Set(
  'көр,ести,есті,біл,байқа,сез,шағымдан,арыздан,наразы бол,ренжі,күдіктен,қуан,таңғал,таң қал,қорық,әшкереле,анықта,куә бол,айғақта'.split(
    ',',
  ),
);

/**
 * биліктен жол салуды талап етті, әкімге жол салуды тапсырды "demanded, instructed that the authorities build a road".
 */
function withAsked(clause: Clause): Clause {
  const { group, object, fronted, inner } = clause;
  const kind = ASKING.get(group.head.readings[0]?.lemma ?? '');
  if (kind === undefined || object?.kind !== 'clause') return clause;
  if (object.group.form !== 'action' || object.subject !== null || object.group.isPassive) return clause;
  const isAsked = (item: Item): item is Noun =>
    item.kind === 'noun' &&
    item.features.case === kind &&
    isAgentive(item) &&
    item.head.fixed?.type !== 'place';
  const government = object.group.head.readings[0]?.entry?.government ?? [];
  const isFree = !government.some((one) => one.case === kind);
  const asked = [...fronted, ...inner, ...(isFree ? object.inner : [])].find(isAsked);
  if (!asked) return clause;
  const without = (items: readonly Item[]) => items.filter((item) => item !== asked);
  const subject: Noun = { ...asked, features: { ...asked.features, case: 'nom' } };
  const nominal = { ...object.group.nominal, case: 'acc' as const, possessor: '3' as const };
  const demanded: Clause = {
    ...object,
    subject,
    inner: without(object.inner),
    group: { ...object.group, nominal },
  };
  return { ...clause, object: demanded, fronted: without(fronted), inner: without(inner) };
}

/** Verbs of asking somebody to do something, with the case of that somebody. */
const ASKING: ReadonlyMap<string, NominalFeatures['case']> = new Map([
  ['талап ет', 'abl'],
  ['тапсыр', 'dat'],
  ['бұйыр', 'dat'],
]);
