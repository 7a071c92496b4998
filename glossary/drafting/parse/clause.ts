import type { Unit } from '../read/unit.ts';
import { isAgentive } from './agency.ts';
import { arrange } from './arrange-clause.ts';
import type { Choose } from './choices.ts';
import { isEdge, isIf, isSpeakersColon } from './clause-edge.ts';
import {
  affects,
  EMBEDDED,
  isBecoming,
  isDenied,
  isDuration,
  isHeadless,
  isLinkOfOther,
  isNotYet,
  isObject,
  isSource,
  isSubjectLike,
  isThat,
  isTransitive,
  isWhoseItIs,
  takesFinite,
} from './clause-items.ts';
import { coordinate, joinsPredicates } from './coordinate.ts';
import { takeInner } from './take-inner.ts';
import { takeSaid } from './take-said.ts';
import { strikes } from './takes-subject.ts';
import { type Clause, caseOf, type Item, type Noun } from './tree.ts';
import type { GroupForm, VerbGroup } from './verb-group.ts';

/** What follows a verb, as far as its clause depends on it. */
export interface Ahead {
  readonly next: Unit | undefined;
  /** A noun that may be the subject of a later verb of the sentence. */
  readonly hasSubject: boolean;
  /** The verb of saying behind деп has a speaker to come from before. */
  readonly isSaid: boolean;
  /** The verb right behind makes somebody do it: үгітте, мәжбүрле. */
  readonly isUrged: boolean;
  /** What is said before деп has all that stands with it: the verb behind takes no object of its own (айтты, мәлімдеді). */
  readonly isStated: boolean;
  /** The verb right behind says something to somebody: айт, хабарла. */
  readonly isTold: boolean;
}

/**
 * Builds the clause of a verb from what stands before it on the stack. A main verb takes all back to the last finite
 * clause; a verb inside a clause leaves the first subject to the main verb when there is but one.
 */
export function closeClause(stack: Item[], group: VerbGroup, ahead: Ahead, choose: Choose): Clause {
  const isInner =
    (EMBEDDED.has(group.form) &&
      (group.form === 'action' || !isTemporal(ahead.next)) &&
      !isBefore(group, ahead)) ||
    ahead.isSaid;
  const passed = stack.at(-1);
  if (passed && isPassing(group, ahead) && isDuration(passed)) {
    stack.pop();
    return arrange([passed], group);
  }
  const items = isInner ? takeInner(stack, group, ahead, choose) : takeAll(stack, group);
  const isAdverbial =
    ADVERBIAL.has(group.form) ||
    (group.form === 'relative' && (isTemporal(ahead.next) || isBefore(group, ahead)));
  if (!isInner && group.form !== 'finite')
    leaveSubject(items, stack, group, isAdverbial && !ahead.hasSubject, choose);
  if (group.form === 'finite') splitGapped(items, stack, group);
  return arrange(coordinate(items, group.isNegative), group);
}

/** Жартысы салыққа, қалғандары жолға шағымданды: what stands before the comma shares the verb, which is said of both. */
function splitGapped(items: Item[], stack: Item[], group: VerbGroup): void {
  const [who, what, comma, other, also] = items;
  if (items.length !== 5 || comma === undefined || !isComma(comma)) return;
  const isPair = (first?: Item, second?: Item) =>
    first?.kind === 'noun' && second?.kind === 'noun' && caseOf(first) === caseOf(second);
  if (!isPair(who, other) || !isPair(what, also) || !isSubjectLike(who!) || !isAgentive(who as Noun)) return;
  if (caseOf(what as Noun) === 'nom' || caseOf(what as Noun) === 'gen') return;
  stack.push(arrange([who!, what!], group), comma);
  items.splice(0, 3);
}

/** үш сағат өткен соң: only the time that went by. */
function isPassing(group: VerbGroup, { next }: Ahead): boolean {
  return group.head.readings[0]?.lemma === 'өт' && /^(?:соң|кейін)$/.test(next?.text ?? '');
}

/** заң қабылданбас бұрын: "before the law is adopted". */
function isBefore(group: VerbGroup, { next }: Ahead): boolean {
  return isNotYet(group) && next?.text === 'бұрын';
}

/** үкіметтің есебін тыңдап: whose report it is goes with the expression. */
function governsGenitive({ head }: VerbGroup): boolean {
  return head.readings[0]?.entry?.government.some((one) => one.case === 'gen') ?? false;
}

function isComma(item: Item): boolean {
  return item.kind === 'mark' && item.text === ',';
}

/** жарақат алып, ойнай алмай кетті: who was injured left; the comma keeps it apart from what was not done. */
function isLink(item: Item | undefined): boolean {
  return item?.kind === 'clause' && item.group.form === 'sequence';
}

/** Clauses with the subject of the verb they lead to, to which a genitive before them belongs. */
const SHARING: ReadonlySet<GroupForm> = new Set(['sequence', 'without', 'while', 'manner']);

/** Clauses that say when, why or if, around which the main clause may stand: Әкім халық сұраса, келеді. */
const ADVERBIAL: ReadonlySet<GroupForm> = new Set(['condition', 'concession', 'cause', 'until', 'purpose']);

/** Clauses in which a verb without object leaves an accusative to the verb behind: кезеңді бірінші болып аяқтады. */
const LEAVING: ReadonlySet<GroupForm> = new Set([...ADVERBIAL, 'sequence', 'relative']);

/**
 * Of two subjects before an adverbial or linked clause the first may belong to the main verb; it goes back to the stack.
 * `isOpen`: no other subject follows for that verb.
 */
function leaveSubject(items: Item[], stack: Item[], group: VerbGroup, isOpen: boolean, choose: Choose): void {
  const link = items.findIndex((item, at) => isLinkOfOther(item) && items[at + 1]?.kind === 'mark');
  if (isOpen && link >= 0 && items.slice(link + 2).some(isSubjectLike)) {
    stack.push(...items.splice(0, link + 2));
    return;
  }
  const striker = items.findLast(isSubjectLike);
  const isStruck = striker?.kind === 'noun' && strikes(striker, group);
  const subjects = items.filter(
    (item, at) =>
      (isSubjectLike(item) || isFactBefore(item)) &&
      !(
        at === items.length - 1 &&
        !isStruck &&
        (isTransitive(group) || (isBecoming(group) && !isPlaceBefore(items, at)))
      ),
  );
  // Сарапшы мемлекет баға түскен сайын …: of several all but the last are other verbs'.
  const first = subjects.length > 2 && !SHARING.has(group.form) ? subjects.at(-2) : subjects[0];
  if (first === undefined || (first.kind === 'clause' && !isHeadless(first.group))) return;
  const at = items.indexOf(first);
  if (items[at + 1]?.kind === 'connector' || items[at + 1]?.kind === 'mark') return;
  if (
    choose(
      `leave ${group.start}`,
      (isOpen || isStruck) &&
        subjects.length > 1 &&
        (first.kind === 'clause' || (first.kind === 'noun' && isAgentive(first))),
    )
  )
    stack.push(...items.splice(0, at + 1));
}

/** боксшының допинг қолданғаны анықталса: a clause that is the subject. */
function isFactBefore(item: Item): boolean {
  return item.kind === 'clause' && item.group.form === 'content' && caseOf(item) === 'nom';
}

/** ауылда дәрігер болмаса: with its place in front it is there, and is not what somebody is. */
function isPlaceBefore(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.kind === 'noun' && before.features.case === 'loc';
}

/** Words of time after a participle make an adverbial clause of it: келген кезде, келген соң. */
function isTemporal(next: Unit | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:кезде|кезінде|кезге|соң|алдында|сәтте|сайын|уақытта|жағдайда|бойда|күні|жылы)$/.test(next.text)
  );
}

function takeAll(stack: Item[], group: VerbGroup): Item[] {
  const taken: Item[] = [];
  if (takesFinite(group))
    takeSaid(stack, taken, group.form === 'finite' && group.head.readings[0]?.lemma === 'де');
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (isEdge(top, stack) && !isSpeakersColon(top, stack, taken) && !isIf(top)) break;
    if (group.form !== 'finite' && joinsPredicates(top)) break;
    if ((group.form === 'relative' || ADVERBIAL.has(group.form)) && isSource(top)) break;
    if (LEAVING.has(group.form) && isObject(top) && !isTransitive(group) && !affects(group)) {
      if (taken[0] && isComma(taken[0])) stack.push(taken.shift()!);
      break;
    }
    if (group.form === 'condition' && isIf(top)) {
      taken.unshift(stack.pop()!);
      break;
    }
    if (
      top.kind === 'noun' &&
      caseOf(top) === 'gen' &&
      !top.features.owned &&
      SHARING.has(group.form) &&
      !isWhoseItIs(top, group) &&
      !governsGenitive(group)
    )
      break;
    if (group.form !== 'finite' && isComma(top) && isDenied(stack.at(-2))) break;
    if (group.form === 'without' && isComma(top) && isLink(stack.at(-2))) break;
    taken.unshift(stack.pop()!);
    if (isThat(top)) takeSaid(stack, taken);
  }
  return taken;
}
