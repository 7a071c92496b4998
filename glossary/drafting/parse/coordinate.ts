import { NOT_BUT, NOT_ONLY_BUT } from '../read/contrast.ts';
import type { Unit } from '../read/unit.ts';
import { isMember } from './agency.ts';
import { isClitic, isHeadless, isIncluding } from './clause-items.ts';
import { type Clause, caseOf, featuresOf, type Item, type Nominal, type Noun } from './tree.ts';

/** Conjunctions that join nouns, with the English. */
const JOINING: Readonly<Record<string, string>> = {
  және: 'and',
  мен: 'and',
  бен: 'and',
  пен: 'and',
  әрі: 'and',
  немесе: 'or',
  не: 'or',
  яки: 'or',
  я: 'or',
  [NOT_BUT]: 'but',
  [NOT_ONLY_BUT]: 'but also',
};

/** Joins the last nominal with those before it on the stack: A, B мен C → one noun with two others. */
export function takeCoordinated(last: Noun, stack: Item[]): Noun {
  return joinsPredicates(stack.at(-1)) ? last : takeMembers(last, stack);
}

/** Joins predicates too, for the end of their clause: адамдар in орын емес, адамдар жиналатын алаң is none yet. */
export function takeMembers(last: Noun, stack: Item[]): Noun {
  const joint = stack.at(-1);
  if (joint !== undefined && isIncluding(joint)) return takeIncluded(last, stack);
  const before = stack.at(-2);
  if (joint?.kind !== 'connector' || before?.kind !== 'noun') return last;
  const isContrast = isContrastive(joint);
  const conjunction = JOINING[isContrast ? joint.unit.readings[0]!.lemma : joint.unit.text.toLowerCase()];
  if (conjunction === undefined || !sharesCase(before, last)) return last;
  if (isContrast && before.features.case !== last.features.case) return last;
  if (last.features.case === 'gen' && last.head.readings[0]?.pos === 'pron') return last;
  stack.pop();
  stack.pop();
  let joined = join(isContrast ? negated(before, joint.unit) : before, conjunction, last);
  for (;;) {
    const comma = stack.at(-1);
    const further = stack.at(-2);
    if (
      comma?.kind !== 'mark' ||
      comma.text !== ',' ||
      further?.kind !== 'noun' ||
      !sharesCase(further, last)
    )
      break;
    stack.pop();
    stack.pop();
    joined = join(further, ',', joined);
  }
  return joined;
}

/** инженерлер емес, иелері. */
function isContrastive(item: Item): boolean {
  return item.kind === 'connector' && /емес$/.test(item.unit.readings[0]?.lemma ?? '');
}

/** орын емес, алаң болады: what stands on both sides is what the subject is. */
export function joinsPredicates(item: Item | undefined): boolean {
  return item?.kind === 'connector' && item.unit.readings[0]?.nominal?.copula !== undefined;
}

/** инженерлер емес: "not engineers". */
function negated(noun: Noun, unit: Unit): Noun {
  const english = unit.readings[0]?.lemma === NOT_ONLY_BUT ? 'not only' : 'not';
  const not: Unit = { ...unit, kind: 'fixed', fixed: { english, type: null, gender: 'u', number: null } };
  return { ...noun, negation: not };
}

/** үш адам, соның ішінде бір бала: whom the others include. */
function takeIncluded(last: Noun, stack: Item[]): Noun {
  const at = stack.at(-2)?.kind === 'mark' ? -3 : -2;
  const before = stack.at(at);
  if (before?.kind !== 'noun' || !sharesCase(before, last)) return last;
  stack.length += at;
  return join(before, 'including', last);
}

/** The first may go without the ending of the last: Астана мен Алматыда. */
function sharesCase(first: Noun, last: Nominal): boolean {
  if (first.features.copula || first.features.attributive) return false;
  const kind = first.features.case;
  return kind === 'nom' || kind === caseOf(last);
}

function join(first: Noun, conjunction: string, last: Noun): Noun {
  const { others, ...alone } = last;
  const kind = featuresOf(last).case;
  return {
    ...first,
    end: last.end,
    features: { ...first.features, case: kind },
    others: [...first.others, { conjunction, member: { ...alone, others: [] } }, ...others],
  };
}

/** Joins the nominals of a clause that stand side by side, each pair with a conjunction or in a row with commas. */
export function coordinate(items: readonly Item[], isNegative = false): Item[] {
  const stack: Item[] = [];
  for (const item of items) {
    if (isClitic(item) && joinsBoth(stack)) {
      const [first, , , last] = stack.splice(-4) as [Noun, Item, Item, Noun];
      stack.push(join(first, isNegative ? 'or' : 'and', last));
      continue;
    }
    if (item.kind === 'noun') stack.push(joinRow(takeMembers(item, stack), stack));
    else if (item.kind === 'clause') stack.push(joinContents(item, stack));
    else stack.push(item);
  }
  return stack;
}

/** асхана да, спортзал да: two nouns of one case, each with its "too". */
function joinsBoth(stack: readonly Item[]): boolean {
  const [first, clitic, comma, last] = stack.slice(-4);
  const isPair = first?.kind === 'noun' && last?.kind === 'noun' && caseOf(first) === caseOf(last);
  return isPair && clitic !== undefined && isClitic(clitic) && comma?.kind === 'mark' && comma.text === ',';
}

/** Солардың бірі, студент Асан Болатов …: who it is. */
function isApposition(first: Noun, name: Noun): boolean {
  const { pos, entry } = first.head.readings[0] ?? {};
  const isPerson = (pos === 'pron' && first.possessor !== null) || (entry?.flags.includes('hum') ?? false);
  return (
    isPerson &&
    name.head.fixed?.type === 'person' &&
    first.features.case === 'nom' &&
    name.features.case === 'nom'
  );
}

/** тұтқындардың бірі, журналист Асан Болатов: the name says which of them, whatever comes behind. */
export function takeMember(name: Noun, stack: Item[]): Noun {
  const before = stack.at(-2);
  const comma = stack.at(-1);
  if (comma?.kind !== 'mark' || comma.text !== ',' || before?.kind !== 'noun' || !isMember(before))
    return name;
  if (name.head.fixed?.type !== 'person' || !sharesCase(before, name)) return name;
  stack.length -= 2;
  return join(before, 'namely', name);
}

/** ағасын өлтіргенін, өзін де іздегенін айтты: who speaks is whom it was done to, by those named before. */
function isDoneToSelf({ object, group, fronted, inner }: Clause): boolean {
  const isSelf = object?.kind === 'noun' && object.head.readings[0]?.lemma === 'өзі' && !object.possessor;
  return isSelf && group.form === 'content' && [...fronted, ...inner].some(isClitic);
}

/** …келгенін, бірақ көрмегенін: content clauses of one verb. */
function joinContents(last: Clause, stack: Item[]): Clause {
  const { form } = last.group;
  if ((form !== 'content' && form !== 'action') || isHeadless(last.group)) return last;
  const connector = stack.at(-1)?.kind === 'connector' ? stack.at(-1) : undefined;
  let at = stack.length - (connector ? 2 : 1);
  const hasComma = stack[at]?.kind === 'mark';
  if (hasComma) at -= 1;
  const before = stack[at];
  if (!(connector || hasComma) || before?.kind !== 'clause' || before.group.form !== form) return last;
  if (caseOf(before) !== caseOf(last)) return last;
  stack.length = at;
  const joint = connector?.kind === 'connector' ? connector : null;
  const isShared = form === 'action' || isDoneToSelf(last);
  const subject = isShared && last.subject === null ? before.subject : last.subject;
  return {
    ...last,
    subject,
    start: before.start,
    earlier: [...before.earlier, { clause: { ...before, earlier: [] }, connector: joint }],
  };
}

/** A row without a conjunction: the same case, not the nominative, which may be a subject and an object. */
function joinRow(last: Noun, stack: Item[]): Noun {
  const comma = stack.at(-1);
  const before = stack.at(-2);
  if (comma?.kind !== 'mark' || comma.text !== ',' || before?.kind !== 'noun') return last;
  if (isApposition(before, last)) {
    stack.pop();
    stack.pop();
    return join(before, 'namely', last);
  }
  if (last.features.case === 'nom' || before.features.case !== last.features.case) return last;
  stack.pop();
  stack.pop();
  return join(before, last.others.length > 0 ? ',' : 'and', last);
}
