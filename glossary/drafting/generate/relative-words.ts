import { verbForm } from '#glossary/english/inflection/verb-forms.ts';
import { isAgentive, isHuman, isKin } from '../parse/agency.ts';
import { isTransitive, takesFinite } from '../parse/clause-items.ts';
import { isDoneToPersons, isDoneToThings } from '../parse/done-to-persons.ts';
import type { Clause, Noun } from '../parse/tree.ts';
import type { Unit } from '../read/unit.ts';
import { adjunctWords, complementWords } from './adjunct-words.ts';
import { tail } from './clause-tail.ts';
import { englishVerb } from './clause-verb.ts';
import { whoWords } from './content-words.ts';
import { isLink } from './linked-clauses.ts';
import { finite } from './main-clause.ts';
import { gerundClause } from './non-finite-words.ts';
import { isPlural, referentOf } from './noun-number.ts';
import { nominalWords } from './noun-words.ts';
import { type Piece, word } from './piece.ts';
import { nonFinite } from './verb-words.ts';
import { aside, type Writing } from './writing.ts';

/** A short participle that may stand before the noun: "the arrested man"; null when it goes behind. */
export function relativeBefore(relative: Clause, noun: Noun, writing: Writing): Piece[] | null {
  const { group } = relative;
  writing.modified = noun;
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
  writing.modified = noun;
  // өзін ұтқан спортшымен: who beat her, of whom the sentence speaks.
  if (relative.subject === null && writing.subject?.isHuman && isHuman(noun))
    return aside(writing, () => {
      writing.speaker = writing.subject;
      writing.subject = referentOf(noun);
      return wordsBehind(relative, noun, writing);
    });
  return wordsBehind(relative, noun, writing);
}

function wordsBehind(relative: Clause, noun: Noun, writing: Writing): Piece[] {
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
    if (isTrait(relative, noun)) return whoseWords(relative, writing);
    return [
      ...word(jointOf(relative, noun)),
      ...finite(asPresent(relative), writing, { mainIsPast: null, subject: 'written' }),
    ];
  }
  const participle = passiveParticiple(relative, writing);
  const isPlain = !group.isNegative && group.modals.length === 0 && !items.some(isLink);
  const told = relative.said;
  if (participle !== null && isPlain && told?.kind === 'clause' && told.subject === null)
    return [
      ...word(participle, group),
      ...heldWords(told, writing),
      ...tail({ ...relative, said: null }, rest, writing, true),
    ];
  if (participle !== null && isPlain) {
    const form = group.isProgressive
      ? `being ${participle}`
      : group.tense === 'habitual' && !STATES.test(participle)
        ? `to be ${participle}`
        : participle;
    return [...word(form, group), ...tail(relative, rest, writing, true)];
  }
  if (isSite(noun) && group.tense === 'habitual' && isPlain && !relative.said)
    return [...word('for'), ...gerundClause(inGeneral(relative), writing)];
  const { isHuman } = referentOf(noun);
  const whose = noun.features.possessor;
  const isDone = isHuman ? isDoneToPersons(group) : noun.features.possessor === undefined;
  if (isTransitive(group) && relative.object === null && isDone && isPlain && !relative.said) {
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
  if (isTransitive(group) && relative.object === null && !relative.said && !isHuman && whose !== undefined) {
    const told = { ...relative, group: { ...group, person: whose } };
    return [...word('that'), ...finite(asPresent(told), writing, { mainIsPast: null, subject: 'written' })];
  }
  return [
    ...word(isHuman ? 'who' : 'that'),
    ...whoWords(relative, { person: 3, isPlural: isPlural(noun) }, writing),
  ];
}

/** жоғалған деп саналған қолжазба "considered to have disappeared". */
function heldWords(told: Clause, writing: Writing): Piece[] {
  const items = [...told.fronted, ...told.inner].filter((item) => !isLink(item));
  const [first = '', ...others] = nonFinite(englishVerb(told, writing), told.group, 'infinitive').split(' ');
  const isOver = told.group.tense === 'past' && first !== 'not';
  const verb = isOver ? ['have', verbForm(first, 'participle'), ...others] : [first, ...others];
  return [
    ...word(first === 'not' ? ['not to', ...others].join(' ') : ['to', ...verb].join(' '), told.group),
    ...(told.complement ? complementWords(told.complement, writing) : []),
    ...tail(told, items, writing, false),
  ];
}

/** балалар ойнайтын алаң "where children play": what is done at a place, unless the place itself is what it is done to. */
function jointOf({ group, object }: Clause, noun: Noun): string {
  const flags = noun.head.readings[0]?.entry?.flags ?? [];
  if (flags.includes('time')) return 'when';
  const isPlace =
    flags.some((flag) => /^(?:place|on|at)$/.test(flag)) || GROUNDS.has(noun.head.readings[0]?.lemma ?? '');
  return isPlace && (object !== null || !isTransitive(group)) ? 'where' : 'that';
}

/** қол жуатын жер "for washing hands": a bare object of what is done again and again is no single thing. */
function inGeneral(relative: Clause): Clause {
  const { object } = relative;
  if (object?.kind !== 'noun' || object.head.kind !== 'word' || object.head.readings[0]?.pos !== 'n')
    return relative;
  const { features, determiners, numeral, measure } = object;
  const isBare = features.case === 'nom' && !features.possessor && determiners.length === 0;
  if (!isBare || numeral || measure) return relative;
  return { ...relative, object: { ...object, features: { ...features, number: 'pl' } } };
}

/** мал суаратын құдық, қол жуатын жер: what something is done at or with does not do it. */
function isSite({ head }: Noun): boolean {
  const lemma = head.readings[0]?.lemma ?? '';
  return GROUNDS.has(lemma) || TOOLS.has(lemma);
}

const GROUNDS: ReadonlySet<string> = new Set(
  'орын жер құдық бұлақ көл өзен бөлме зал алаң алаңқай шұңқыр қойма қора орталық'.split(' '),
);

const TOOLS: ReadonlySet<string> = new Set(
  'ыдыс құрал құрылғы аспап қазан пеш пышақ балта арқан сабын тақта қалам қасық ошақ'.split(' '),
);

/** бағасы өскен тауар, туыстары қамалған адамдар, бапкері ауысқан құрама, балалары оқитын ата-аналар: the subject is a thing of the noun, or whom a person has. */
function isTrait({ subject, group, object }: Clause, head: Noun): boolean {
  if (subject?.kind !== 'noun' || subject.features.possessor !== '3') return false;
  if (subject.possessor || subject.classifier) return false;
  const { isHuman } = referentOf(head);
  if (takesFinite(group)) return false;
  const isWhole = !isTransitive(group) || object !== null || (isHuman && isDoneToThings(group));
  return isWhole && (isHuman || !isAgentive(subject) || (isAgentive(head) && !isKin(subject)));
}

/** "Whose price rose." */
function whoseWords(relative: Clause, writing: Writing): Piece[] {
  const subject = relative.subject as Noun;
  const { possessor: _, ...features } = subject.features;
  const whose: Unit = {
    ...subject.head,
    start: subject.start,
    end: subject.start,
    kind: 'fixed',
    fixed: { english: 'whose', type: null, gender: 'u', number: null },
  };
  const bare: Noun = { ...subject, features, determiners: [whose, ...subject.determiners] };
  return aside(writing, () =>
    finite({ ...asPresent(relative), subject: bare }, writing, { mainIsPast: null, subject: 'written' }),
  );
}

/** What one is and not what is done: қант диабетімен ауыратын балалар "children ill with diabetes". */
const STATES =
  /^(?:ill|sick|afraid|ready|able|worried|based|located|under|in|at|on|aware|free|dependent|proud)\b/;

/** A habit that describes a thing still holds: біз тұратын үй "the house where we live". */
function asPresent(relative: Clause): Clause {
  const { tense } = relative.group;
  if (tense !== 'habitual' && tense !== 'open') return relative;
  return { ...relative, group: { ...relative.group, tense: 'present' } };
}
