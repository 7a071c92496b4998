import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import type { Unit, UnitReading } from '../read/unit.ts';
import {
  type Ahead,
  closeClause,
  isSaying,
  isSpeaker,
  isTimeNoun,
  isTransitive,
  takesFinite,
  withSubject,
} from './clause.ts';
import { takeCoordinated } from './coordinate.ts';
import { groupVerbs, type Part } from './group-verbs.ts';
import { closeNoun, isHuman } from './noun-phrase.ts';
import { settlePredicate } from './settle-predicate.ts';
import type { Clause, Item, Nominal, Phrase, Quotation } from './tree.ts';
import type { VerbGroup } from './verb-group.ts';

const NOMINATIVE: NominalFeatures = { case: 'nom' };

/**
 * Builds the tree of a segment from its units, whose first reading counts: clauses, phrases that fell into no clause,
 * marks and conjunctions, in the order of the source. Every unit is somewhere in it.
 */
export function parse(units: readonly Unit[]): Item[] {
  const stack: Item[] = [];
  for (const piece of cutQuotations(units)) {
    if ('items' in piece) {
      stack.push(piece);
      continue;
    }
    const parts = groupVerbs(piece.units);
    parts.forEach((part, at) => {
      push(stack, part, parts, at);
    });
  }
  return finish(stack);
}

interface Stretch {
  readonly units: readonly Unit[];
}

const OPENING = /^[«„“‹]$/;
const CLOSING = /^[»”›]$/;

/** Parts the units at quotation marks; what stands between is parsed by itself. A mark without its twin quotes to the edge. */
function cutQuotations(units: readonly Unit[]): (Quotation | Stretch)[] {
  const pieces: (Quotation | Stretch)[] = [];
  let from = 0;
  for (let at = 0; at < units.length; at += 1) {
    const { kind, text } = units[at]!;
    if (kind !== 'mark') continue;
    const straight = text === '"';
    if (CLOSING.test(text) && pieces.length === 0) {
      pieces.push(quotation(units.slice(from, at), false, true, units[from]!.start, units[at]!.end));
      from = at + 1;
      continue;
    }
    if (!straight && !OPENING.test(text)) continue;
    const close = closingOf(units, at);
    if (at > from) pieces.push({ units: units.slice(from, at) });
    const end = close < 0 ? units.length : close;
    pieces.push(
      quotation(
        units.slice(at + 1, end),
        true,
        close >= 0,
        units[at]!.start,
        units[Math.min(end, units.length - 1)]!.end,
      ),
    );
    at = end;
    from = end + 1;
  }
  if (from < units.length) pieces.push({ units: units.slice(from) });
  return pieces;
}

function closingOf(units: readonly Unit[], open: number): number {
  let depth = 1;
  const straight = units[open]!.text === '"';
  for (let at = open + 1; at < units.length; at += 1) {
    const { kind, text } = units[at]!;
    if (kind !== 'mark') continue;
    if (straight ? text === '"' : CLOSING.test(text)) depth -= 1;
    else if (!straight && OPENING.test(text)) depth += 1;
    if (depth === 0) return at;
  }
  return -1;
}

function quotation(
  units: readonly Unit[],
  open: boolean,
  close: boolean,
  start: number,
  end: number,
): Quotation {
  return { kind: 'quotation', start, end, open, close, items: units.length > 0 ? parse(units) : [] };
}

function push(stack: Item[], part: Part, parts: readonly Part[], at: number): void {
  if (part.kind === 'verb') {
    const clause = closeClause(stack, part.group, lookAhead(part.group, parts, at));
    stack.push(isTopic(clause) ? clause.subject! : clause);
    return;
  }
  const { unit } = part;
  const reading = unit.readings[0];
  const { start, end } = unit;
  if (unit.kind === 'mark' && /\d/.test(unit.text)) {
    stack.push(closeNoun(stack, { ...unit, kind: 'foreign' }, NOMINATIVE));
    return;
  }
  if (unit.kind === 'mark') {
    settlePredicate(stack, unit, unitAt(parts, at + 1));
    stack.push({ kind: 'mark', start, end, text: unit.text });
    return;
  }
  if (reading === undefined || unit.kind === 'foreign') {
    stack.push(closeNoun(stack, unit, NOMINATIVE));
    return;
  }
  pushWord(stack, unit, reading, parts, at);
}

/** Асан болса, … "as for Asan": only names what is spoken of. */
function isTopic({ group, subject, complement, fronted, inner }: Clause): boolean {
  if (group.form !== 'condition' || group.head.readings[0]?.lemma !== 'бол' || group.isNegative) return false;
  return (
    subject?.kind === 'noun' && complement === null && fronted.length + inner.length === 0 && isHuman(subject)
  );
}

/** Materials describe the noun after them: темір есік. */
const MATERIALS: ReadonlySet<string> = new Set(
  'темір ағаш алтын күміс резеңке тас пластик болат жүн мақта қағаз шыны былғары'.split(' '),
);

function unitAt(parts: readonly Part[], at: number): Unit | undefined {
  const part = parts[at];
  return part?.kind === 'unit' ? part.unit : undefined;
}

function lookAhead(group: VerbGroup, parts: readonly Part[], at: number): Ahead {
  const next = unitAt(parts, at + 1);
  const isThat = next?.text === 'деп' || next?.text === 'деген';
  const then = parts[at + 2];
  const following = parts[at + 1];
  const isSaid =
    group.form === 'finite' &&
    ((isThat &&
      (next.text === 'деген' || (then?.kind === 'verb' && isSaying(then.group) && !then.group.isPassive))) ||
      (following?.kind === 'verb' && takesFinite(following.group)));
  return { next, hasSubject: hasSubjectAhead(parts, at + 1), isSaid };
}

/** A nominative before the next finite verb that is neither part of another noun nor the object of its verb. */
function hasSubjectAhead(parts: readonly Part[], from: number): boolean {
  for (let at = from; at < parts.length; at += 1) {
    const part = parts[at]!;
    if (part.kind === 'verb') {
      if (part.group.form === 'finite') return false;
      continue;
    }
    const { unit } = part;
    const reading = unit.readings[0];
    if (unit.kind === 'mark') {
      if (unit.text !== ',') return false;
      continue;
    }
    const isNominative = reading?.nominal?.case === 'nom' && !reading.nominal.attributive;
    if (!isNominative || !['n', 'propn', 'pron'].includes(reading.pos) || unit.fixed?.number) continue;
    if (reading.entry?.flags.includes('time')) continue;
    const after = parts[at + 1];
    if (after?.kind === 'verb') {
      if (unit.kind === 'fixed' || reading.entry?.flags.includes('hum') || !isTransitive(after.group))
        return true;
      continue;
    }
    const following = after?.unit.readings[0];
    if (following?.pos === 'postp' || following?.nominal?.possessor === '3') continue;
    return true;
  }
  return false;
}

const DEGREES: ReadonlySet<string> = new Set(
  'ең өте тым аса өтe анағұрлым әлдеқайда барынша мейлінше едәуір'.split(' '),
);

function pushWord(stack: Item[], unit: Unit, reading: UnitReading, parts: readonly Part[], at: number): void {
  const { start, end } = unit;
  const { pos, nominal } = reading;
  const isBare = nominal === undefined || isUninflected(nominal);
  if (TIME_JOINTS.has(unit.text) && isRelative(stack.at(-1))) {
    pushPostposition(stack, unit);
    return;
  }
  if (unit.fixed?.number) {
    pushNumber(stack, unit, nominal ?? NOMINATIVE);
    return;
  }
  switch (pos) {
    case 'adj':
      if (isBare) pushAdjective(stack, unit);
      else stack.push(closeNoun(stack, unit, nominal));
      return;
    case 'det':
    case 'num':
      if (isBare) stack.push({ kind: 'specifier', start, end, unit });
      else stack.push(closeNoun(stack, unit, nominal));
      return;
    case 'postp':
      pushPostposition(stack, unit);
      return;
    case 'adv':
      if (unit.text === 'бұрын' && isDuration(stack.at(-1))) pushPostposition(stack, unit);
      else if (nominal && !isBare) stack.push(closeNoun(stack, unit, nominal));
      else stack.push({ kind: 'adverb', start, end, unit });
      return;
    case 'conj':
      stack.push({ kind: 'connector', start, end, unit });
      return;
    case 'n':
    case 'propn':
    case 'pron':
      if (isBare && MATERIALS.has(reading.lemma) && isNoun(unitAt(parts, at + 1))) {
        pushAdjective(stack, unit);
        return;
      }
      if (nominal?.derivation && !nominal.possessor && !nominal.number && nominal.case === 'nom') {
        pushAdjective(stack, unit);
        return;
      }
      stack.push(
        closeNoun(stack, unit, nominal ?? NOMINATIVE, () => isLeftAsSubject(stack, nominal, parts, at)),
      );
      return;
    default:
      if (nominal && !isBare) stack.push(closeNoun(stack, unit, nominal));
      else stack.push({ kind: 'adverb', start, end, unit });
  }
}

/** What may stand before the first noun of a clause. */
const OPENERS: ReadonlySet<Item['kind']> = new Set(['mark', 'connector', 'phrase', 'adverb']);

/**
 * Әйел баласын жоғалтты: a person right at the start of the clause is the subject, not part of the object, when nobody
 * else can be.
 */
function isLeftAsSubject(
  stack: readonly Item[],
  nominal: NominalFeatures | undefined,
  parts: readonly Part[],
  at: number,
): boolean {
  const top = stack.at(-1);
  if (top?.kind !== 'noun' || !isHuman(top)) return false;
  const isName = top.head.kind === 'fixed';
  if (nominal?.possessor !== '3' || nominal.case === 'nom') return false;
  if (nominal.case === 'gen' && top.features.possessor !== '3') return false;
  if (nominal.case === 'loc' && !isName) return false;
  const below = stack.at(-2);
  const isFirst =
    below === undefined || OPENERS.has(below.kind) || isTimeNoun(below) || isAdverbialClause(below);
  return isFirst && !hasSubjectAhead(parts, at + 1);
}

/** соғыс басталғалы, жаңбыр жауса. */
function isAdverbialClause(item: Item): boolean {
  return item.kind === 'clause' && /^(?:purpose|until|cause|condition|concession)$/.test(item.group.form);
}

/** үш жыл, бірнеше ай. */
function isDuration(item: Item | undefined): boolean {
  if (item?.kind !== 'noun' || item.features.case !== 'nom') return false;
  return (
    item.head.fixed?.number?.kind === 'measure' || (isTimeNoun(item) && item.features.possessor === undefined)
  );
}

/** Words of time that make a clause of the participle before them. */
const TIME_JOINTS: ReadonlySet<string> = new Set(
  'кезде кезінде кезге сәтте уақытта жағдайда бойда'.split(' '),
);

function isRelative(item: Item | undefined): boolean {
  return item?.kind === 'clause' && item.group.form === 'relative';
}

function isNoun(unit: Unit | undefined): boolean {
  return unit?.readings[0]?.pos === 'n';
}

function isUninflected(nominal: NominalFeatures): boolean {
  return (
    nominal.case === 'nom' &&
    !nominal.number &&
    !nominal.possessor &&
    !nominal.attributive &&
    !nominal.equative
  );
}

function pushAdjective(stack: Item[], unit: Unit): void {
  const top = stack.at(-1);
  const degree = top?.kind === 'adverb' && DEGREES.has(top.unit.text.toLowerCase()) ? top.unit : null;
  const count =
    degree === null && top?.kind === 'specifier' && unit.readings[0]?.nominal?.derivation === 'with'
      ? top.unit
      : null;
  if (degree || count) stack.pop();
  stack.push({
    kind: 'adjective',
    start: (degree ?? count)?.start ?? unit.start,
    end: unit.end,
    unit,
    degree: degree ?? count,
  });
}

/** Numbers before a noun count or describe it; others are nouns of their own. */
function pushNumber(stack: Item[], unit: Unit, nominal: NominalFeatures): void {
  const number = unit.fixed!.number!;
  const { start, end } = unit;
  if (number.attributive || (number.kind === 'ordinal' && isUninflected(nominal))) {
    stack.push({ kind: 'adjective', start, end, unit, degree: null });
  } else if ((number.kind === 'cardinal' || number.kind === 'fraction') && isUninflected(nominal)) {
    stack.push({ kind: 'specifier', start, end, unit });
  } else {
    stack.push(closeNoun(stack, unit, nominal));
  }
}

function pushPostposition(stack: Item[], unit: Unit): void {
  const top = stack.at(-1);
  let object: Nominal | null = null;
  if (top?.kind === 'noun') {
    stack.pop();
    object = takeCoordinated(top, stack);
  } else if (
    top?.kind === 'clause' &&
    ((top.group.form !== 'finite' && top.group.form !== 'sequence') || unit.text === 'деген')
  ) {
    stack.pop();
    object = top;
  } else if (top?.kind === 'specifier' || top?.kind === 'adjective') {
    stack.pop();
    object = closeNoun(stack, top.unit, NOMINATIVE);
  } else if (top?.kind === 'quotation') {
    stack.pop();
    object = {
      ...closeNoun([], { ...unit, text: '', readings: [], kind: 'foreign' }, NOMINATIVE),
      quotation: top,
      start: top.start,
      end: top.end,
    };
  }
  const phrase: Phrase = {
    kind: 'phrase',
    start: object?.start ?? unit.start,
    end: unit.end,
    postposition: unit,
    object,
  };
  stack.push(phrase);
}

/** Puts what is left behind or without a verb where it belongs. */
function finish(stack: Item[]): Item[] {
  settlePredicate(stack, undefined, undefined);
  return attachAfter(stack);
}

/** What stands behind a verb of saying: «…», – деді министр кеше. */
function attachAfter(stack: readonly Item[]): Item[] {
  const items: Item[] = [];
  for (const item of stack) {
    const before = items.at(-1);
    if (before?.kind !== 'clause' || before.group.form !== 'finite') {
      items.push(item);
      continue;
    }
    if (
      item.kind === 'noun' &&
      item.features.case === 'nom' &&
      !before.subject &&
      isSpeaker(item) &&
      !isTimeNoun(item)
    ) {
      items[items.length - 1] = withSubject(before, item);
    } else if (
      (item.kind === 'noun' && item.features.case !== 'nom') ||
      item.kind === 'phrase' ||
      item.kind === 'adverb'
    ) {
      if (isSaying(before.group))
        items[items.length - 1] = { ...before, inner: [...before.inner, item], end: item.end };
      else items.push(item);
    } else items.push(item);
  }
  return items;
}
