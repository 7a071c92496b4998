import { compare } from '#glossary/english/inflection/adjective-forms.ts';
import { indefiniteArticle } from '#glossary/english/inflection/article.ts';
import { verbForm } from '#glossary/english/inflection/verb-forms.ts';
import type { Referent } from '#glossary/model/draft.ts';
import { isSaying, isTimeNoun, isTransitive } from '../parse/clause.ts';
import {
  type Adjective,
  type Adverb,
  type Clause,
  caseOf,
  type Item,
  type Nominal,
  type Noun,
} from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import type { Unit } from '../read/unit.ts';
import { adjunctWords, complementWords, isMidAdverb } from './adjunct-words.ts';
import {
  adjectiveWords,
  isPlural,
  isMany as isSeveral,
  type NounRole,
  nominalWords,
  referentOf,
} from './noun-words.ts';
import { COMMA, type Piece, word } from './piece.ts';
import {
  agreementOf,
  agreementOfPerson,
  PERSONAL_PRONOUNS,
  referentOfOl,
  spokenPronoun,
  thirdPronoun,
} from './pronouns.ts';
import { quotationWords } from './quotation-words.ts';
import { englishOf, NEGATIVE_WORDS } from './sense.ts';
import {
  type Agreement,
  type EnglishTense,
  type FiniteVerb,
  finiteVerb,
  nonFinite,
  statement,
  THIRD,
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

/** ешкім, ешқандай адам: English puts the negation into the subject. */
function isNobody(subject: Nominal): boolean {
  if (subject.kind !== 'noun') return false;
  return [subject.head, ...subject.determiners].some(
    ({ readings }) => readings[0] !== undefined && readings[0].lemma in NEGATIVE_WORDS,
  );
}

interface Subject {
  readonly pieces: Piece[];
  readonly agreement: Agreement;
}

function finite(written: Clause, writing: Writing, setting: ClauseSetting): Piece[] {
  const told =
    written.said && written.group.isPassive
      ? { ...written, group: { ...written.group, isProgressive: false } }
      : written;
  const clause =
    told.subject && isNobody(told.subject) ? { ...told, group: { ...told.group, isNegative: false } } : told;
  const { group } = clause;
  const chain = [...clause.fronted, ...clause.inner].filter(isLink);
  const owner = clause.subject ?? chain.find(({ subject }) => subject !== null)?.subject ?? null;
  if (group.kind === 'existence' || isThereBe(clause)) return existence(clause, writing, setting);
  if (group.isImpersonal && owner === null) return impersonal(clause, writing, setting);
  if (group.kind === 'copula' || clause.complement) return predication(clause, owner, writing, setting);
  if (owner?.kind === 'clause' && isFact(owner) && !isTransitive(group))
    return extraposed(clause, owner, writing, setting);
  const tense = tenseOf(group, setting, clause);
  const quoted = clause.said;
  const isQuoteFirst = quoted !== null && quoted.kind === 'quotation' && quoted.start < group.start;
  const fronted = clause.fronted.filter((item) => !isLink(item));
  const inner = clause.inner.filter((item) => !isLink(item));
  const { opening, rest } = clause.subject ? moveGoverned(fronted, inner) : splitOpening(fronted, inner);
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
  const asks = rest.find(isQuestionWord) ?? opening.find(isQuestionWord);
  if (setting.mainIsPast === null && (group.isQuestion || asks) && chain.length === 0) {
    const form = withSupport(englishVerb(clause, writing), group, tense, subject.agreement);
    const negation = form.isNegative ? ' not' : '';
    const open = asks ? word(englishOf(asks.unit, writing), asks.unit) : [];
    const others = tail(
      clause,
      rest.filter((item) => item !== asks && !isMidAdverb(item)),
      writing,
      isPast(tense),
    );
    const adverbs = rest.filter(isMidAdverb).flatMap((item) => adjunctWords(item, group, writing));
    const before = opening
      .filter((item) => item !== asks)
      .flatMap((item) => withComma(adjunctWords(item, group, writing)));
    return [
      ...before,
      ...open,
      ...word(form.auxiliary ?? '', group),
      ...subject.pieces,
      ...word(negation.trim()),
      ...adverbs,
      ...word(form.rest, group),
      ...others,
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

/** Objects of the verb that Kazakh puts first go behind the English verb; time, place and reason stay in front. */
function moveGoverned(fronted: readonly Item[], inner: readonly Item[]): { opening: Item[]; rest: Item[] } {
  const isGoverned = (item: Item) =>
    (item.kind === 'clause' && item.group.form === 'action' && caseOf(item) !== 'loc') ||
    (item.kind === 'noun' &&
      ['dat', 'acc', 'abl', 'ins', 'loc'].includes(item.features.case) &&
      !isTimeNoun(item));
  return {
    opening: fronted.filter((item) => !isGoverned(item)),
    rest: [...fronted.filter(isGoverned), ...inner],
  };
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
  return (
    item.kind === 'adverb' && OPENING_ADVERB.test(item.unit.readings[0]?.entry?.senses[0]?.english ?? '')
  );
}

const OPENING_ADVERB =
  /^(?:today|yesterday|tomorrow|now|then|here|there|recently|earlier|later|soon|sometimes|meanwhile|this|last|next|in|at|first|according)\b/;

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
  if (group.mood === 'imperative' || (group.mood === 'optative' && group.person !== '3'))
    return { pieces: [], agreement: agreementOfPerson('1pl') };
  if (person !== '3')
    return { pieces: word(spokenPronoun(person, 'subject')), agreement: agreementOfPerson(person) };
  if (setting.subject === 'implied') return { pieces: [], agreement: agreementOf(writing.topic) };

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
  writing.saysNo = isNobody(owner);
  const pieces = nominalWords(owner, role, writing);
  writing.saysNo = false;
  if (isPronoun) {
    const referent = lemma === 'ол' ? referentOfOl(writing) : writing.topic;
    writing.topic = referent;
    return { pieces, agreement: agreementOf(referent) };
  }
  const referent = referentOf(owner);
  meet(referent, writing);
  const isMany = owner.kind === 'noun' && (isSeveral(owner) || isPlural(owner));
  return { pieces, agreement: { person: 3, isPlural: isMany } };
}

function meet(referent: Referent, writing: Writing): void {
  writing.topic = referent;
  if (referent.isHuman) writing.person = referent;
}

/** A subject right before its verb, with time or place in front of it, is news: Ауылда жаңа мектеп ашылды. */
function isNew(owner: Nominal, clause: Clause): boolean {
  if (owner.kind !== 'noun' || isTransitive(clause.group)) return false;
  const isSet = clause.fronted.some(
    (item) => item.kind === 'noun' && (item.features.case === 'loc' || isTimeNoun(item)),
  );
  return isSet && clause.inner.length === 0 && owner.possessor === null;
}

const FUTURE = /^(?:ертең|алдағы|келесі|келер|жақында|таяуда|болашақта|алда)/i;

/** Verbs whose present in -ады mostly speaks of what is to come: өтеді "will take place". */
const TO_COME: ReadonlySet<string> = new Set(
  'өт өткіз бар кел қатыс аяқтал бастал ашыл кездес шеш қайт жібер шығарыл беріл бөлін салын тараты'.split(
    ' ',
  ),
);

/** The English tense of a group where it stands. */
function tenseOf(group: VerbGroup, { mainIsPast }: ClauseSetting, clause: Clause): EnglishTense {
  const { tense } = group;
  if (mainIsPast !== null) {
    if (tense === 'habitual' || tense === 'future' || tense === 'open') {
      return isStative(group) ? (mainIsPast ? 'past' : 'present') : mainIsPast ? 'conditional' : 'future';
    }
    if (tense === 'present' && group.form === 'finite' && speaksOfFuture(clause))
      return mainIsPast ? 'conditional' : 'future';
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
    group.modals.length > 0 ||
    (group.head.readings[0]?.entry?.flags.includes('stat') ?? false)
  );
}

function speaksOfFuture(clause: Clause): boolean {
  const says = (unit: Unit) => FUTURE.test(unit.text);
  if (isStative(clause.group) || clause.group.modals.length > 0) return false;
  if (TO_COME.has(clause.group.head.readings[0]?.lemma ?? '') || clause.group.person === '1pl') return true;
  if (isSaying(clause.group)) return false;
  return [...clause.fronted, ...clause.inner].some(
    (item) =>
      (item.kind === 'adverb' && says(item.unit)) ||
      (item.kind === 'noun' && says(item.head)) ||
      (item.kind === 'noun' &&
        (item.adjectives.some(({ unit }) => says(unit)) || item.head.fixed?.number?.kind === 'date')),
  );
}

export function isPast(tense: EnglishTense): boolean {
  return tense === 'past' || tense === 'pluperfect' || tense === 'habitual' || tense === 'conditional';
}

/** The lexical verb; light verbs with a noun object come from the lexicon as one. */
export function englishVerb({ group, subject, complement, inner }: Clause, writing: Writing): string {
  if (group.kind === 'copula') return 'be';
  if (
    group.head.readings[0]?.lemma === 'бол' &&
    !complement &&
    subject?.kind === 'noun' &&
    !referentOf(subject).isHuman &&
    subject.features.possessor !== '3'
  )
    return 'take place';
  const english = englishOf(group.head, writing) || 'be';
  const adjective = objectAdjective({ group, inner });
  const inside = adjective && /^(\S+) an? (.+)$/.exec(english);
  if (!inside) return english;
  const noun = `${adjectiveWords(adjective, writing)
    .map(({ text }) => text)
    .join(' ')} ${inside[2]}`;
  return `${inside[1]} ${indefiniteArticle(noun)} ${noun}`;
}

/** жаңа заң қабылдады: before an expression with an object the adjective belongs to the object. */
function objectAdjective({ group, inner }: Pick<Clause, 'group' | 'inner'>): Adjective | null {
  const last = inner.at(-1);
  if (last?.kind !== 'adjective' || !group.head.text.includes(' ')) return null;
  return /^\S+ an? /.test(group.head.readings[0]?.entry?.senses[0]?.english ?? '') ? last : null;
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
  const { person } = group;
  if (person === '1pl' || person === '1sg') {
    return word(`let ${person === '1pl' ? 'us' : 'me'} ${nonFinite(english, group, 'infinitive')}`, group);
  }
  const should: VerbGroup = { ...group, modals: ['should', ...group.modals] };
  return word(statement(finiteVerb(english, should, 'present', subject.agreement)), group);
}

/** "Call on the authorities to …". */
const BEFORE_INFINITIVE: Readonly<Record<string, string>> = { call: 'on' };

function asksObject(object: Noun, { group }: Clause, rest: readonly Item[], english: string): Piece[] {
  const asks = rest.some(
    (item) => item.kind === 'clause' && item.group.form === 'action' && caseOf(item) === 'dat',
  );
  return asks && object.features.case === 'acc' && group.kind === 'verb'
    ? word(BEFORE_INFINITIVE[english] ?? '')
    : [];
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
          : [
              ...objectPreposition(object, group),
              ...asksObject(object, clause, rest, englishVerb(clause, writing)),
              ...nominalWords(object, 'object', writing),
            ]),
    );
  }
  const taken = objectAdjective(clause);
  const adjuncts = rest
    .filter((item) => item !== taken)
    .toReversed()
    .map((item) => adjunctWords(item, group, writing, mainIsPast));
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
  if (subject?.kind !== 'noun' || group.modals.length > 0 || group.mood) return false;
  if (!referentOf(subject).isHuman) return isNew(subject, clause) || clause.inner.length === 0;
  return isNew(subject, clause) && subject.head.kind === 'word' && !subject.features.possessor;
}

/** "There is a school in the village", "the boy has time". */
function existence(clause: Clause, writing: Writing, setting: ClauseSetting): Piece[] {
  const { group, subject } = clause;
  const tense = tenseOf(group, setting, clause);
  const thing = subject ?? null;
  const items = [...clause.fronted, ...clause.inner].filter((item) => !isLink(item));
  const { opening, rest: others } = splitOpening([], items);
  const front = opening.flatMap((item) => withComma(adjunctWords(item, null, writing)));
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
          ...front,
          ...pieces.pieces,
          ...word(have, group),
          ...no,
          ...others.toReversed().flatMap((item) => adjunctWords(item, null, writing)),
        ];
      }
    }
    const agreement: Agreement = { person: 3, isPlural: isSeveral(thing) || isPlural(thing) };
    const be = statement(
      finiteVerb('be', { ...group, isNegative: false, isPassive: false }, tense, agreement),
    );
    writing.saysNo = isNobody(thing);
    const words = nominalWords(thing, group.isNegative ? 'bare' : 'new-subject', writing);
    writing.saysNo = false;
    return [
      ...front,
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
    ...front,
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
  const asked =
    clause.complement?.kind === 'noun' &&
    /^(?:кім|не)$/.test(clause.complement.head.readings[0]?.lemma ?? '');
  const subject = subjectOf(owner, clause, writing, setting);
  const be = group.isQuestion
    ? withSupport('be', group, tense, subject.agreement)
    : finiteVerb('be', { ...group, isPassive: false }, tense, subject.agreement);
  const standard = standardOf(clause, rest);
  const complement = standard
    ? comparison(clause.complement as Adjective, standard, writing)
    : clause.complement
      ? complementWords(clause.complement, writing)
      : [];
  const adverbs = rest.filter(isMidAdverb).flatMap((item) => adjunctWords(item, group, writing));
  if (setting.mainIsPast === null && (asked || (group.isQuestion && be.auxiliary))) {
    const verb = `${be.auxiliary}`;
    return asked
      ? [...complement, ...word(verb, group), ...subject.pieces]
      : [
          ...front,
          ...word(verb, group),
          ...subject.pieces,
          ...word([be.isNegative ? 'not' : '', be.rest].join(' ').trim()),
          ...adverbs,
          ...complement,
        ];
  }
  const hearsay = group.isHearsay ? word('apparently') : [];
  return [
    ...front,
    ...subject.pieces,
    ...placeAdverbs(be, [...hearsay, ...adverbs], group),
    ...complement,
    ...rest
      .filter((item) => item !== standard && !isMidAdverb(item) && !isLink(item))
      .toReversed()
      .flatMap((item) => adjunctWords(item, group, writing)),
  ];
}

/** What something is compared with: Астанадан in Алматы Астанадан үлкен. */
function standardOf({ complement }: Clause, rest: readonly Item[]): Noun | null {
  if (complement?.kind !== 'adjective' || complement.degree) return null;
  return rest.find((item): item is Noun => item.kind === 'noun' && item.features.case === 'abl') ?? null;
}

function comparison(adjective: Adjective, standard: Noun, writing: Writing): Piece[] {
  const plain = adjectiveWords(adjective, writing)
    .map(({ text }) => text)
    .join(' ');
  const words = /^(?:more |.+er$)/.test(plain) ? plain : compare(plain, 'comparative');
  return [...word(words, adjective), ...word('than'), ...nominalWords(standard, 'oblique', writing)];
}

/** A participle with the possessive of its subject: a fact, not a person. */
function isFact({ group }: Clause): boolean {
  return group.form === 'content' && group.nominal?.possessor !== undefined;
}

/** "It became known that …". */
function extraposed(clause: Clause, fact: Clause, writing: Writing, setting: ClauseSetting): Piece[] {
  const tense = tenseOf(clause.group, setting, clause);
  const verb = statement(finiteVerb(englishVerb(clause, writing), clause.group, tense, THIRD));
  const items = [...clause.fronted, ...clause.inner].filter((item) => !isLink(item));
  const { opening, rest } = splitOpening([], items);
  return [
    ...opening.flatMap((item) => withComma(adjunctWords(item, clause.group, writing))),
    ...word('it'),
    ...word(verb, clause.group),
    ...rest.flatMap((item) => adjunctWords(item, clause.group, writing)),
    ...contentWords(fact, writing, isPast(tense)),
  ];
}

/** Nobody is named who must or may: "the work must be finished", "it is necessary to wait". */
function impersonal(clause: Clause, writing: Writing, setting: ClauseSetting): Piece[] {
  const { group, object } = clause;
  const tense = tenseOf(group, setting, clause);
  const plain: VerbGroup = { ...group, isImpersonal: false };
  const items = [...clause.fronted, ...clause.inner].filter((item) => !isLink(item));
  if (object?.kind === 'noun') {
    return finite(
      { ...clause, group: { ...plain, isPassive: true }, subject: object, object: null },
      writing,
      setting,
    );
  }
  const { opening, rest } = splitOpening([], items);
  const isAllowed = group.modals.includes('possible');
  const be = statement(finiteVerb('be', { ...plain, modals: [] }, tense, THIRD));
  const what = isAllowed
    ? group.isNegative
      ? 'allowed'
      : 'possible'
    : group.modals.includes('should')
      ? 'better'
      : 'necessary';
  const core: Clause = {
    ...clause,
    group: { ...plain, modals: [], isNegative: false },
    fronted: [],
    inner: rest,
    object,
  };
  return [
    ...opening.flatMap((item) => withComma(adjunctWords(item, group, writing))),
    ...(group.isQuestion ? word(`${be} it ${what}`, group) : word(`it ${be} ${what}`, group)),
    ...infinitiveClause(core, writing),
  ];
}

const QUESTION_WORD = /^(?:қашан|қайда|қайдан|қалай|неге|неліктен|қанша|қандай|кім|не|қай|кімнің|неше)/;

function isQuestionWord(item: Item): item is Adverb {
  return item.kind === 'adverb' && QUESTION_WORD.test(item.unit.text.toLowerCase());
}

/** A clause that is known, said or thought: "that he came", "when he came", "whether he came". */
export function contentWords(clause: Clause, writing: Writing, mainIsPast: boolean): Piece[] {
  const { group } = clause;
  if (group.form === 'action') return actionWords(clause, writing);
  if (group.form === 'content' && group.nominal?.number && !group.nominal.possessor)
    return headless(clause, writing);
  if (group.form === 'content' && !group.nominal?.possessor) return headless(clause, writing);
  const asks = [...clause.fronted, ...clause.inner].find(isQuestionWord);
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
  if (group.kind === 'existence' && relative.subject?.kind === 'noun') {
    const { possessor: _, ...features } = relative.subject.features;
    const thing: Noun = { ...relative.subject, features };
    return [
      ...word(group.isNegative ? 'without' : 'with', group),
      ...nominalWords(thing, 'new-subject', writing),
      ...rest.flatMap((item) => adjunctWords(item, null, writing)),
    ];
  }
  if (relative.subject !== null) {
    const flags = noun.head.readings[0]?.entry?.flags ?? [];
    const joint = flags.includes('time')
      ? 'when'
      : flags.includes('place') && !isTransitive(group)
        ? 'where'
        : 'that';
    return [
      ...word(joint),
      ...finite(asPresent(relative), writing, { mainIsPast: null, subject: 'written' }),
    ];
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
  if (
    isTransitive(group) &&
    relative.object === null &&
    !relative.said &&
    !isHuman &&
    noun.features.possessor === '3'
  ) {
    return [
      ...word('that'),
      ...finite(asPresent(relative), writing, { mainIsPast: null, subject: 'written' }),
    ];
  }
  return [
    ...word(isHuman ? 'who' : 'that'),
    ...whoWords(relative, { person: 3, isPlural: isPlural(noun) }, writing),
  ];
}

/** A habit that describes a thing still holds: біз тұратын үй "the house where we live". */
function asPresent(relative: Clause): Clause {
  const { tense } = relative.group;
  if (tense !== 'habitual' && tense !== 'open') return relative;
  return { ...relative, group: { ...relative.group, tense: 'present' } };
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
