import { isHuman } from '../parse/agency.ts';
import { isTransitive } from '../parse/clause-items.ts';
import type { Clause, Item, Nominal, Noun } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import type { Unit } from '../read/unit.ts';
import { adjunctWords, eitherWords, isEither, isMidAdverb } from './adjunct-words.ts';
import { moveGoverned, splitOpening, withComma } from './clause-opening.ts';
import { tail } from './clause-tail.ts';
import { bareVerb, englishVerb, verbPieces } from './clause-verb.ts';
import { isQuestionWord } from './content-words.ts';
import { existence, isThereBe, isWhere, whereabouts } from './existence-words.ts';
import { extraposed, impersonal, isFact } from './impersonal-words.ts';
import { isLink, linkedWords, withTense } from './linked-clauses.ts';
import { referentOf } from './noun-number.ts';
import { COMMA, type Piece, word } from './piece.ts';
import { predication } from './predication-words.ts';
import { quotationWords } from './quotation-words.ts';
import { englishOf } from './sense.ts';
import { withSharedObjects } from './shared-object.ts';
import { sinceThen, sinceWhen } from './since-words.ts';
import { isNobody, subjectOf } from './subject-words.ts';
import { type ClauseSetting, isPast, tenseOf } from './tense.ts';
import { withSupport } from './verb-words.ts';
import { aside, type Writing } from './writing.ts';

const MAIN: ClauseSetting = { mainIsPast: null, subject: 'written' };

/** A main clause. */
export function mainClause(clause: Clause, writing: Writing): Piece[] {
  return finite(clause, writing, MAIN);
}

/** What opens the first of several clauses opens the sentence: source and time go before its subject. */
function openingOf(links: readonly Clause[]): { lead: readonly Item[]; chain: readonly Clause[] } {
  const [first, ...others] = links;
  if (!first) return { lead: [], chain: links };
  const { opening, rest } = splitOpening(first.fronted, first.inner);
  return { lead: opening, chain: [{ ...first, fronted: [], inner: rest }, ...others] };
}

type StateWriter = (clause: Clause, writing: Writing, setting: ClauseSetting) => Piece[];

/** How a clause is written that says what is, not what is done; null for all others. */
function stateWriter(clause: Clause, owner: Nominal | null): StateWriter | null {
  const { group } = clause;
  if (sinceWhen(clause)) return sinceThen;
  if (group.kind === 'existence' && isWhere(clause)) return whereabouts;
  if (group.kind === 'existence' || isThereBe(clause)) return existence;
  if (group.isImpersonal && owner === null) return impersonal;
  if (group.kind === 'copula' || clause.complement) return predication;
  if (owner?.kind === 'clause' && isFact(owner) && !isTransitive(group)) return extraposed;
  return null;
}

/** What was done before a state, as clauses of their own: "Asan came, and he was ill." */
function beforeState(
  clause: Clause,
  chain: readonly Clause[],
  owner: Nominal | null,
  writing: Writing,
  setting: ClauseSetting,
): Piece[] {
  return chain.flatMap((link, at) => {
    const subject = link.subject ?? (at === 0 && clause.subject === null ? owner : null);
    return [
      ...finite(withTense({ ...link, subject }, tenseBefore(clause.group, link)), writing, setting),
      COMMA,
      ...word('and'),
    ];
  });
}

/** қолға түсіп, оның қайда екені белгісіз: what led to a state is over. */
function tenseBefore(group: VerbGroup, { group: link }: Clause): VerbGroup {
  const isOver =
    group.tense === 'present' && !link.isProgressive && link.kind === 'verb' && group.kind !== 'verb';
  return isOver ? { ...group, tense: 'past' } : group;
}

/** бірі қайтыс болып, екіншісі ауруханада жатыр: what led to where somebody is now is over. */
function isState({ head }: VerbGroup): boolean {
  return /(?:^|\s)(?:жатыр|жат|тұр|отыр)$/.test(head.readings[0]?.lemma ?? '');
}

function overBefore(group: VerbGroup): VerbGroup {
  return group.tense === 'present' ? { ...group, tense: 'past' } : group;
}

function withoutLinks(clause: Clause): Clause {
  const isOther = (item: Item) => !isLink(item);
  return { ...clause, fronted: clause.fronted.filter(isOther), inner: clause.inner.filter(isOther) };
}

/** «…», – деді тілшіге: nobody says who spoke, so English says who was told. */
function reportedTo(clause: Clause): Clause {
  const { group, said, subject, inner, fronted } = clause;
  const { head } = group;
  const says = said?.kind === 'quotation' && subject === null && group.person === '3' && !group.isPassive;
  if (!says || head.readings[0]?.lemma !== 'де') return clause;
  const listener = [...fronted, ...inner].find(
    (item): item is Noun => item.kind === 'noun' && item.features.case === 'dat' && isHuman(item),
  );
  if (!listener) return clause;
  const without = (items: readonly Item[]) => items.filter((item) => item !== listener);
  const told: Unit = {
    ...head,
    fixed: { english: 'tell', type: null, gender: 'u', number: null },
  };
  return {
    ...clause,
    subject: { ...listener, features: { ...listener.features, case: 'nom' } },
    fronted: without(fronted),
    inner: without(inner),
    group: { ...group, head: told, isPassive: true },
  };
}

/** Жарақатына байланысты Асан ойнамады: what is possessed in front of a person who is the subject is theirs. */
function ofSubject(owner: Nominal | null, writing: Writing, write: () => Piece[]): Piece[] {
  if (owner?.kind !== 'noun' || !isHuman(owner) || owner.head.readings[0]?.pos === 'pron') return write();
  const { topic } = writing;
  const mine = referentOf(owner);
  writing.topic = mine;
  const pieces = write();
  if (writing.topic === mine) writing.topic = topic;
  return pieces;
}

/** ұсталып, үш айдан кейін босатылды: what stands behind a link speaks of the last verb only. */
function behindLinks(
  { opening, rest }: { opening: Item[]; rest: Item[] },
  chain: readonly Clause[],
): { opening: Item[]; rest: Item[] } {
  const last = chain.at(-1);
  const isBehind = (item: Item) => last !== undefined && item.start > last.start;
  return { opening: opening.filter((item) => !isBehind(item)), rest: [...opening.filter(isBehind), ...rest] };
}

/** A clause with a finite verb, in any of the shapes English has for it. */
export function finite(alone: Clause, writing: Writing, setting: ClauseSetting): Piece[] {
  const given = withSharedObjects(alone, writing);
  const written = reportedTo(given);
  const told =
    written.said && written.group.isPassive
      ? { ...written, group: { ...written.group, isProgressive: false } }
      : written;
  const clause =
    told.subject && isNobody(told.subject) ? { ...told, group: { ...told.group, isNegative: false } } : told;
  const { group } = clause;
  const allLinks = [...clause.fronted, ...clause.inner].filter(isLink);
  const { lead, chain } = openingOf(allLinks);
  const owner = clause.subject ?? chain.find(({ subject }) => subject !== null)?.subject ?? null;
  const state = stateWriter(clause, owner);
  if (state)
    return [
      ...lead.flatMap((item) => withComma(adjunctWords(item, group, writing))),
      ...beforeState(clause, chain, owner, writing, setting),
      ...state(withoutLinks(clause), writing, setting),
    ];
  const tense = tenseOf(group, setting, clause);
  const quoted = clause.said;
  const isQuoteFirst = quoted !== null && quoted.kind === 'quotation' && quoted.start < group.start;
  const { fronted, inner } = withoutLinks(clause);
  const { opening, rest } = behindLinks(
    clause.subject ? moveGoverned(fronted, inner) : splitOpening(fronted, inner),
    chain,
  );
  const openingWords = () =>
    [...lead, ...opening].flatMap((item) => withComma(adjunctWords(item, group, writing)));
  // Әкім тергеу аяқталғанша айта алмайтынын мәлімдеді: who cannot say is the akim, not the inquiry.
  const isOfSpeaker = owner === null && setting.mainIsPast !== null;
  const front = isOfSpeaker ? aside(writing, openingWords) : ofSubject(owner, writing, openingWords);
  const quote = isQuoteFirst ? quoteWithComma(quotationWords(quoted, writing)) : [];
  const apart = chain.filter((link) => link.subject !== null && link.subject !== owner);
  const before = apart.flatMap((link) => [
    ...finite(withTense(link, isState(group) ? overBefore(group) : group), writing, setting),
    COMMA,
    ...word('and'),
  ]);
  const subject =
    written === given
      ? subjectOf(owner, clause, writing, setting)
      : aside(writing, () => subjectOf(owner, clause, writing, setting));
  const links = chain.filter((link) => !apart.includes(link));
  const { linked, isShared } = linkedWords(links, group, tense, subject.agreement, writing);
  const adverbs = rest.filter((item) => isMidAdverb(item) && !isEither(item, group));
  const verb = isShared
    ? [...adverbs.flatMap((item) => adjunctWords(item, group, writing)), ...bareVerb(clause, writing)]
    : verbPieces(clause, tense, subject, adverbs, writing);
  const after = [
    ...tail(
      clause,
      rest.filter((item) => !isMidAdverb(item)),
      writing,
      isPast(tense),
      isQuoteFirst,
    ),
    ...eitherWords(rest, group),
  ];
  if (isQuoteFirst) {
    return [...quote, ...front, ...subject.pieces, ...verb, ...after];
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
  const joint = linked.length > 0 ? [...linked.slice(0, -1), ...word('and')] : [];
  return [...front, ...before, ...subject.pieces, ...joint, ...verb, ...after];
}

function quoteWithComma(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (last?.text !== '”') return [...pieces, COMMA];
  const before = pieces.at(-2)?.text ?? '';
  if (/^[?!…,]/.test(before)) return [...pieces];
  const inner = before === '.' ? pieces.slice(0, -2) : pieces.slice(0, -1);
  return [...inner, COMMA, last];
}

/** A subordinate clause with a subject: "when the minister came", "if he comes". */
export function finiteClause(clause: Clause, writing: Writing, mainIsPast: boolean | null = null): Piece[] {
  return finite({ ...clause, group: { ...clause.group, isQuestion: false, mood: null } }, writing, {
    mainIsPast,
    subject: 'written',
  });
}
