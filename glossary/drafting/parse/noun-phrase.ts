import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import type { Unit } from '../read/unit.ts';
import { isHuman, isKin, isMember, isPart } from './agency.ts';
import {
  isApposed,
  isHouseOf,
  isKindOf,
  isKindOfPlace,
  isMade,
  isMeasure,
  isOfPlace,
  isPlaceName,
} from './bare-nouns.ts';
import { isClitic } from './clause-items.ts';
import { takeCoordinated } from './coordinate.ts';
import { takeComplement, takeQuality } from './take-quality.ts';
import {
  type Adverb,
  type Clause,
  type Item,
  type Mutable,
  NOMINATIVE,
  type Nominal,
  type Noun,
  type Phrase,
} from './tree.ts';

/** Pronouns that point at the noun after them. */
const POINTING: ReadonlySet<string> = new Set(
  'бұл осы сол мына мынау ана анау сонау осынау өз қай қандай'.split(' '),
);

/** Postpositions that only stand before a noun, or that belong to the noun right after them: заң туралы кітап. */
const ATTRIBUTIVE_POSTPOSITION =
  /(?:дағы|дегі|тағы|тегі|індегі|ындағы|гі|ғы)$|^(?:туралы|жайлы|деген|атты|есімді|атындағы|тұратын|құралған|арналған|сияқты|секілді|тән|тиесілі|қарасты|бастаған|бастатқан|басқарған)$/;

/**
 * Takes everything from the stack that stands before a noun and belongs to it, nearest first; a noun that
 * `isLeftAsSubject` speaks for stays on top.
 */
export function closeNoun(
  stack: Item[],
  head: Unit,
  features: NominalFeatures,
  isLeftAsSubject: () => boolean = () => false,
): Noun {
  const noun: Mutable<Noun> = {
    kind: 'noun',
    start: head.start,
    end: head.end,
    head,
    features,
    determiners: [],
    numeral: null,
    adjectives: [],
    classifier: null,
    possessor: null,
    relatives: [],
    attributes: [],
    title: null,
    measure: null,
    others: [],
    quotation: null,
  };
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if ((top.kind === 'noun' && isLeftAsSubject()) || !takeModifier(noun, top, stack)) break;
    noun.start = Math.min(noun.start, top.start);
  }
  return noun as Noun;
}

/** өте маңызды мәселе, where маңызды мәселе is one expression. */
const INTENSIFIERS: ReadonlySet<string> = new Set(['өте', 'тым', 'аса']);

/** Attaches the top of the stack to the noun and removes it; false when it does not belong there. */
function takeModifier(noun: Mutable<Noun>, top: Item, stack: Item[]): boolean {
  switch (top.kind) {
    case 'adjective':
      stack.pop();
      noun.adjectives.unshift(top);
      takeJoinedAdjective(stack);
      if (takeComplement(noun, stack)) return true;
      takeQuality(noun, stack);
      return true;
    case 'specifier':
      stack.pop();
      if (top.unit.fixed?.number || top.unit.readings[0]?.pos === 'num') noun.numeral ??= top.unit;
      else noun.determiners.unshift(top.unit);
      return true;
    case 'clause':
      return takeClause(noun, top, stack);
    case 'phrase':
      if (!isPlain(noun) || !ATTRIBUTIVE_POSTPOSITION.test(top.postposition.text.toLowerCase())) return false;
      stack.pop();
      noun.attributes.unshift(top as Phrase);
      return true;
    case 'adverb':
      if (takeOwnerBehind(noun, top, stack)) return true;
      if (!INTENSIFIERS.has(top.unit.text.toLowerCase()) || !noun.head.text.includes(' ')) return false;
      stack.pop();
      noun.adjectives.unshift({ ...top, kind: 'adjective', degree: null });
      return true;
    case 'quotation':
      if (!noun.features.possessor || noun.classifier || noun.possessor) return false;
      stack.pop();
      noun.classifier = quotedNoun(top);
      return true;
    case 'connector': {
      const below = stack.at(-2);
      const isOwner = below?.kind === 'noun' && below.features.case === 'gen' && isOwnable(noun);
      if (!isClitic(top) || !isOwner) return false;
      stack.pop();
      return takeNoun(noun, below, stack);
    }
    case 'noun':
      return takeNoun(noun, top, stack);
    default:
      return false;
  }
}

/** халықтың тек үштен бірі, жүргізушілердің шамамен жартысы: the adverb goes before the whole. */
function takeOwnerBehind(noun: Mutable<Noun>, adverb: Adverb, stack: Item[]): boolean {
  const owner = stack.at(-2);
  if (!/^(?:тек|шамамен|кемінде|кем дегенде|тіпті|әсіресе)$/i.test(adverb.unit.text)) return false;
  if (owner?.kind !== 'noun' || owner.features.case !== 'gen' || !(isOwnable(noun) || isPart(noun.head)))
    return false;
  stack.length -= 1;
  const isTaken = takeNoun(noun, owner, stack);
  stack.push(adverb);
  return isTaken;
}

/** жаңа және үлкен үй: the conjunction goes with the adjectives. */
function takeJoinedAdjective(stack: Item[]): void {
  const joint = stack.at(-1);
  const before = stack.at(-2);
  const joins = joint?.kind === 'connector' && /^(?:және|әрі)$/.test(joint.unit.text);
  if ((joins || (joint?.kind === 'mark' && joint.text === ',')) && before?.kind === 'adjective') stack.pop();
}

function isPlain(noun: Mutable<Noun>): boolean {
  return noun.classifier === null && noun.possessor === null;
}

function takeClause(noun: Mutable<Noun>, clause: Clause, stack: Item[]): boolean {
  const { form, nominal } = clause.group;
  if (form === 'relative' || form === 'agent') {
    // сұхбат алушы тілші, облыс басшысының орынбасары.
    const isOfHead = noun.features.possessor !== undefined || isHuman(noun as Noun);
    if (form === 'agent' && (nominal?.case !== 'nom' || nominal.number || !isOfHead)) return false;
    stack.pop();
    noun.relatives.unshift(clause);
    return true;
  }
  if (form !== 'action' && form !== 'content') return false;
  if (
    form === 'content' &&
    nominal?.case === 'nom' &&
    nominal.number &&
    noun.features.possessor &&
    isPlain(noun)
  ) {
    stack.pop();
    noun.classifier = clause;
    return true;
  }
  if (nominal?.attributive) {
    stack.pop();
    noun.relatives.unshift(clause);
    return true;
  }
  if (!noun.features.possessor && !isPart(noun.head)) return false;
  if (form === 'action' && nominal?.case === 'nom' && isPlain(noun)) {
    stack.pop();
    noun.classifier = clause;
    return true;
  }
  if (nominal?.case === 'gen' && noun.possessor === null) {
    stack.pop();
    noun.possessor = clause;
    return true;
  }
  return false;
}

/** режиссердің өзі. */
function isSelf({ head }: Mutable<Noun>): boolean {
  return /^өз(?:і|дері)$/.test(head.readings[0]?.lemma ?? '');
}

/** Words that end in the possessive already. */
const OWNED_AS_THEY_ARE: ReadonlySet<string> = new Set(['отбасы', 'жақындары']);

/** With the possessive of an izafet head, or an expression listed with it: баспасөз хатшысы. */
function isOwnable({ head, features }: Mutable<Noun>): boolean {
  return (
    features.possessor !== undefined ||
    head.readings[0]?.isPossessed === true ||
    OWNED_AS_THEY_ARE.has(head.readings[0]?.lemma ?? '') ||
    (head.kind === 'fixed' && head.text.includes(' ') && /[ыі]$/.test(head.readings[0]?.lemma ?? ''))
  );
}

function takeNoun(noun: Mutable<Noun>, top: Noun, stack: Item[]): boolean {
  const { features } = top;
  const isPerson = noun.head.fixed?.type === 'person';
  if (features.attributive && !features.outer) {
    stack.pop();
    noun.attributes.unshift(top);
    return true;
  }
  if (features.case === 'gen' && !features.owned) {
    const isPronoun = top.head.readings[0]?.pos === 'pron';
    if (noun.head.readings[0]?.lemma === 'өздері' && !top.features.number) return false;
    const isOwned = isOwnable(noun) || isPart(noun.head) || (isPronoun && !noun.head.fixed) || isSelf(noun);
    if (noun.possessor !== null || !isOwned) return false;
    if (noun.features.attributive && top.head.fixed?.type === 'person') return false;
    stack.pop();
    noun.possessor = isBesideHead(noun, top, stack) ? top : takeCoordinated(top, stack);
    return true;
  }
  if (features.case !== 'nom' || features.copula || noun.possessor !== null || noun.title !== null)
    return false;
  const lemma = top.head.readings[0]?.lemma ?? '';
  if (isPerson && isMember(top)) {
    stack.pop();
    noun.title = top;
    return true;
  }
  if (top.head.readings[0]?.pos === 'pron') {
    if (!POINTING.has(lemma) || features.possessor || noun.head.readings[0]?.pos === 'pron') return false;
    stack.pop();
    noun.determiners.unshift(top.head);
    return true;
  }
  if (isPerson && isHuman(top) && top.head.fixed?.type !== 'person') {
    stack.pop();
    noun.title = top;
    return true;
  }
  if (isPlaceName(noun as Noun) && isKindOfPlace(top)) {
    stack.pop();
    noun.title = top;
    return true;
  }
  if (isApposed(noun, top) || isMade(noun, top)) {
    stack.pop();
    noun.classifier = top;
    return true;
  }
  const isBare =
    noun.adjectives.length + noun.determiners.length + noun.relatives.length + noun.attributes.length === 0;
  if (noun.head.readings[0]?.pos === 'pron') return false;
  if (isBare && isMeasure(top) && noun.measure === null && !noun.features.possessor && !noun.head.fixed) {
    stack.pop();
    noun.measure = top;
    return true;
  }
  if (
    (noun.features.possessor === '3' || ((isPlaceName(top) || isHouseOf(top, noun)) && isOfPlace(noun))) &&
    noun.classifier === null &&
    !noun.head.fixed?.number &&
    (isBare || (top.head.kind === 'fixed' && noun.determiners.length + noun.relatives.length === 0)) &&
    !isPart(top.head)
  ) {
    if (top.head.fixed?.type === 'person' && !(isBare && EPONYMS.has(noun.head.readings[0]?.lemma ?? '')))
      return false;
    // ауыл балалары, but not министр балалары.
    if (isKin(noun) && (isHuman(top) || !noun.features.number) && !isKindOf(top, stack.at(-2))) return false;
    stack.pop();
    noun.classifier = takeJoinedClassifier(top, stack);
    return true;
  }
  return false;
}

function isNamed({ head }: Noun): boolean {
  return head.fixed?.type === 'person';
}

/** журналистер мен ұйымдардың өкілдері, Асан Болатов пен министрдің орынбасары: a person is joined with the head, not with whose head it is. */
function isBesideHead(noun: Mutable<Noun>, owner: Noun, stack: readonly Item[]): boolean {
  const before = stack.at(-2);
  return (
    stack.at(-1)?.kind === 'connector' &&
    before?.kind === 'noun' &&
    before.features.case === 'nom' &&
    isHuman(before) &&
    (!isHuman(owner) || (isNamed(before) && !isNamed(owner))) &&
    isHuman(noun as Noun)
  );
}

/** Nouns that bear a person's name without a genitive: Абай даңғылы, Назарбаев қоры. */
const EPONYMS: ReadonlySet<string> = new Set(
  'даңғыл көше алаң сыйлық қор іс режим үкімет әкімшілік театр музей мұражай университет институт мектеп лицей колледж кітапхана отбасы әулет заң клан дәуір кезең заман билік команда орталық аурухана клиника стадион әуежай кубок турнир премия стипендия оқу күн жыл аты есім академия компания жақтас ел доктрина жоспар реформа саясат'.split(
    ' ',
  ),
);

/** мәдениет және спорт басқармасы: two bare nouns joined before the head are both its classifiers. */
function takeJoinedClassifier(noun: Noun, stack: Item[]): Nominal {
  const joint = stack.at(-1);
  const before = stack.at(-2);
  const isBareNoun = (item: Item | undefined): item is Noun =>
    item?.kind === 'noun' &&
    !item.features.possessor &&
    !item.features.number &&
    item.features.case === 'nom' &&
    item.adjectives.length === 0 &&
    item.head.kind === 'word' &&
    item.head.readings[0]?.pos === 'n' &&
    !isHuman(item);
  if (
    joint?.kind === 'connector' &&
    isBareNoun(before) &&
    isBareNoun(noun) &&
    /^(?:және|мен|бен|пен)$/.test(joint.unit.text)
  ) {
    return takeCoordinated(noun, stack);
  }
  return noun;
}

/** A noun that stands for words in quotation marks. */
export function quotedNoun(quotation: Extract<Item, { kind: 'quotation' }>): Noun {
  const { start, end } = quotation;
  const head: Unit = { start, end, text: '', kind: 'foreign', readings: [] };
  return {
    kind: 'noun',
    start,
    end,
    head,
    features: NOMINATIVE,
    determiners: [],
    numeral: null,
    adjectives: [],
    classifier: null,
    possessor: null,
    relatives: [],
    attributes: [],
    title: null,
    measure: null,
    others: [],
    quotation,
  };
}
