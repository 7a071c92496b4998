import { verbForm } from '#glossary/english/inflection/verb-forms.ts';
import type { Referent } from '#glossary/model/draft.ts';
import { isSaying, isTransitive } from '../parse/clause.ts';
import { type Clause, caseOf, type Item, type Nominal, type Noun } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import type { Unit } from '../read/unit.ts';
import { adjunctWords, complementWords, isMidAdverb } from './adjunct-words.ts';
import { isPlural, type NounRole, nominalWords, referentOf } from './noun-words.ts';
import { COMMA, type Piece, word } from './piece.ts';
import {
  agreementOf,
  agreementOfPerson,
  PERSONAL_PRONOUNS,
  spokenPronoun,
  thirdPronoun,
} from './pronouns.ts';
import { quotationWords } from './quotation-words.ts';
import { englishOf } from './sense.ts';
import {
  type Agreement,
  type EnglishTense,
  type FiniteVerb,
  finiteVerb,
  nonFinite,
  statement,
  withSupport,
} from './verb-words.ts';
import type { Writing } from './writing.ts';

/** How a clause is asked for by what it stands in. */
export interface ClauseSetting {
  /** Tense of the main verb, after which an inner one shifts; null for a main clause. */
  readonly mainIsPast: boolean | null;
  /** Write the subject even when it is only known from before. */
  readonly subject: 'written' | 'implied';
}

const MAIN: ClauseSetting = { mainIsPast: null, subject: 'written' };

/** A main clause. */
export function mainClause(clause: Clause, writing: Writing): Piece[] {
  return finite(clause, writing, MAIN);
}

interface Subject {
  readonly pieces: Piece[];
  readonly agreement: Agreement;
}

function finite(clause: Clause, writing: Writing, setting: ClauseSetting): Piece[] {
  const { group } = clause;
  const chain = [...clause.fronted, ...clause.inner].filter(isLink);
  const owner = clause.subject ?? chain.find(({ subject }) => subject !== null)?.subject ?? null;
  if (group.kind === 'existence' || isThereBe(clause)) return existence(clause, writing, setting);
  if (group.kind === 'copula' || clause.complement) return predication(clause, owner, writing, setting);
  const tense = tenseOf(group, setting, clause);
  const quoted = clause.said;
  const isQuoteFirst = quoted !== null && quoted.kind === 'quotation' && quoted.start < group.start;
  const fronted = clause.fronted.filter((item) => !isLink(item));
  const inner = clause.inner.filter((item) => !isLink(item));
  const { opening, rest } = clause.subject ? { opening: fronted, rest: inner } : splitOpening(fronted, inner);
  const front = opening.flatMap((item) => withComma(adjunctWords(item, group, writing)));
  const subject = subjectOf(owner, clause, writing, setting);
  const verb = verbPieces(clause, tense, subject, rest.filter(isMidAdverb), writing);
  const after = tail(
    clause,
    rest.filter((item) => !isMidAdverb(item)),
    writing,
    isPast(tense),
    isQuoteFirst,
  );
  if (isQuoteFirst) {
    return [
      ...quoteWithComma(quotationWords(quoted, writing)),
      ...front,
      ...subject.pieces,
      ...verb,
      ...after,
    ];
  }
  const links = chain.filter((link) => link.subject === null || link.subject === owner);
  const apart = chain.filter((link) => link.subject !== null && link.subject !== owner);
  const linked = links.flatMap((link) => [...linkWords(link, tense, subject.agreement, writing), COMMA]);
  const before = apart.flatMap((link) => [
    ...finite(withTense(link, group), writing, setting),
    COMMA,
    ...word('and'),
  ]);
  const joint = linked.length > 0 ? [...linked.slice(0, -1), ...word('and')] : [];
  return [...front, ...before, ...subject.pieces, ...joint, ...verb, ...after];
}

/** A clause with -ып: the same subject does one thing and then the next. */
function isLink(item: Item): item is Clause {
  return item.kind === 'clause' && (item.group.form === 'sequence' || item.group.form === 'manner');
}

function withTense(link: Clause, group: VerbGroup): Clause {
  return { ...link, group: { ...link.group, form: 'finite', tense: group.tense } };
}

function linkWords(link: Clause, tense: EnglishTense, agreement: Agreement, writing: Writing): Piece[] {
  const own = [...link.fronted, ...link.inner].filter((item) => !isLink(item));
  const nested = [...link.fronted, ...link.inner].filter(isLink);
  const finiteLink = finiteVerb(
    englishVerb(link, writing),
    link.group,
    tense === 'perfect' ? 'past' : tense,
    agreement,
  );
  const before = nested.flatMap((one) => [...linkWords(one, tense, agreement, writing), COMMA]);
  if (link.complement) {
    return [
      ...before,
      ...word(statement(finiteVerb('be', link.group, tense, agreement)), link.group),
      ...complementWords(link.complement, writing),
    ];
  }
  return [...before, ...word(statement(finiteLink), link.group), ...tail(link, own, writing, isPast(tense))];
}

/** What opens a clause without a subject of its own: time, source and reason stay in front. */
function splitOpening(fronted: readonly Item[], inner: readonly Item[]): { opening: Item[]; rest: Item[] } {
  const items = [...fronted, ...inner];
  let at = 0;
  while (at < items.length && isOpening(items[at]!)) at += 1;
  return { opening: items.slice(0, at), rest: items.slice(at) };
}

function isOpening(item: Item): boolean {
  if (item.kind === 'phrase') return true;
  if (item.kind === 'clause')
    return (
      OPENING_FORMS.has(item.group.form) ||
      (item.group.form === 'content' && caseOf(item) !== 'acc' && caseOf(item) !== 'dat')
    );
  if (item.kind === 'noun') {
    const flags = item.head.readings[0]?.entry?.flags ?? [];
    return (
      item.head.fixed?.number?.kind === 'date' ||
      item.head.fixed?.number?.kind === 'year' ||
      (flags.includes('time') && item.features.case !== 'dat')
    );
  }
  return item.kind === 'adverb' && !isMidAdverb(item);
}

const OPENING_FORMS: ReadonlySet<string> = new Set(['condition', 'concession', 'while', 'cause', 'until']);

export function withComma(pieces: Piece[]): Piece[] {
  return pieces.length === 0 ? pieces : [...pieces, COMMA];
}

function quoteWithComma(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (last?.text !== '”') return [...pieces, COMMA];
  const before = pieces.at(-2)?.text ?? '';
  if (/^[?!…,]/.test(before)) return [...pieces];
  const inner = before === '.' ? pieces.slice(0, -2) : pieces.slice(0, -1);
  return [...inner, COMMA, last];
}

/** The subject in words, or the pronoun that the verb's person or the talk before asks for. */
function subjectOf(owner: Nominal | null, clause: Clause, writing: Writing, setting: ClauseSetting): Subject {
  const { group } = clause;
  if (owner !== null) return writtenSubject(owner, clause, writing);
  const person = group.nominal?.possessor ?? group.person;
  if (group.mood === 'imperative') return { pieces: [], agreement: agreementOfPerson('1pl') };
  if (person !== '3')
    return { pieces: word(spokenPronoun(person, 'subject')), agreement: agreementOfPerson(person) };
  if (setting.subject === 'implied') return { pieces: [], agreement: agreementOf(writing.topic) };
  if (group.modals.includes('possible') || (group.modals.includes('must') && !group.nominal)) {
    return { pieces: word('it'), agreement: { person: 3, isPlural: false } };
  }
  const topic = isSaying(group) ? (writing.person ?? writing.topic) : writing.topic;
  if (topic === null && (group.isPassive || englishVerb(clause, writing).startsWith('be '))) {
    return { pieces: word('it'), agreement: { person: 3, isPlural: false } };
  }
  return { pieces: word(thirdPronoun(topic, 'subject', group, writing)), agreement: agreementOf(topic) };
}

function writtenSubject(owner: Nominal, clause: Clause, writing: Writing): Subject {
  const lemma = owner.kind === 'noun' ? (owner.head.readings[0]?.lemma ?? '') : '';
  const person =
    owner.kind === 'noun' && owner.head.readings[0]?.pos === 'pron' ? PERSONAL_PRONOUNS[lemma] : undefined;
  if (person !== undefined && person !== '3') {
    return { pieces: nominalWords(owner, 'subject', writing), agreement: agreementOfPerson(person) };
  }
  const isPronoun = lemma === 'ол' || lemma === 'өзі';
  const role: NounRole = isNew(owner, clause) ? 'new-subject' : 'subject';
  const pieces = nominalWords(owner, role, writing);
  if (isPronoun) return { pieces, agreement: agreementOf(writing.person ?? writing.topic) };
  const referent = referentOf(owner);
  meet(referent, writing);
  const isMany = owner.kind === 'noun' && (owner.others.length > 0 || isPlural(owner));
  return { pieces, agreement: { person: 3, isPlural: isMany } };
}

function meet(referent: Referent, writing: Writing): void {
  writing.topic = referent;
  if (referent.isHuman) writing.person = referent;
}

/** A subject right before its verb, with time or place in front of it, is news: Ауылда жаңа мектеп ашылды. */
function isNew(owner: Nominal, clause: Clause): boolean {
  if (owner.kind !== 'noun' || isTransitive(clause.group)) return false;
  return (
    clause.fronted.some((item) => item.kind !== 'adverb') &&
    clause.inner.length === 0 &&
    owner.possessor === null
  );
}

const FUTURE: ReadonlySet<string> = new Set('ертең алдағы келесі келер жақында болашақта ертеңгі'.split(' '));

/** The English tense of a group where it stands. */
function tenseOf(group: VerbGroup, { mainIsPast }: ClauseSetting, clause: Clause): EnglishTense {
  const { tense } = group;
  if (mainIsPast !== null) {
    if (tense === 'habitual' || tense === 'future' || tense === 'open') {
      return isStative(group) ? (mainIsPast ? 'past' : 'present') : mainIsPast ? 'conditional' : 'future';
    }
    if (tense === 'present') return mainIsPast ? 'past' : 'present';
    return tense;
  }
  if (
    tense === 'present' &&
    !group.isProgressive &&
    group.mood === null &&
    group.kind === 'verb' &&
    speaksOfFuture(clause)
  )
    return 'future';
  return tense === 'open' ? 'future' : tense;
}

function isStative(group: VerbGroup): boolean {
  return (
    group.kind !== 'verb' ||
    group.isProgressive ||
    (group.head.readings[0]?.entry?.flags.includes('stat') ?? false)
  );
}

function speaksOfFuture(clause: Clause): boolean {
  if (isStative(clause.group) || isSaying(clause.group) || clause.group.modals.length > 0) return false;
  const says = (unit: Unit) =>
    FUTURE.has(unit.text.toLowerCase()) || FUTURE.has(unit.readings[0]?.lemma ?? '');
  return [...clause.fronted, ...clause.inner].some(
    (item) =>
      (item.kind === 'adverb' && says(item.unit)) ||
      (item.kind === 'noun' &&
        (item.adjectives.some(({ unit }) => says(unit)) || item.head.fixed?.number?.kind === 'date')),
  );
}

export function isPast(tense: EnglishTense): boolean {
  return tense === 'past' || tense === 'pluperfect' || tense === 'habitual' || tense === 'conditional';
}

/** The lexical verb; light verbs with a noun object come from the lexicon as one. */
export function englishVerb({ group }: Clause, writing: Writing): string {
  if (group.kind === 'copula') return 'be';
  return englishOf(group.head, writing) || 'be';
}

function verbPieces(
  clause: Clause,
  tense: EnglishTense,
  subject: Subject,
  adverbs: readonly Item[],
  writing: Writing,
): Piece[] {
  const { group } = clause;
  const english = englishVerb(clause, writing);
  if (group.mood !== null) return moodPieces(clause, english, subject, writing);
  const finiteForm = group.isQuestion
    ? withSupport(english, group, tense, subject.agreement)
    : finiteVerb(english, group, tense, subject.agreement);
  const middle = adverbs.flatMap((item) => adjunctWords(item, group, writing));
  const hearsay = group.isHearsay ? word('reportedly') : [];
  return placeAdverbs(finiteForm, [...hearsay, ...middle], group);
}

function placeAdverbs(verb: FiniteVerb, adverbs: readonly Piece[], group: VerbGroup): Piece[] {
  if (adverbs.length === 0) return word(statement(verb), group);
  if (verb.auxiliary === null) return [...adverbs, ...word(verb.rest, group)];
  const negation = verb.isNegative ? ' not' : '';
  return [...word(`${verb.auxiliary}${negation}`, group), ...adverbs, ...word(verb.rest, group)];
}

/** Commands and wishes: "let us go", "let it be given" → "may", "should". */
function moodPieces({ group }: Clause, english: string, subject: Subject, _writing: Writing): Piece[] {
  if (group.mood === 'imperative')
    return word(
      `${group.isNegative ? 'do not ' : ''}${nonFinite(english, { ...group, isNegative: false }, 'infinitive')}`,
      group,
    );
  const should: VerbGroup = { ...group, modals: ['should', ...group.modals] };
  return word(statement(finiteVerb(english, should, 'present', subject.agreement)), group);
}

/** Object, what is said, and the rest, nearest to the Kazakh verb first. */
function tail(
  clause: Clause,
  rest: readonly Item[],
  writing: Writing,
  mainIsPast: boolean,
  isQuoteWritten = false,
): Piece[] {
  const { group, object, said } = clause;
  const pieces: Piece[] = [];
  if (object) {
    pieces.push(
      ...(object.kind === 'quotation'
        ? quotationWords(object, writing)
        : object.kind === 'clause'
          ? contentWords(object, writing, mainIsPast)
          : [...objectPreposition(object, group), ...nominalWords(object, 'object', writing)]),
    );
  }
  const adjuncts = rest.toReversed().map((item) => adjunctWords(item, group, writing, mainIsPast));
  if (said?.kind === 'clause') {
    pieces.push(
      ...adjuncts.flat(),
      ...word('that'),
      ...finite(said, writing, { mainIsPast, subject: 'written' }),
    );
    return pieces;
  }
  if (said && !isQuoteWritten) pieces.push(...quotationWords(said, writing));
  return [...pieces, ...adjuncts.flat()];
}

function objectPreposition(object: Noun, group: VerbGroup): Piece[] {
  const governed = group.head.readings[0]?.entry?.government.find((one) => one.case === 'acc');
  return object.features.case === 'acc' && governed ? word(governed.preposition) : [];
}

/** бол without a predicate says that something took place or was there. */
function isThereBe(clause: Clause): boolean {
  const { group, subject, complement } = clause;
  if (
    group.kind !== 'verb' ||
    group.head.readings[0]?.lemma !== 'бол' ||
    complement ||
    group.form !== 'finite'
  )
    return false;
  return subject?.kind === 'noun' && !referentOf(subject).isHuman && group.modals.length === 0 && !group.mood;
}

/** "There is a school in the village", "the boy has time". */
function existence(clause: Clause, writing: Writing, setting: ClauseSetting): Piece[] {
  const { group, subject } = clause;
  const tense = tenseOf(group, setting, clause);
  const thing = subject ?? null;
  const others = [...clause.fronted, ...clause.inner].filter((item) => !isLink(item));
  if (thing?.kind === 'noun') {
    const owner = ownerOf(thing);
    if (owner) {
      const pieces = owner.kind === 'noun' ? writtenSubject(owner, clause, writing) : null;
      if (pieces) {
        const { possessor: _, ...features } = thing.features;
        const bare: Noun = { ...thing, possessor: null, features };
        const have = statement(
          finiteVerb('have', { ...group, isNegative: false, kind: 'verb' }, tense, pieces.agreement),
        );
        const no = group.isNegative
          ? [...word('no', group), ...nominalWords(bare, 'bare', writing)]
          : nominalWords(bare, 'new-subject', writing);
        return [
          ...pieces.pieces,
          ...word(have, group),
          ...no,
          ...others.toReversed().flatMap((item) => adjunctWords(item, null, writing)),
        ];
      }
    }
    const agreement: Agreement = { person: 3, isPlural: thing.others.length > 0 || isPlural(thing) };
    const be = statement(
      finiteVerb('be', { ...group, isNegative: false, isPassive: false }, tense, agreement),
    );
    const words = nominalWords(thing, group.isNegative ? 'bare' : 'new-subject', writing);
    return [
      ...word('there'),
      ...word(be, group),
      ...(group.isNegative ? word('no') : []),
      ...words,
      ...others.toReversed().flatMap((item) => adjunctWords(item, null, writing)),
    ];
  }
  const be = statement(
    finiteVerb('be', { ...group, isPassive: false }, tense, { person: 3, isPlural: false }),
  );
  return [
    ...word('there'),
    ...word(be, group),
    ...others.toReversed().flatMap((item) => adjunctWords(item, null, writing)),
  ];
}

function ownerOf(thing: Noun): Nominal | null {
  if (thing.possessor) return thing.possessor;
  return null;
}

/** "X is Y", "it is known that …". */
function predication(
  clause: Clause,
  owner: Nominal | null,
  writing: Writing,
  setting: ClauseSetting,
): Piece[] {
  const { group } = clause;
  const tense = tenseOf(group, setting, clause);
  const items = [...clause.fronted, ...clause.inner].filter((item) => !isLink(item));
  const { opening, rest } = clause.subject
    ? { opening: clause.fronted.filter((item) => !isLink(item)), rest: clause.inner }
    : splitOpening([], items);
  const front = opening.flatMap((item) => withComma(adjunctWords(item, group, writing)));
  if (owner?.kind === 'clause' && owner.group.form === 'content') {
    const be = statement(finiteVerb('be', group, tense, { person: 3, isPlural: false }));
    const complement = clause.complement ? complementWords(clause.complement, writing) : [];
    return [
      ...front,
      ...word('it'),
      ...word(be, group),
      ...complement,
      ...contentWords(owner, writing, isPast(tense)),
    ];
  }
  const subject = subjectOf(owner, clause, writing, setting);
  const become = group.kind === 'verb' && tense === 'future' ? 'be' : 'be';
  const be = group.isQuestion
    ? withSupport(become, group, tense, subject.agreement)
    : finiteVerb(become, { ...group, isPassive: false }, tense, subject.agreement);
  const complement = clause.complement ? complementWords(clause.complement, writing) : [];
  const adverbs = rest.filter(isMidAdverb).flatMap((item) => adjunctWords(item, group, writing));
  const hearsay = group.isHearsay ? word('apparently') : [];
  return [
    ...front,
    ...subject.pieces,
    ...placeAdverbs(be, [...hearsay, ...adverbs], group),
    ...complement,
    ...rest
      .filter((item) => !isMidAdverb(item) && !isLink(item))
      .toReversed()
      .flatMap((item) => adjunctWords(item, group, writing)),
  ];
}

const QUESTION_WORD = /^(?:қашан|қайда|қайдан|қалай|неге|неліктен|қанша|қандай|кім|не|қай|кімнің|неше)/;

/** A clause that is known, said or thought: "that he came", "when he came", "whether he came". */
export function contentWords(clause: Clause, writing: Writing, mainIsPast: boolean): Piece[] {
  const { group } = clause;
  if (group.form === 'action') return actionWords(clause, writing);
  if (group.form === 'content' && group.nominal?.number && !group.nominal.possessor)
    return headless(clause, writing);
  if (group.form === 'content' && !group.nominal?.possessor) return headless(clause, writing);
  const asks = [...clause.fronted, ...clause.inner].find(
    (item): item is Extract<Item, { kind: 'adverb' }> =>
      item.kind === 'adverb' && QUESTION_WORD.test(item.unit.text.toLowerCase()),
  );
  const inner = asks ? without(clause, asks) : clause;
  const joint = asks
    ? word(englishOf(asks.unit, writing), asks.unit)
    : word(group.isQuestion ? 'whether' : 'that');
  const told = finite({ ...inner, group: { ...inner.group, isQuestion: false } }, writing, {
    mainIsPast,
    subject: 'written',
  });
  return [...joint, ...told];
}

function without(clause: Clause, item: Item): Clause {
  return {
    ...clause,
    fronted: clause.fronted.filter((one) => one !== item),
    inner: clause.inner.filter((one) => one !== item),
  };
}

/** келгендер "those who came", айтқаны "what was said". */
function headless(clause: Clause, writing: Writing): Piece[] {
  const isMany = clause.group.nominal?.number === 'pl' || clause.group.form === 'agent';
  const words = whoWords(clause, { person: 3, isPlural: isMany }, writing);
  return [...word(isMany ? 'those who' : 'the one who'), ...words];
}

function whoWords(clause: Clause, agreement: Agreement, writing: Writing): Piece[] {
  const { group } = clause;
  const tense: EnglishTense =
    group.tense === 'habitual' || group.form === 'agent'
      ? 'present'
      : group.tense === 'open'
        ? 'conditional'
        : group.tense;
  const items = [...clause.fronted, ...clause.inner];
  const links = items
    .filter(isLink)
    .flatMap((link) => [...linkWords(link, tense, agreement, writing), ...word('and')]);
  if (clause.complement) {
    return [
      ...links,
      ...word(statement(finiteVerb('be', group, tense, agreement)), group),
      ...complementWords(clause.complement, writing),
    ];
  }
  const verb = statement(finiteVerb(englishVerb(clause, writing), group, tense, agreement));
  return [
    ...links,
    ...word(verb, group),
    ...tail(
      clause,
      items.filter((item) => !isLink(item)),
      writing,
      isPast(tense),
    ),
  ];
}

/** A verbal noun: "adopting the law", "the minister's coming". */
function actionWords(clause: Clause, writing: Writing): Piece[] {
  const items = [...clause.fronted, ...clause.inner];
  const links = items
    .filter(isLink)
    .flatMap((link) => [
      ...word(nonFinite(englishVerb(link, writing), link.group, 'gerund'), link.group),
      ...tail(link, [...link.fronted, ...link.inner], writing, false),
      ...word('and'),
    ]);
  const subject = clause.subject ? nominalWords(clause.subject, 'subject', writing) : [];
  const verb = nonFinite(englishVerb(clause, writing), clause.group, 'gerund');
  const complement = clause.complement ? complementWords(clause.complement, writing) : [];
  return [
    ...subject,
    ...links,
    ...word(verb, clause.group),
    ...complement,
    ...tail(
      clause,
      items.filter((item) => !isLink(item)),
      writing,
      false,
    ),
  ];
}

/** A clause where English wants a noun. */
export function clauseAsNoun(clause: Clause, writing: Writing): Piece[] {
  return clause.group.form === 'action' ? actionWords(clause, writing) : contentWords(clause, writing, false);
}

/** "to come", with its objects. */
export function infinitiveClause(clause: Clause, writing: Writing): Piece[] {
  const items = [...clause.fronted, ...clause.inner];
  const links = items
    .filter(isLink)
    .flatMap((link) => [
      ...word(nonFinite(englishVerb(link, writing), link.group, 'infinitive'), link.group),
      ...tail(link, [...link.fronted, ...link.inner], writing, false),
      ...word('and'),
    ]);
  const verb = nonFinite(englishVerb(clause, writing), clause.group, 'infinitive');
  const to = verb.startsWith('not ') ? `not to ${verb.slice(4)}` : `to ${verb}`;
  const subject = clause.subject ? [...word('for'), ...nominalWords(clause.subject, 'object', writing)] : [];
  const complement = clause.complement ? complementWords(clause.complement, writing) : [];
  return [
    ...subject,
    ...(links.length > 0 ? [...word('to'), ...links] : []),
    ...word(links.length > 0 ? verb : to, clause.group),
    ...complement,
    ...tail(
      clause,
      items.filter((item) => !isLink(item)),
      writing,
      false,
    ),
  ];
}

/** "while coming", "without coming", "after coming". */
export function gerundClause(clause: Clause, writing: Writing): Piece[] {
  const positive =
    clause.group.form === 'without' ? { ...clause, group: { ...clause.group, isNegative: false } } : clause;
  return actionWords({ ...positive, subject: null }, writing);
}

/** A subordinate clause with a subject: "when the minister came", "if he comes". */
export function finiteClause(clause: Clause, writing: Writing, mainIsPast: boolean | null = null): Piece[] {
  return finite({ ...clause, group: { ...clause.group, isQuestion: false, mood: null } }, writing, {
    mainIsPast,
    subject: 'written',
  });
}

/** A short participle that may stand before the noun: "the arrested man"; null when it goes behind. */
export function relativeBefore(relative: Clause, writing: Writing): Piece[] | null {
  const { group } = relative;
  const isAlone =
    relative.subject === null &&
    relative.object === null &&
    relative.complement === null &&
    relative.said === null &&
    relative.fronted.length + relative.inner.length === 0;
  if (
    !isAlone ||
    group.isNegative ||
    group.modals.length > 0 ||
    group.isProgressive ||
    group.tense !== 'past'
  )
    return null;
  const participle = passiveParticiple(relative, writing);
  return participle !== null && !participle.includes(' ') ? word(participle, group) : null;
}

function passiveParticiple(relative: Clause, writing: Writing): string | null {
  const english = englishVerb(relative, writing);
  if (english.startsWith('be ')) return english.slice(3);
  return relative.group.isPassive ? verbForm(english, 'participle') : null;
}

/** A relative clause behind its noun: "held in Taraz", "who came", "that the minister saw". */
export function relativeAfter(relative: Clause, noun: Noun, writing: Writing): Piece[] {
  const { group } = relative;
  const items = [...relative.fronted, ...relative.inner];
  const english = englishVerb(relative, writing);
  const rest = items.filter((item) => !isLink(item));
  if (relative.said && group.head.readings[0]?.lemma === 'де') return [];
  if (relative.subject !== null) {
    const flags = noun.head.readings[0]?.entry?.flags ?? [];
    const joint = flags.includes('time')
      ? 'when'
      : flags.includes('place') && !isTransitive(group)
        ? 'where'
        : 'that';
    return [...word(joint), ...finite(relative, writing, { mainIsPast: null, subject: 'written' })];
  }
  const participle = passiveParticiple(relative, writing);
  const isPlain = !group.isNegative && group.modals.length === 0 && !items.some(isLink);
  if (participle !== null && isPlain) {
    const form = group.isProgressive
      ? `being ${participle}`
      : group.tense === 'habitual'
        ? `to be ${participle}`
        : participle;
    return [...word(form, group), ...tail(relative, rest, writing, true)];
  }
  const { isHuman } = referentOf(noun);
  if (
    isTransitive(group) &&
    relative.object === null &&
    !isHuman &&
    isPlain &&
    !relative.said &&
    noun.features.possessor === undefined
  ) {
    const past = verbForm(english, 'participle');
    return [
      ...word(group.tense === 'habitual' ? `to be ${past}` : past, group),
      ...tail(relative, rest, writing, true),
    ];
  }
  if (group.isProgressive && isPlain) {
    return [
      ...word(nonFinite(english, { ...group, isProgressive: false }, 'gerund'), group),
      ...tail(relative, rest, writing, false),
    ];
  }
  return [
    ...word(isHuman ? 'who' : 'that'),
    ...whoWords(relative, { person: 3, isPlural: isPlural(noun) }, writing),
  ];
}

/** A clause with a postposition: "after he came", "to help", "by selling". */
export function subordinate(
  clause: Clause,
  postposition: Unit,
  preposition: string,
  writing: Writing,
): Piece[] {
  const lemma = postposition.text.toLowerCase();
  const { form } = clause.group;
  if (form === 'action') {
    if (lemma === 'үшін' || lemma === 'мақсатында' || lemma === 'мақсатымен')
      return infinitiveClause(clause, writing);
    return [...word(preposition, postposition), ...actionWords(clause, writing)];
  }
  const joint = JOINTS[lemma];
  if (joint === undefined) {
    return [...word(preposition, postposition), ...contentWords(clause, writing, true)];
  }
  if (clause.subject === null && (joint === 'after' || joint === 'before') && !clause.group.isNegative) {
    return [...word(joint, postposition), ...gerundClause(clause, writing)];
  }
  const group: VerbGroup = {
    ...clause.group,
    form: 'finite',
    nominal: null,
    isNegative: joint === 'before' || joint === 'until' ? false : clause.group.isNegative,
    tense: clause.group.tense === 'open' ? 'present' : clause.group.tense,
  };
  return [...word(joint, postposition), ...finiteClause({ ...clause, group }, writing)];
}

/** Postpositions and words of time that join a clause with a verb of its own. */
const JOINTS: Readonly<Record<string, string>> = {
  кейін: 'after',
  соң: 'after',
  бұрын: 'before',
  дейін: 'until',
  бері: 'since',
  сайын: 'every time',
  үшін: 'because',
  сияқты: 'as',
  секілді: 'as',
  қарамастан: 'although',
  байланысты: 'because',
  туралы: 'that',
  деген: 'that',
};
