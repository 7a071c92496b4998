import type { Unit } from '../read/unit.ts';
import { coordinate, takeCoordinated } from './coordinate.ts';
import { isAgentive, isHuman } from './noun-phrase.ts';
import {
  type Adverb,
  type Clause,
  caseOf,
  type Item,
  type Nominal,
  type Noun,
  type Quotation,
} from './tree.ts';
import type { GroupForm, VerbGroup } from './verb-group.ts';

/** Forms whose clause stands inside another and leaves it its subject. */
const EMBEDDED: ReadonlySet<GroupForm> = new Set(['relative', 'content', 'action', 'agent']);

/** Clauses that go on in the next verb or say when and why, so that a later verb takes them in. */
export const DEPENDENT: ReadonlySet<GroupForm> = new Set([
  'sequence',
  'while',
  'manner',
  'without',
  'condition',
  'concession',
  'purpose',
  'until',
  'cause',
  'content',
  'action',
  'relative',
  'agent',
]);

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
  return arrange(coordinate(isInner ? takeInner(stack, group, ahead) : takeAll(stack, group)), group);
}

/** Words of time after a participle make an adverbial clause of it: келген кезде, келген соң. */
function isTemporal(next: Unit | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:кезде|кезінде|кезге|соң|сәтте|сайын|уақытта|жағдайда|бойда|күні|жылы)$/.test(next.text)
  );
}

export function isTransitive(group: VerbGroup): boolean {
  const reading = group.head.readings[0];
  if (group.kind !== 'verb' || group.isPassive) return false;
  const english = reading?.entry?.senses[0]?.english ?? '';
  return !(reading?.entry?.flags.includes('intr') ?? false) && !english.startsWith('be ');
}

export function isSaying(group: VerbGroup): boolean {
  return group.head.readings[0]?.entry?.flags.includes('say') ?? false;
}

function takeAll(stack: Item[], group: VerbGroup): Item[] {
  const taken: Item[] = [];
  if (takesFinite(group)) takeSaid(stack, taken);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (isEdge(top, stack) && !isSpeakersColon(top, stack, taken)) break;
    if (group.form === 'relative' && isSource(top)) break;
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
    if (isThat(top) || isClitic(top) || joinsContents(stack)) return false;
    const joins =
      below !== undefined && (below.kind === 'noun' || below.kind === 'adjective' || below.kind === 'clause');
    return !joins || (below.kind === 'clause' && !DEPENDENT.has(below.group.form));
  }
  return false;
}

/** Министр: «…», – деді. */
function isSpeakersColon(top: Item, stack: readonly Item[], taken: readonly Item[]): boolean {
  return (
    top.kind === 'mark' && top.text === ':' && stack.at(-2)?.kind === 'noun' && taken[0]?.kind === 'quotation'
  );
}

/** да, де: "also", of the word before it. */
function isClitic(item: Item): boolean {
  return item.kind === 'connector' && /^(?:да|де|та|те)$/.test(item.unit.text);
}

/** …келгенін, бірақ: a conjunction between two things that are said. */
function joinsContents(stack: readonly Item[]): boolean {
  const before = stack.at(-2)?.kind === 'mark' ? stack.at(-3) : stack.at(-2);
  return before?.kind === 'clause' && before.group.form === 'content' && caseOf(before) === 'acc';
}

function isDash(text: string): boolean {
  return /^[-–—]$/.test(text);
}

/** Verbs with what is said right before them: деп есепте, an expression that begins with деп, and де itself. */
export function takesFinite({ head }: VerbGroup): boolean {
  return head.text.startsWith('деп ') || head.readings[0]?.lemma === 'де';
}

function isThat(item: Item): boolean {
  return item.kind === 'connector' && item.unit.text.toLowerCase() === 'деп';
}

/** The finite clause before деп goes with it. */
function takeSaid(stack: Item[], taken: Item[]): void {
  const at = stack.findLastIndex((item) => item.kind !== 'mark');
  const before = stack[at];
  const isDashed = stack.slice(at + 1).some((item) => item.kind === 'mark' && isDash(item.text));
  if (
    before?.kind === 'quotation' ||
    (isDashed && before?.kind === 'clause' && !DEPENDENT.has(before.group.form))
  )
    stack.length = at + 1;
  const said = stack.at(-1);
  if (said?.kind === 'clause' && !DEPENDENT.has(said.group.form)) taken.unshift(stack.pop()!);
  if (said?.kind === 'quotation') taken.unshift(takeQuotations(stack));
}

/** Several quotations in a row are said as one. */
function takeQuotations(stack: Item[]): Quotation {
  const last = stack.pop() as Quotation;
  const row: Item[] = [last];
  while (stack.at(-1)?.kind === 'mark' && stack.at(-2)?.kind === 'quotation') {
    row.unshift(stack.pop()!);
    row.unshift(stack.pop()!);
  }
  if (row.length === 1) return last;
  return { kind: 'quotation', start: row[0]!.start, end: last.end, open: false, close: false, items: row };
}

function takeInner(stack: Item[], group: VerbGroup, ahead: Ahead): Item[] {
  const taken: Item[] = [];
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
      const isBefore = below?.kind === 'clause' && below.group.form === 'sequence' && !isSaying(below.group);
      if (!isBefore && !(group.form === 'content' && isConcession(below))) break;
    }
    if (top.kind === 'connector' && !isThat(top) && !isClitic(top)) break;
    if (isObject(top) && ahead.isSaid && !isTransitive(group)) break;
    if (isObject(top) && (hasBareObject || taken.some(isObject))) break;
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
        if (mine) taken.unshift(stack.pop()!);
        break;
      }
      if (kind === 'nom' && !isTimeNoun(top) && !(isDuration(top) && isTransitive(group))) {
        const isComplement = taken.length === 0 && (group.kind === 'copula' || isBecoming(group));
        const isBare = isBareObject(top, group, taken);
        if (isComplement || isBare) {
          hasBareObject ||= isBare;
          taken.unshift(stack.pop()!);
          continue;
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
  return taken;
}

/** Асанның түскеннен кейін: a clause inside that has brought the owner of the whole. */
function hasOwnerInside(item: Item): boolean {
  const nested = item.kind === 'phrase' ? item.object : item;
  return nested?.kind === 'clause' && nested.subject?.kind === 'noun' && caseOf(nested.subject) === 'gen';
}

/** тексерілгеніне қарамастан. */
function isConcession(item: Item | undefined): boolean {
  return item?.kind === 'phrase' && item.postposition.text === 'қарамастан' && item.object?.kind === 'clause';
}

/** ешқашан шағым түспеген, сапасына шағым түскен: what stands before a thing that is the subject goes with its verb. */
function takeBeforeThing(stack: Item[], taken: Item[], group: VerbGroup): void {
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const isNever = group.isNegative && top.kind === 'adverb' && top.unit.readings[0]?.lemma === 'ешқашан';
    if (!isNever && !(top.kind === 'noun' && isDative(top) && !isAgentive(top))) return;
    taken.unshift(stack.pop()!);
  }
}

function isDative(item: Item): boolean {
  return item.kind === 'noun' && item.features.case === 'dat';
}

/** Whom something is said to. */
function isAddressee(item: Item): boolean {
  return item.kind === 'noun' && isDative(item) && isHuman(item);
}

/** сөзінше, айтуынша: speaks of the whole sentence. */
function isSource(item: Item): boolean {
  return item.kind === 'phrase' && /[ыі]нш[ае]$/.test(item.postposition.text);
}

function edgeIndex(stack: readonly Item[]): number {
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const item = stack[at]!;
    if (item.kind === 'clause' && !DEPENDENT.has(item.group.form)) return at + 1;
    if (item.kind === 'mark' && item.text !== ',' && !isDash(item.text)) return at + 1;
  }
  return 0;
}

function isSubjectLike(item: Item): boolean {
  return (
    item.kind === 'noun' && item.features.case === 'nom' && !isTimeNoun(item) && !item.features.attributive
  );
}

function isObject(item: Item): boolean {
  return (item.kind === 'noun' || item.kind === 'clause') && caseOf(item) === 'acc';
}

/** A bare noun right before a transitive verb: кітап оқыған. */
function isBareObject(item: Nominal, group: VerbGroup, taken: readonly Item[]): boolean {
  if (item.kind !== 'noun' || taken.length > 0 || !isTransitive(group)) return false;
  return item.head.kind === 'word' && item.head.readings[0]?.pos === 'n' && !isHuman(item);
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
  return !isAgentive(item);
}

/** I, you, we. */
function isSpoken(item: Noun): boolean {
  return /^(?:мен|сен|сіз|біз|біздер|сендер|сіздер)$/.test(item.head.readings[0]?.lemma ?? '');
}

function isBecoming(group: VerbGroup): boolean {
  return group.kind === 'verb' && group.head.readings[0]?.lemma === 'бол';
}

/** A place where something is: noun in the locative, "at home", "here". */
export function isWherePlace(item: Item): item is Noun | Adverb {
  if (item.kind === 'noun') return item.features.case === 'loc';
  const english = item.kind === 'adverb' ? (item.unit.readings[0]?.entry?.senses[0]?.english ?? '') : '';
  return /^(?:in|at|on|here|there|abroad)\b/.test(english);
}

/** он жыл, үш ай. */
function isDuration(item: Item): boolean {
  const number = item.kind === 'noun' ? item.head.fixed?.number : null;
  return number?.kind === 'measure' && /^(?:second|minute|hour|day|week|month|year)$/.test(number.unit);
}

/** Nouns that say when without a case: жексенбі күні, осы жылы. */
export function isTimeNoun(item: Item): boolean {
  if (item.kind !== 'noun') return false;
  const number = item.head.fixed?.number;
  if (number) return ['date', 'year', 'time', 'decade', 'century'].includes(number.kind);
  if (!(item.head.readings[0]?.entry?.flags.includes('time') ?? false)) return false;
  return (
    item.features.possessor === '3' ||
    item.numeral !== null ||
    item.determiners.length > 0 ||
    item.adjectives.length > 0
  );
}

type Arranged = { -readonly [key in keyof Clause]: Clause[key] };

function arrange(items: readonly Item[], group: VerbGroup): Clause {
  const clause: Arranged = {
    kind: 'clause',
    start: items[0]?.start ?? group.start,
    end: group.end,
    group,
    subject: null,
    object: null,
    complement: null,
    fronted: [],
    inner: [],
    earlier: [],
    said: null,
  };
  let rest = items.filter((item) => item.kind !== 'mark');
  const that = rest.findIndex(isThat);
  if (that >= 0) {
    const said = rest[that - 1];
    if (said?.kind === 'clause' || said?.kind === 'quotation') {
      clause.said = said;
      rest = rest.filter((_, at) => at !== that && at !== that - 1);
    }
  } else {
    const quoted = rest.findIndex(
      (item) =>
        item.kind === 'quotation' ||
        (takesFinite(group) && item.kind === 'clause' && !DEPENDENT.has(item.group.form)),
    );
    if (quoted >= 0 && (isSaying(group) || takesFinite(group))) {
      clause.said = rest[quoted] as Clause | Quotation;
      rest = rest.filter((_, at) => at !== quoted);
    }
  }
  rest = rest.filter((item) => !isThat(item));
  const subject = pickSubject(rest, group);
  const complement = pickComplement(rest, group, subject);
  const object = pickObject(rest, group, [subject, complement]);
  clause.subject = subject < 0 ? null : (rest[subject] as Nominal);
  clause.complement = complement < 0 ? null : (rest[complement] as Arranged['complement']);
  clause.object = object < 0 ? null : (rest[object] as Arranged['object']);
  rest.forEach((item, at) => {
    if (at === subject || at === complement || at === object) return;
    if (at < subject) clause.fronted = [...clause.fronted, item];
    else clause.inner = [...clause.inner, item];
  });
  return hoistSubject(promoteAffected(clause));
}

function pickSubject(rest: readonly Item[], group: VerbGroup): number {
  const nominatives = rest.flatMap((item, at) =>
    isNominative(item) && !(isDuration(item) && isTransitive(group)) ? [at] : [],
  );
  if (EMBEDDED.has(group.form)) {
    const genitive = rest.findIndex((item) => item.kind === 'noun' && caseOf(item) === 'gen');
    if (genitive >= 0) return genitive;
  }
  const [first] = nominatives;
  if (first === undefined) return -1;
  if (nominatives.length > 1 || !isTransitive(group) || rest.some(isObject)) return first;
  const only = rest[first]!;
  const isAdjacent = first === rest.length - 1;
  if (only.kind === 'noun' && isAdjacent && !isAgentive(only) && only.head.kind === 'word') return -1;
  return first;
}

function isNominative(item: Item): boolean {
  if (item.kind === 'noun') return isSubjectLike(item);
  return (
    item.kind === 'clause' &&
    (item.group.form === 'content' || item.group.form === 'action' || item.group.form === 'agent') &&
    caseOf(item) === 'nom'
  );
}

/** What a thing is or becomes: the last nominative or adjective before a copula or "become". */
function pickComplement(rest: readonly Item[], group: VerbGroup, subject: number): number {
  const lemma = group.head.readings[0]?.lemma;
  if (group.kind === 'verb' && lemma !== 'бол') return -1;
  const last = rest.length - 1;
  if (last < 0 || last === subject) return -1;
  const item = rest[last]!;
  if (item.kind === 'adjective' || isNominative(item)) return last;
  if (item.kind === 'phrase') return last;
  return isWherePlace(item) && group.kind === 'copula' ? last : -1;
}

function pickObject(rest: readonly Item[], group: VerbGroup, others: readonly number[]): number {
  const accusative = rest.findLastIndex((item, at) => isObject(item) && !others.includes(at));
  if (accusative >= 0) return accusative;
  if (!isTransitive(group)) return -1;
  return rest.findLastIndex(
    (item, at) =>
      !others.includes(at) && ((isNominative(item) && item.kind !== 'clause') || item.kind === 'quotation'),
  );
}

/**
 * оған айып тағылды "he was charged", үйді су басты "the house was flooded": the dative or object of such a verb is the
 * English subject.
 */
function promoteAffected(clause: Arranged): Arranged {
  const entry = clause.group.head.readings[0]?.entry;
  if (clause.subject !== null || entry === undefined) return clause;
  if (!clause.group.isPassive && !entry.senses[0]?.english.startsWith('be ')) return clause;
  if (entry.government.some(({ case: kind, preposition }) => kind === 'dat' && preposition !== ''))
    return clause;
  if (!clause.group.isPassive && clause.object?.kind === 'noun' && clause.object.features.case === 'acc')
    return { ...clause, subject: clause.object, object: null };
  const subject = clause.inner.find(
    (item): item is Noun =>
      item.kind === 'noun' &&
      item.features.case === 'dat' &&
      (isAgentive(item) || entry.government.length > 0),
  );
  if (!subject) return clause;
  return { ...clause, subject, inner: clause.inner.filter((item) => item !== subject) };
}

/** A genitive inside a nested clause at the start owns the whole: Асанның түскеннен кейін хабарласқанын. */
function hoistSubject(clause: Arranged): Clause {
  if (clause.subject !== null) return clause;
  if (!EMBEDDED.has(clause.group.form)) return hoistFromAdverbial(clause);
  const at = clause.inner.findIndex(hasOwnerInside);
  const first = clause.inner[Math.max(at, 0)];
  const nested = first?.kind === 'phrase' ? first.object : first;
  if (first === undefined || nested?.kind !== 'clause' || nested.subject?.kind !== 'noun') return clause;
  if (caseOf(nested.subject) !== 'gen' && nested.group.form !== 'sequence') return clause;
  const bereft: Clause = { ...nested, subject: null };
  const item: Item = first.kind === 'phrase' ? { ...first, object: bereft } : bereft;
  return { ...clause, subject: nested.subject, inner: clause.inner.with(Math.max(at, 0), item) };
}

/** Асан хат жаза отырып ән айтты: the subject of "while" and "without" is that of the main verb. */
function hoistFromAdverbial(clause: Arranged): Clause {
  const at = clause.inner.findIndex(
    (item) =>
      item.kind === 'clause' &&
      (item.group.form === 'while' || item.group.form === 'without') &&
      item.subject !== null,
  );
  const adverbial = clause.inner[at];
  if (adverbial?.kind !== 'clause') return clause;
  return {
    ...clause,
    subject: adverbial.subject,
    inner: clause.inner.with(at, { ...adverbial, subject: null }),
  };
}

/** A subject for a clause that lacks one: what stands behind its verb («…», – деді министр). */
export function withSubject(clause: Clause, subject: Nominal): Clause {
  return { ...clause, subject, end: Math.max(clause.end, subject.end) };
}

/** Whether a nominal can be what somebody says it is. */
export function isSpeaker(noun: Noun): boolean {
  return isAgentive(noun) || noun.head.kind === 'fixed';
}
