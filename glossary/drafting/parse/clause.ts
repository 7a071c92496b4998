import type { Unit } from '../read/unit.ts';
import { arrange } from './arrange-clause.ts';
import {
  DEPENDENT,
  EMBEDDED,
  hasOwnerInside,
  hasOwnObject,
  isAddressee,
  isAmount,
  isBecoming,
  isClitic,
  isDash,
  isDative,
  isDuration,
  isIncluding,
  isObject,
  isSaying,
  isSource,
  isSpoken,
  isSubjectLike,
  isThat,
  isTimeNoun,
  isTransitive,
  takesFinite,
} from './clause-items.ts';
import { coordinate, takeCoordinated } from './coordinate.ts';
import { isAgentive } from './noun-phrase.ts';
import { takeSaid } from './take-said.ts';
import { type Clause, caseOf, type Item, type Nominal, type Noun } from './tree.ts';
import type { GroupForm, VerbGroup } from './verb-group.ts';

/** What follows a verb, as far as its clause depends on it. */
export interface Ahead {
  readonly next: Unit | undefined;
  /** A noun that may be the subject of a later verb of the sentence. */
  readonly hasSubject: boolean;
  /** The verb of saying behind деп has a speaker to come from before. */
  readonly isSaid: boolean;
}

/**
 * Builds the clause of a verb from what stands before it on the stack. A main verb takes all back to the last finite
 * clause; a verb inside a clause leaves the first subject to the main verb when there is but one.
 */
export function closeClause(stack: Item[], group: VerbGroup, ahead: Ahead): Clause {
  const isInner = (EMBEDDED.has(group.form) && !isTemporal(ahead.next)) || ahead.isSaid;
  const passed = stack.at(-1);
  if (passed && isPassing(group, ahead) && isDuration(passed)) {
    stack.pop();
    return arrange([passed], group);
  }
  const items = isInner ? takeInner(stack, group, ahead) : takeAll(stack, group);
  const isAdverbial = ADVERBIAL.has(group.form) || (group.form === 'relative' && isTemporal(ahead.next));
  if (!isInner && isAdverbial && !ahead.hasSubject) leaveSubject(items, stack, group);
  return arrange(coordinate(items), group);
}

/** үш сағат өткен соң: only the time that went by. */
function isPassing(group: VerbGroup, { next }: Ahead): boolean {
  return group.head.readings[0]?.lemma === 'өт' && /^(?:соң|кейін)$/.test(next?.text ?? '');
}

/** Clauses that say when, why or if, around which the main clause may stand: Әкім халық сұраса, келеді. */
const ADVERBIAL: ReadonlySet<GroupForm> = new Set(['condition', 'concession', 'cause', 'until', 'purpose']);

/** Of two subjects before an adverbial clause the first belongs to the main verb; it goes back to the stack. */
function leaveSubject(items: Item[], stack: Item[], group: VerbGroup): void {
  const link = items.findIndex((item, at) => isLinkOfOther(item) && items[at + 1]?.kind === 'mark');
  if (link >= 0 && items.slice(link + 2).some(isSubjectLike)) {
    stack.push(...items.splice(0, link + 2));
    return;
  }
  const subjects = items.filter(
    (item, at) =>
      isSubjectLike(item) &&
      !(at === items.length - 1 && (isTransitive(group) || (isBecoming(group) && !isPlaceBefore(items, at)))),
  );
  const [first] = subjects;
  if (subjects.length < 2 || first?.kind !== 'noun' || !isAgentive(first)) return;
  const at = items.indexOf(first);
  if (items[at + 1]?.kind === 'connector' || items[at + 1]?.kind === 'mark') return;
  stack.push(...items.splice(0, at + 1));
}

/** Министр бас тартып, тергеу біткенше …: a linked clause with a person of its own goes on in the main verb. */
function isLinkOfOther(item: Item): boolean {
  if (item.kind !== 'clause' || item.group.form !== 'sequence' || item.subject?.kind !== 'noun') return false;
  return caseOf(item.subject) === 'nom' && isAgentive(item.subject);
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
    /^(?:кезде|кезінде|кезге|соң|сәтте|сайын|уақытта|жағдайда|бойда|күні|жылы)$/.test(next.text)
  );
}

function takeAll(stack: Item[], group: VerbGroup): Item[] {
  const taken: Item[] = [];
  if (takesFinite(group)) takeSaid(stack, taken);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (isEdge(top, stack) && !isSpeakersColon(top, stack, taken) && !isIf(top)) break;
    if ((group.form === 'relative' || ADVERBIAL.has(group.form)) && isSource(top)) break;
    if (ADVERBIAL.has(group.form) && isObject(top) && !isTransitive(group)) break;
    if (group.form === 'condition' && isIf(top)) {
      taken.unshift(stack.pop()!);
      break;
    }
    if (top.kind === 'noun' && caseOf(top) === 'gen' && !top.features.owned && group.form === 'sequence')
      break;
    taken.unshift(stack.pop()!);
    if (isThat(top)) takeSaid(stack, taken);
  }
  return taken;
}

/** Where a clause begins: after a finite clause, a full stop or colon, a conjunction of clauses. */
function isEdge(top: Item, stack: readonly Item[]): boolean {
  const below = stack.at(-2);
  if (top.kind === 'clause') return !DEPENDENT.has(top.group.form);
  if (top.kind === 'mark') {
    if (top.text !== ',' && !isDash(top.text)) return true;
    return below === undefined || (below.kind === 'clause' && !DEPENDENT.has(below.group.form));
  }
  if (top.kind === 'connector') {
    if (isThat(top) || isClitic(top) || isIncluding(top) || joinsContents(stack)) return false;
    const joins =
      below !== undefined && (below.kind === 'noun' || below.kind === 'adjective' || below.kind === 'clause');
    return !joins || (below.kind === 'clause' && !DEPENDENT.has(below.group.form));
  }
  return false;
}

/** Егер, which only announces the condition. */
function isIf(item: Item): boolean {
  return item.kind === 'connector' && /^егер(?: де)?$/i.test(item.unit.text);
}

/** Министр: «…», – деді. */
function isSpeakersColon(top: Item, stack: readonly Item[], taken: readonly Item[]): boolean {
  return (
    top.kind === 'mark' && top.text === ':' && stack.at(-2)?.kind === 'noun' && taken[0]?.kind === 'quotation'
  );
}

/** …келгенін, бірақ: a conjunction between two things that are said. */
function joinsContents(stack: readonly Item[]): boolean {
  const before = stack.at(-2)?.kind === 'mark' ? stack.at(-3) : stack.at(-2);
  return before?.kind === 'clause' && before.group.form === 'content' && caseOf(before) === 'acc';
}

/** …болғанын, бірақ оған мән бермегенін: where the later of two things that are said begins; null when it is the first. */
function joinedFrom(stack: readonly Item[], group: VerbGroup): number | null {
  if (group.form !== 'content' || caseOfGroup(group) !== 'acc') return null;
  const at = stack.findLastIndex((item) => item.kind === 'connector' && !isClitic(item) && !isThat(item));
  if (at < 0 || !joinsContents(stack.slice(0, at + 1))) return null;
  const isOpen = stack.slice(at + 1).every((item) => item.kind !== 'clause' || item.group.form !== 'content');
  return isOpen && at + 1 < stack.length ? at + 1 : null;
}

function takeInner(stack: Item[], group: VerbGroup, ahead: Ahead): Item[] {
  const joint = joinedFrom(stack, group);
  if (joint !== null) return stack.splice(joint);
  const taken: Item[] = [];
  if (takesFinite(group)) takeSaid(stack, taken);
  let hasBareObject = false;
  const nominatives = () => stack.slice(edgeIndex(stack)).filter(isSubjectLike).length;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (isEdge(top, stack)) break;
    if (top.kind === 'noun') {
      stack.pop();
      top = takeCoordinated(top, stack);
      stack.push(top);
    }
    if (top.kind === 'mark') {
      const below = stack.at(-2);
      const isBefore =
        group.form !== 'action' &&
        below?.kind === 'clause' &&
        below.group.form === 'sequence' &&
        !isSaying(below.group) &&
        !isDoneBySpeaker(below, group);
      if (!isBefore && !(group.form === 'content' && isConcession(below))) break;
    }
    if (top.kind === 'connector' && !isThat(top) && !isClitic(top)) break;
    if (isObject(top) && !isTransitive(group)) break;
    if (isObject(top) && (hasBareObject || taken.some(isObject))) break;
    if (group.form === 'action' && caseOfGroup(group) === 'dat' && isWhom(top) && !governsDative(group))
      break;
    if (
      isSource(top) ||
      (ahead.isSaid && isAddressee(top) && (group.kind === 'existence' || taken.some(isDative)))
    )
      break;
    if (
      top.kind === 'noun' ||
      (top.kind === 'clause' && (top.group.form === 'content' || top.group.form === 'action'))
    ) {
      const kind = caseOf(top);
      if (kind === 'gen' && !(top.kind === 'noun' && top.features.owned)) {
        const mine = group.form !== 'relative' || (isTransitive(group) && !taken.some(isObject));
        if (!mine) break;
        taken.unshift(stack.pop()!);
        // заңның ешкімнің құқығын шектемейтіні: whose right it is stands before the expression, who does it before that.
        if (hasOwnObject(group) && isGenitive(stack.at(-1)) && !taken.slice(1).some(isGenitive)) continue;
        break;
      }
      if (kind === 'nom' && !isTimeNoun(top) && !isAmount(top, group)) {
        const isComplement = taken.length === 0 && (group.kind === 'copula' || isBecoming(group));
        const isBare = isBareObject(top, group, taken);
        if (isComplement || isBare) {
          hasBareObject ||= isBare;
          taken.unshift(stack.pop()!);
          continue;
        }
        if (isHeadless(group)) break;
        const actor = top.kind === 'noun' && !isAgentive(top) ? ownerThatActs(taken, group) : null;
        if (actor) {
          taken.unshift(actor);
          break;
        }
        if (!takesSubject(top, group, taken, nominatives(), ahead)) break;
        taken.unshift(stack.pop()!);
        if (group.kind === 'existence') continue;
        if (top.kind === 'noun' && !isAgentive(top)) takeBeforeThing(stack, taken, group);
        break;
      }
    }
    taken.unshift(stack.pop()!);
    if (isThat(top)) takeSaid(stack, taken);
    if (group.form === 'content' && hasOwnerInside(top)) break;
  }
  if (!ahead.hasSubject && !stack.slice(edgeIndex(stack)).some(isSubjectLike)) releaseSubject(taken, stack);
  return taken;
}

/** Асан үйін тастап кетпейтінін айтты: the subject of a linked clause inside is that of the main verb. */
function releaseSubject(taken: Item[], stack: Item[]): void {
  const [first] = taken;
  if (first?.kind !== 'clause' || first.group.form !== 'sequence' || first.subject?.kind !== 'noun') return;
  const { subject } = first;
  if (caseOf(subject) !== 'nom' || !isAgentive(subject) || isSpoken(subject)) return;
  if (taken.some((item) => isSubjectLike(item) && item.kind === 'noun' && isAgentive(item))) return;
  if (first.fronted.length > 0) return;
  stack.push(subject);
  taken[0] = { ...first, subject: null };
}

/** Министр сыннан бас тартып, … екенін айтты: with its own subject and a comma it is done by who says the rest. */
function isDoneBySpeaker(link: Clause, group: VerbGroup): boolean {
  const isSpeaker = link.subject?.kind === 'noun' && isSpoken(link.subject);
  return group.form === 'content' && isLinkOfOther(link) && !isSpeaker;
}

function isGenitive(item: Item | undefined): boolean {
  return item?.kind === 'noun' && caseOf(item) === 'gen';
}

/** келгендердің: those who did it, not that somebody did. */
function isHeadless({ form, nominal }: VerbGroup): boolean {
  return form === 'content' && nominal?.number === 'pl' && !nominal.possessor;
}

/** бағасы компания ұйымын сататынын: of a thing and an institution before the object the institution sells. */
function ownerThatActs(taken: Item[], group: VerbGroup): Noun | null {
  const at = taken.findIndex(isObject);
  const object = taken[at];
  if (object?.kind !== 'noun' || !isTransitive(group) || at !== 0) return null;
  const { classifier } = object;
  if (classifier?.kind !== 'noun' || classifier.features.case !== 'nom' || !isAgentive(classifier))
    return null;
  if (classifier.head.fixed?.type === 'place') return null;
  taken[at] = { ...object, classifier: null };
  return classifier;
}

function caseOfGroup({ nominal }: VerbGroup): string {
  return nominal?.case ?? 'nom';
}

/** оған айналысуға тыйым салынды: a person in the dative is the main verb's when the inner verb has no use for one. */
function isWhom(item: Item): boolean {
  return (
    isAddressee(item) || (isDative(item) && item.kind === 'noun' && item.head.readings[0]?.lemma === 'ол')
  );
}

function governsDative({ head }: VerbGroup): boolean {
  return head.readings[0]?.entry?.government.some(({ case: kind }) => kind === 'dat') ?? false;
}

/** тексерілгеніне қарамастан. */
function isConcession(item: Item | undefined): boolean {
  return item?.kind === 'phrase' && item.postposition.text === 'қарамастан' && item.object?.kind === 'clause';
}

/** ешқашан шағым түспеген, сапасына шағым түскен: what stands before a thing that is the subject goes with its verb. */
function takeBeforeThing(stack: Item[], taken: Item[], group: VerbGroup): void {
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const isNever = group.isNegative && top.kind === 'adverb' && top.unit.readings[0]?.lemma === 'ешқашан';
    const isWho = isDative(top) && (!isAgentive(top as Noun) || (!isTransitive(group) && isWhom(top)));
    if (!isNever && !isWho) return;
    taken.unshift(stack.pop()!);
  }
}

function edgeIndex(stack: readonly Item[]): number {
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const item = stack[at]!;
    if (item.kind === 'clause' && !DEPENDENT.has(item.group.form)) return at + 1;
    if (item.kind === 'mark' && item.text !== ',' && !isDash(item.text)) return at + 1;
  }
  return 0;
}

/** A bare noun right before a transitive verb: кітап оқыған. */
function isBareObject(item: Nominal, group: VerbGroup, taken: readonly Item[]): boolean {
  if (item.kind !== 'noun' || taken.length > 0 || !isTransitive(group)) return false;
  if (/^(?:ештеңе|ештеме|ешнәрсе|бірдеңе)$/.test(item.head.readings[0]?.lemma ?? '')) return true;
  return item.head.kind === 'word' && item.head.readings[0]?.pos === 'n' && !isAgentive(item);
}

/** Whether a nominative is the subject of the inner verb and not of the main one. */
function takesSubject(
  item: Nominal,
  group: VerbGroup,
  taken: readonly Item[],
  nominatives: number,
  ahead: Ahead,
): boolean {
  if (group.kind === 'existence') return !taken.some(isSubjectLike);
  if (item.kind !== 'noun') return nominatives > 1 || !ahead.isSaid;
  if (group.head.quote !== undefined && item.head.quote === group.head.quote) return true;
  if (isSpoken(item)) {
    if (group.form === 'relative') return ahead.hasSubject || (isTransitive(group) && !taken.some(isObject));
    return (group.form === 'finite' ? group.person : (group.nominal?.possessor ?? '3')) !== '3';
  }
  if (group.form === 'relative') {
    if (taken.some(isObject) || !isAgentive(item)) return false;
    return ahead.hasSubject || (isTransitive(group) && nominatives > 1);
  }
  if (nominatives > 1 || ahead.hasSubject) return true;
  if (group.form !== 'finite' && group.nominal?.case === 'nom' && ahead.next?.readings[0]?.pos !== 'postp')
    return true;
  return !isAgentive(item) && !isSaying(group);
}
