import { isDuration, isSaying } from '../parse/clause-items.ts';
import type { Clause, Noun, Phrase } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import type { Unit } from '../read/unit.ts';
import type { EnglishTense } from './verb-words.ts';

/** How a clause is asked for by what it stands in. */
export interface ClauseSetting {
  /** Tense of the main verb, after which an inner one shifts; null for a main clause. */
  readonly mainIsPast: boolean | null;
  /** Write the subject even when it is only known from before. */
  readonly subject: 'written' | 'implied';
}

const FUTURE = /^(?:ертең|алдағы|келесі|келер|жақында|таяуда|болашақта|алда)/i;

/** Verbs whose present in -ады mostly speaks of what is to come: өтеді "will take place". */
const TO_COME: ReadonlySet<string> = new Set(
  'өт өткіз бар кел қатыс аяқтал бастал ашыл кездес шеш қайт жібер шығарыл беріл бөлін салын тараты'.split(
    ' ',
  ),
);

/** The English tense of a group where it stands. */
export function tenseOf(group: VerbGroup, { mainIsPast }: ClauseSetting, clause: Clause): EnglishTense {
  const { tense } = group;
  if (mainIsPast !== null) {
    if (tense === 'habitual' || tense === 'future' || tense === 'open') {
      return isStative(group) || isHabit(clause)
        ? mainIsPast
          ? 'past'
          : 'present'
        : mainIsPast
          ? 'conditional'
          : 'future';
    }
    if (tense === 'present' && group.form === 'finite' && speaksOfFuture(clause))
      return mainIsPast ? 'conditional' : 'future';
    const isOpen = group.modals.some((modal) => modal === 'may' || modal === 'must' || modal === 'should');
    if (tense === 'present') return mainIsPast && !isOpen ? 'past' : 'present';
    return tense;
  }
  if (group.form === 'condition' || group.form === 'concession') return tense;
  if (isLasting(group)) return 'present';
  if (
    tense === 'present' &&
    !group.isProgressive &&
    group.mood === null &&
    group.kind === 'verb' &&
    speaksOfFuture(clause)
  )
    return 'future';
  if ((tense === 'present' || tense === 'past') && lastsTillNow(clause)) return 'perfect';
  if (tense === 'past' && group.isNegative && isNotYet(clause)) return 'perfect';
  return tense === 'open' ? 'future' : tense;
}

/** Екінші қабатта зал орналасқан: where something came to stand it still stands. */
function isLasting({ head, form, tense }: VerbGroup): boolean {
  return form === 'finite' && tense === 'past' && head.text.toLowerCase() === 'орналасқан';
}

function isStative(group: VerbGroup): boolean {
  return (
    group.kind !== 'verb' ||
    group.isProgressive ||
    group.modals.length > 0 ||
    (group.head.readings[0]?.entry?.flags.includes('stat') ?? false)
  );
}

function speaksOfFuture(clause: Clause): boolean {
  if (clause.group.modals.length > 0) return false;
  if (clause.group.head.readings[0]?.lemma === 'бол' && (isLater(clause) || isToBe(clause))) return true;
  if (isStative(clause.group)) return false;
  if (TO_COME.has(clause.group.head.readings[0]?.lemma ?? '') || clause.group.person === '1pl') return true;
  if (isSaying(clause.group)) return false;
  return pointsAhead(clause);
}

/** Time to come beside the verb or its links, a term by which it is done, a condition: ертең, келесі жылы, жыл соңына дейін. */
function pointsAhead({ fronted, inner }: Clause): boolean {
  return [...fronted, ...inner].some((item) => {
    if (item.kind === 'adverb') return isAhead(item.unit);
    if (item.kind === 'phrase')
      return item.postposition.text === 'дейін' && item.object?.kind === 'noun' && isTerm(item.object);
    if (item.kind === 'clause')
      return item.group.form === 'condition' || (item.group.form === 'sequence' && pointsAhead(item));
    if (item.kind !== 'noun') return false;
    return (
      isAhead(item.head) ||
      item.adjectives.some(({ unit }) => isAhead(unit)) ||
      item.head.fixed?.number?.kind === 'date'
    );
  });
}

function isAhead({ text }: Unit): boolean {
  return FUTURE.test(text);
}

/** жыл соңына, айдың аяғына. */
function isTerm({ head, adjectives }: Noun): boolean {
  return /^(?:соң|аяқ)$/.test(head.readings[0]?.lemma ?? '') || adjectives.some(({ unit }) => isAhead(unit));
}

export function isPast(tense: EnglishTense): boolean {
  return tense === 'past' || tense === 'pluperfect' || tense === 'habitual' || tense === 'conditional';
}

/** Бұл алаң саябақ болады: what a thing will be; what it is needs no verb. */
function isToBe({ complement, group }: Clause): boolean {
  if (group.form !== 'finite' || group.mood !== null || complement?.kind !== 'noun') return false;
  return complement.features.case === 'nom' && complement.head.kind === 'word';
}

/** он күннен кейін белгілі болады. */
function isLater({ fronted, inner }: Clause): boolean {
  return [...fronted, ...inner].some(
    (item) => item.kind === 'phrase' && /^(?:кейін|соң)$/.test(item.postposition.text),
  );
}

/** әлі растаған жоқ "has not yet confirmed". */
function isNotYet({ fronted, inner }: Clause): boolean {
  return [...fronted, ...inner].some((item) => item.kind === 'adverb' && /^әлі/i.test(item.unit.text));
}

/** үш жылдан бері: what began then and goes on. */
function lastsTillNow({ fronted, inner, group }: Clause): boolean {
  const isOngoing = group.isProgressive && group.tense === 'present';
  return [...fronted, ...inner].some(
    (item) =>
      item.kind === 'phrase' && (item.postposition.text === 'бері' || (isOngoing && isForYears(item))),
  );
}

/** күн сайын тұратынын: what is done again and again. */
function isHabit({ fronted, inner }: Clause): boolean {
  return [...fronted, ...inner].some(
    (item) =>
      (item.kind === 'phrase' && item.postposition.text === 'сайын') ||
      (item.kind === 'adverb' &&
        /^(?:күнде|күнделікті|үнемі|әрдайым|жиі|әдетте|әрқашан|ылғи|кейде|сирек)$/i.test(item.unit.text)),
  );
}

/** жиырма жыл бойы. */
function isForYears({ postposition, object }: Phrase): boolean {
  return postposition.text === 'бойы' && object?.kind === 'noun' && isDuration(object);
}
