import { isAgentive, isHuman, isKin, isMember } from './agency.ts';
import {
  DEPENDENT,
  EMBEDDED,
  isAmount,
  isBecoming,
  isCalled,
  isClitic,
  isLinkOfOther,
  isObject,
  isSaying,
  isSubjectLike,
  isThat,
  isTransitive,
  isWherePlace,
  isWhoseItIs,
  takesFinite,
  takesPredicate,
} from './clause-items.ts';
import { hoistSubject, tellApart } from './hoist-subject.ts';
import { closeNoun, quotedNoun } from './noun-phrase.ts';
import { isActorInDative, isObliged, promoteAffected } from './promote-affected.ts';
import { settleActors } from './settle-actors.ts';
import { settleOwned } from './settle-owned.ts';
import { isHired, strikes } from './takes-subject.ts';
import {
  type Clause,
  caseOf,
  type Item,
  NOMINATIVE,
  type Nominal,
  type Noun,
  type Quotation,
} from './tree.ts';
import type { GroupForm, VerbGroup } from './verb-group.ts';

type Arranged = { -readonly [key in keyof Clause]: Clause[key] };

export function arrange(items: readonly Item[], group: VerbGroup): Clause {
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
  let rest = withoutSecondOnly(items.filter((item) => item.kind !== 'mark'));
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
  const named = takesFinite(group) && clause.said?.kind === 'quotation' ? nameIn(clause.said, group) : null;
  if (named) {
    clause.said = null;
    rest.push(named);
  }
  rest = pointAtSubject(
    rest.filter((item) => !isThat(item)),
    group,
  );
  if (clause.said?.kind === 'clause') rest = takeConditions(clause, clause.said, rest);
  if (clause.said?.kind === 'clause') rest = takeOfWhom(clause, clause.said, rest);
  const subject = isObliged(group) && rest.some(isActorInDative) ? -1 : pickSubject(rest, group);
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
  return tellApart(hoistSubject(promoteAffected(settleActors(settleOwned(withSpokenTimes(clause))))));
}

/** «Әулие» деп атайды: words in quotation marks that are a name and nothing that was said. */
function nameIn(quotation: Quotation, { head }: VerbGroup): Noun | null {
  const isNaming = /^деп (?:ата|атал|таны|таныл)$/.test(head.readings[0]?.lemma ?? '');
  return isNaming && quotation.items.every(({ kind }) => kind !== 'clause') ? quotedNoun(quotation) : null;
}

/** Forms without an ending for the person, which is then that of the main verb: жазғанда шаршадым. */
const IMPERSONAL: ReadonlySet<GroupForm> = new Set(['content', 'relative', 'cause', 'until', 'purpose']);

/** жазғанда шаршадым: "when I wrote". */
function withSpokenTimes(clause: Arranged): Arranged {
  const { person, form } = clause.group;
  if (clause.subject === null && IMPERSONAL.has(form) && !clause.group.nominal?.possessor)
    return withSpeaker(clause);
  if (form !== 'finite' || person === '3') return clause;
  const speak = (item: Item): Item => {
    if (item.kind === 'phrase' && item.object?.kind === 'clause')
      return { ...item, object: speak(item.object) as Clause };
    if (item.kind !== 'clause' || item.subject !== null || !IMPERSONAL.has(item.group.form)) return item;
    if (item.group.person !== '3') return item;
    return item.group.nominal?.possessor ? item : { ...item, group: { ...item.group, person } };
  };
  return { ...clause, fronted: clause.fronted.map(speak), inner: clause.inner.map(speak) };
}

/** тек күзде ғана: "only" is said once. */
function withoutSecondOnly(items: readonly Item[]): Item[] {
  const isOnly = (item: Item, word: string) =>
    item.kind === 'adverb' && item.unit.text.toLowerCase() === word;
  const first = items.findIndex((item) => isOnly(item, 'тек'));
  return items.filter((item, at) => first < 0 || at < first || !isOnly(item, 'ғана'));
}

/** Ол баға өссе, сатамын деп ойлайды: a condition behind the subject is one of what is said. */
function takeConditions<T extends Item>(clause: Arranged, said: Clause, rest: readonly T[]): T[] {
  const isCondition = (item: Item, at: number): boolean =>
    at > 0 && item.kind === 'clause' && /^(?:condition|cause|concession|until)$/.test(item.group.form);
  const conditions = rest.filter(isCondition);
  if (conditions.length === 0) return [...rest];
  clause.said = { ...said, fronted: [...conditions, ...said.fronted] };
  return rest.filter((item, at) => !isCondition(item, at));
}

/**
 * судьяны бейтарап емес деп санайды: of whom something is thought is the subject of what is thought, or, where that has
 * one, its object: өртті балалар шығарды деп ойлайды.
 */
function takeOfWhom<T extends Item>(clause: Arranged, said: Clause, rest: readonly T[]): T[] {
  const at = rest.findLastIndex((item) => item.kind === 'noun' && isObject(item));
  const whom: Item | undefined = rest[at];
  const isThought = clause.group.head.text.startsWith('деп ') && said.group.form === 'finite';
  if (!isThought || whom?.kind !== 'noun') return [...rest];
  const others = rest.filter((_, index) => index !== at);
  if (said.subject !== null && said.object === null && isTransitive(said.group)) {
    clause.said = { ...said, start: Math.min(whom.start, said.start), object: whom };
    return others;
  }
  if (said.subject !== null || said.group.person !== '3') return [...rest];
  if (!/^(?:consider|think|believe|say|count)/.test(englishOf(clause.group))) return [...rest];
  clause.said = { ...said, subject: { ...whom, features: { ...whom.features, case: 'nom' } } };
  return others;
}

function englishOf({ head }: VerbGroup): string {
  return head.readings[0]?.entry?.senses[0]?.english ?? '';
}

/** ол уәде орындалмады: before a noun that alone can be the subject ол points at it. */
function pointAtSubject<T extends Item>(rest: readonly T[], group: VerbGroup): (T | Noun)[] {
  if (isCalled(group)) return pointAtCounted(rest);
  const at = rest.findIndex((item, index) => {
    const next = rest[index + 1];
    return (
      item.kind === 'noun' &&
      item.head.readings[0]?.lemma === 'ол' &&
      item.features.case === 'nom' &&
      next?.kind === 'noun' &&
      isSubjectLike(next) &&
      next.head.kind === 'word' &&
      next.features.possessor === undefined &&
      next.head.readings[0]?.pos === 'n'
    );
  });
  const isOpen = group.kind === 'verb' && !isTransitive(group) && !isBecoming(group);
  if (at < 0 || !isOpen) return [...rest];
  const pointer = rest[at] as Noun;
  const noun = rest[at + 1] as Noun;
  const joined: Noun = { ...noun, start: pointer.start, determiners: [pointer.head, ...noun.determiners] };
  return [...rest.slice(0, at), joined, ...rest.slice(at + 2)];
}

/** Бұл елдегі ең ірі жоба саналады: what is counted as something needs a subject, which is the pronoun in front. */
function pointAtCounted<T extends Item>(rest: readonly T[]): (T | Noun)[] {
  const at = rest.findIndex(isSubjectLike);
  const noun: Item | undefined = rest[at];
  if (noun?.kind !== 'noun' || rest.slice(at + 1).some(isSubjectLike)) return [...rest];
  const [place] = noun.attributes;
  const holder: Noun = place?.kind === 'noun' && place.determiners.length > 0 ? place : noun;
  const [pointer, ...determiners] = holder.determiners;
  if (pointer?.text.toLowerCase() !== 'бұл' || pointer.start !== noun.start) return [...rest];
  const bare: Noun =
    holder === noun
      ? { ...noun, determiners }
      : { ...noun, attributes: [{ ...holder, determiners }, ...noun.attributes.slice(1)] };
  return [...rest.slice(0, at), closeNoun([], pointer, NOMINATIVE), bare, ...rest.slice(at + 1)];
}

/** баратынымды айтқанда "when I said that I would go". */
function withSpeaker(clause: Arranged): Arranged {
  const { object, group } = clause;
  const person = object?.kind === 'clause' ? object.group.nominal?.possessor : undefined;
  return person && isSaying(group) ? { ...clause, group: { ...group, person } } : clause;
}

function pickSubject(rest: readonly Item[], group: VerbGroup): number {
  const isOfSpeaker = group.form === 'finite' && group.kind === 'verb' && /^[12]/.test(group.person);
  const nominatives = rest.flatMap((item, at) =>
    isNominative(item) &&
    !isAmount(item, group) &&
    !(isOfSpeaker && isThird(item)) &&
    !(at === rest.length - 1 && takesPredicate(group))
      ? [at]
      : [],
  );
  if (EMBEDDED.has(group.form) || isOwned(group)) {
    const genitive = rest.findIndex((item) => item.kind === 'noun' && caseOf(item) === 'gen');
    if (genitive >= 0) return genitive;
  }
  const [first] = nominatives;
  if (first === undefined) return rest.findLastIndex((item) => isWhoseItIs(item, group));
  if (takesFinite(group) && first === rest.length - 1 && rest.some(isObject)) return -1;
  if (
    nominatives.length === 1 &&
    isBecoming(group) &&
    (isOffice(rest, first) || isWhatHeIs(rest, first, group))
  )
    return -1;
  // жеңіп, чемпион атанды: what the one before is called.
  if (nominatives.length === 1 && isCalled(group) && rest.slice(0, first).some(isLinkOfOther)) return -1;
  if (nominatives.length > 1 || !isTransitive(group) || rest.some(isObject)) return first;
  const only = rest[first]!;
  const isAdjacent = rest.slice(first + 1).every(isClitic);
  if (only.kind === 'noun' && only.others.length === 0 && strikes(only, group)) return first;
  if (isAdjacent && only.kind === 'noun' && isHired(only, group)) return -1;
  if (isAdjacent && only.kind === 'noun' && isMadeBy(only, rest.slice(0, first))) return -1;
  const isThing = only.kind === 'noun' && (only.head.kind === 'word' || only.head.fixed?.number != null);
  if (isThing && isAdjacent && !isAgentive(only)) return -1;
  return first;
}

/** балалардың оқуы керек, жүргізушілердің шықпағаны дұрыс: a verb with the possessive, of which керек makes a main one. */
function isOwned({ head }: VerbGroup): boolean {
  const verb = head.readings[0]?.verb;
  return (verb?.form === 'participle' || verb?.form === 'verbal-noun') && verb.nominal?.possessor === '3';
}

/** инспекция жұмысты тоқтатып, комиссия құрды: behind a link with its own actor a bare institution is set up, not acting. */
function isMadeBy({ head, features }: Noun, before: readonly Item[]): boolean {
  const link = before.at(-1);
  if (link?.kind !== 'clause' || link.group.form !== 'sequence' || link.subject?.kind !== 'noun')
    return false;
  if (!isAgentive(link.subject) || head.kind !== 'word' || features.possessor) return false;
  return (
    head.readings[0]?.pos === 'n' &&
    !(head.readings[0]?.entry?.flags ?? []).some((flag) => flag === 'hum' || flag === 'the')
  );
}

/** маман таппай жүрміз: what is neither "we" nor "all of us" is not the subject of a verb in the first person. */
function isThird(item: Item): boolean {
  return (
    item.kind === 'noun' &&
    item.features.number === undefined &&
    item.features.possessor !== '1pl' &&
    item.head.readings[0]?.pos === 'n'
  );
}

/** ұйымдастырушылардың бірі болған адам, мектеп директоры болған адам: what the head of the relative clause was. */
function isWhatHeIs(rest: readonly Item[], at: number, { form }: VerbGroup): boolean {
  const item = rest[at]!;
  if (form !== 'relative' || at !== rest.length - 1 || item.kind !== 'noun') return false;
  return (
    isMember(item) || (isHuman(item) && (item.classifier !== null || item.possessor !== null) && !isKin(item))
  );
}

/** дәрігер болып: a bare person before "be" is what somebody is. */
function isOffice(rest: readonly Item[], at: number): boolean {
  const item = rest[at]!;
  const before = rest[at - 1];
  if (at !== rest.length - 1 || item.kind !== 'noun' || item.head.kind !== 'word') return false;
  if (before?.kind === 'noun' && before.features.case === 'loc') return false;
  const isBare =
    !item.features.possessor && !item.features.number && !item.numeral && item.determiners.length === 0;
  return isBare && isHuman(item) && item.head.readings[0]?.pos === 'n';
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
