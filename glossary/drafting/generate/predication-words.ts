import { compare } from '#glossary/english/inflection/adjective-forms.ts';
import type { Adjective, Clause, Item, Nominal, Noun } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import type { Unit } from '../read/unit.ts';
import { adjectiveWords } from './adjective-words.ts';
import { adjunctWords, complementWords, eitherWords, isEither, isMidAdverb } from './adjunct-words.ts';
import { splitOpening, withComma } from './clause-opening.ts';
import { placeAdverbs } from './clause-verb.ts';
import { contentWords } from './content-words.ts';
import { isPlural } from './noun-number.ts';
import { nominalWords } from './noun-words.ts';
import { type Piece, word } from './piece.ts';
import { englishOf } from './sense.ts';
import { subjectOf } from './subject-words.ts';
import { type ClauseSetting, isPast, tenseOf } from './tense.ts';
import { finiteVerb, statement, withSupport } from './verb-words.ts';
import type { Writing } from './writing.ts';

/** "X is Y", "it is known that …". */
export function predication(clause: Clause, writing: Writing, setting: ClauseSetting): Piece[] {
  const { group, subject: owner } = clause;
  const tense = tenseOf(group, setting, clause);
  const items = [...clause.fronted, ...clause.inner];
  const { opening, rest } = clause.subject
    ? { opening: clause.fronted, rest: clause.inner }
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
  const times = rest.find(isTimes);
  const complement =
    times && clause.complement?.kind === 'adjective'
      ? timesMore(times, clause.complement, standard, writing)
      : standard
        ? comparison(clause.complement as Adjective, standard, writing)
        : clause.complement
          ? complementWords(withTold(inNumber(clause.complement, owner), rest), writing)
          : [];
  const adverbs = rest
    .filter((item) => isMidAdverb(item) && !isEither(item, group))
    .flatMap((item) => adjunctWords(item, group, writing));
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
      .filter((item) => item !== standard && item !== times && !isMidAdverb(item))
      .toReversed()
      .flatMap((item) => adjunctWords(item, governor(clause), writing)),
    ...eitherWords(rest, group),
  ];
}

/** риза "satisfied with": the predicate governs what stands with it. */
function governor({ group, complement }: Clause): VerbGroup {
  return complement?.kind === 'adjective' ? { ...group, head: complement.unit } : group;
}

/** Олар студент "they are students": English puts the predicate into the plural of its subject. */
function inNumber(
  complement: NonNullable<Clause['complement']>,
  owner: Nominal | null,
): NonNullable<Clause['complement']> {
  if (
    complement.kind !== 'noun' ||
    owner?.kind !== 'noun' ||
    complement.possessor ||
    complement.head.kind !== 'word'
  )
    return complement;
  const isSeveral = isPlural(owner) || /^(?:біз|сендер|сіздер)$/.test(owner.head.readings[0]?.lemma ?? '');
  return isSeveral && complement.head.readings[0]?.pos === 'n' ? inPlural(complement) : complement;
}

/** дәрігер емес, мұғалім: all members of what several are. */
function inPlural(noun: Noun): Noun {
  const others = noun.others.map((other) =>
    other.member.kind === 'noun' ? { ...other, member: inPlural(other.member) } : other,
  );
  return { ...noun, others, features: { ...noun.features, number: 'pl' } };
}

/** What something is compared with: Астанадан in Алматы Астанадан үлкен. */
function standardOf({ complement }: Clause, rest: readonly Item[]): Noun | null {
  if (complement?.kind !== 'adjective') return null;
  if (complement.degree && !isBy(complement.degree)) return null;
  const isTime = ({ head }: Noun) => /^(?:time|date)$/.test(head.fixed?.number?.kind ?? '');
  return (
    rest.find(
      (item): item is Noun => item.kind === 'noun' && item.features.case === 'abl' && !isTime(item),
    ) ?? null
  );
}

/** бұдан әлдеқайда терең "much deeper than this". */
function isBy({ text }: Unit): boolean {
  return /^(?:әлдеқайда|анағұрлым|едәуір)$/i.test(text);
}

/** сақталғанына сенімді "confident that it was observed": the sense of an adjective with a clause. */
function withTold(
  complement: NonNullable<Clause['complement']>,
  rest: readonly Item[],
): NonNullable<Clause['complement']> {
  const isTold = rest.some((item) => item.kind === 'clause' && item.group.form === 'content');
  if (!isTold || complement.kind !== 'adjective') return complement;
  const told = complement.unit.readings[0]?.entry?.senses.find(({ hint }) => hint === 'деп');
  if (!told) return complement;
  const fixed = { english: told.english, type: null, gender: 'u', number: null } as const;
  return { ...complement, unit: { ...complement.unit, fixed } };
}

function comparison(adjective: Adjective, standard: Noun, writing: Writing): Piece[] {
  const plain = adjectiveWords({ ...adjective, degree: null }, writing)
    .map(({ text }) => text)
    .join(' ');
  const words = /^(?:more |.+er$)/.test(plain) ? plain : compare(plain, 'comparative');
  const much = adjective.degree ? word('much') : [];
  return [...much, ...word(words, adjective), ...word('than'), ...nominalWords(standard, 'oblique', writing)];
}

/** баға екі есе жоғары. */
function isTimes(item: Item): item is Noun {
  return item.kind === 'noun' && item.features.case === 'nom' && item.head.readings[0]?.lemma === 'есе';
}

/** "Three times higher than last year". */
function timesMore(times: Noun, adjective: Adjective, standard: Noun | null, writing: Writing): Piece[] {
  const plain = englishOf(adjective.unit, writing);
  const than = standard ? [...word('than'), ...nominalWords(standard, 'oblique', writing)] : [];
  return [
    ...nominalWords(times, 'bare', writing),
    ...word(compare(plain, 'comparative'), adjective),
    ...than,
  ];
}
