import type { Unit } from '../read/unit.ts';
import { isHuman, isPart } from './agency.ts';
import { DEPENDENT, isSaying, isWherePlace } from './clause-items.ts';
import { coordinate } from './coordinate.ts';
import { closeNoun } from './noun-phrase.ts';
import { emptyGroup } from './start-group.ts';
import { type Clause, caseOf, type Item, NOMINATIVE, type Nominal, type Noun, type Phrase } from './tree.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * A sentence without a verb says what something is: Ол – дәрігер. Қашан шығатыны белгісіз. Before a comma only an
 * adjective right behind its subject is a predicate, or a noun before "ал": Жағдайы жақсы, …. Ағасы дәрігер, ал ….
 */
export function settlePredicate(stack: Item[], mark: Unit | undefined, next: Unit | undefined): void {
  const isComma = mark?.text === ',';
  if (mark !== undefined && !isComma && !/^[.!?…;]/.test(mark.text)) return;
  let from =
    stack.findLastIndex(
      (item) =>
        (item.kind === 'clause' && !DEPENDENT.has(item.group.form)) ||
        isStop(item) ||
        item.kind === 'quotation',
    ) + 1;
  const spoken = stack[from - 1];
  if (spoken?.kind === 'clause' && isSaying(spoken.group) && spoken.subject === null) return;
  while (stack[from]?.kind === 'mark') from += 1;
  const open = coordinate(stack.slice(from)).filter((item) => item.kind !== 'mark');
  const trailing = open.at(-1);
  if (trailing?.kind === 'specifier') open.splice(-1, 1, closeNoun([], trailing.unit, NOMINATIVE));
  const last = open.at(-1);
  if (last?.kind === 'noun' && open.length === 1 && mark?.text !== ',') open.unshift(...pointAt(last));
  if (last?.kind === 'adjective') freePointer(open);
  if (last?.kind === 'phrase') freeOwner(open, last);
  if (last === undefined || open.length < 2) return;
  const subject = open.findIndex((item) => isNominative(item) && item !== last);
  if (subject < 0) return;
  if (isComma) {
    const isContrasted = next?.text === 'ал' && isNominative(last);
    const isPredicate = last.kind === 'adjective' || isContrasted || isSomeAreThat(open[subject]!, last);
    if (!isPredicate || subject !== open.length - 2 || next?.readings[0]?.pos === 'adj') return;
  } else if (!(last.kind === 'adjective' || isNominative(last) || isPlace(last))) return;
  const opening = open.slice(0, subject).filter((item) => item.kind === 'connector');
  const clause: Clause = {
    kind: 'clause',
    start: open[0]!.start,
    end: last.end,
    group: copula(last),
    subject: open[subject] as Nominal,
    object: null,
    complement: withoutPointer(last, open[subject]!) as Clause['complement'],
    fronted: open.slice(0, subject).filter((item) => item.kind !== 'connector'),
    inner: open.slice(subject + 1, -1),
    earlier: [],
    said: null,
  };
  stack.length = from;
  stack.push(...opening, clause);
}

/** Екеуі әйел, қалғандары ер адам: some of them are that. */
function isSomeAreThat(some: Item, that: Item): boolean {
  return (
    some.kind === 'noun' &&
    isPart(some.head) &&
    that.kind === 'noun' &&
    isNominative(that) &&
    that.head.kind === 'word' &&
    isHuman(that)
  );
}

/** ерік керек деп, ол кінәлі деп: what is said before деп may have no verb. */
export function settleBeforeThat(stack: Item[]): void {
  const last = stack.at(-1);
  const before = stack.at(-2);
  if (last?.kind !== 'adjective' || before?.kind !== 'noun' || !isNominative(before)) return;
  stack.length -= 2;
  const clause: Clause = {
    kind: 'clause',
    start: before.start,
    end: last.end,
    group: copula(last),
    subject: before,
    object: null,
    complement: last,
    fronted: [],
    inner: [],
    earlier: [],
    said: null,
  };
  stack.push(clause);
}

/** Where something is, or what it is for or against: Ол түрмеде. Олар жобаға қарсы. */
function isPlace(item: Item): boolean {
  return isWherePlace(item) || (item.kind === 'phrase' && item.object !== null);
}

/** Бұл – үлкен қала: without a verb the pronoun is the subject. */
function pointAt(noun: Noun): Noun[] {
  const pointer = noun.determiners[0];
  if (noun.features.case !== 'nom' || pointer?.readings[0]?.pos !== 'pron') return [];
  return [closeNoun([], pointer, NOMINATIVE)];
}

/** бұл былтырғыдан он пайызға көп: before a comparison the pronoun is the subject. */
function freePointer(open: Item[]): void {
  const [first] = open;
  if (first?.kind !== 'noun' || first.features.case !== 'abl' || open.some(isNominative)) return;
  const [pointer, ...determiners] = first.determiners;
  if (pointer?.text.toLowerCase() !== 'бұл') return;
  open.splice(0, 1, closeNoun([], pointer, NOMINATIVE), { ...first, determiners });
}

/** Офицердің өлімге қатысы бар: who has to do with something. */
function freeOwner(open: Item[], { postposition }: Phrase): void {
  if (!/^қатысы (?:бар|жоқ)$/.test(postposition.text.toLowerCase())) return;
  const at = open.findIndex((item) => item.kind === 'noun' && item.features.case === 'gen');
  const owner = open[at];
  if (owner?.kind === 'noun') open[at] = { ...owner, features: { ...owner.features, case: 'nom' } };
}

function withoutPointer(item: Item, subject: Item): Item {
  if (item.kind !== 'noun' || subject.kind !== 'noun' || item.determiners[0] !== subject.head) return item;
  return { ...item, determiners: item.determiners.slice(1) };
}

function isStop(item: Item): boolean {
  return item.kind === 'mark' && /^[.!?…:;]/.test(item.text);
}

function isNominative(item: Item): boolean {
  if (item.kind === 'noun') return item.features.case === 'nom' && !item.features.attributive;
  return (
    item.kind === 'clause' &&
    (item.group.form === 'content' || item.group.form === 'action') &&
    caseOf(item) === 'nom'
  );
}

function copula(predicateItem: Item): VerbGroup {
  const { end } = predicateItem;
  const features = predicateItem.kind === 'noun' ? (predicateItem as Noun).features : null;
  const head: Unit = { start: end, end, text: '', kind: 'word', readings: [] };
  return { ...emptyGroup(head, 'copula'), person: features?.copula ?? '3' };
}
