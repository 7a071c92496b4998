import { isWherePlace } from '../parse/clause-items.ts';
import type { Clause, Nominal, Noun } from '../parse/tree.ts';
import { adjunctWords, eitherWords, isEither } from './adjunct-words.ts';
import { splitOpening, withComma } from './clause-opening.ts';
import { asksBy, whoWords } from './content-words.ts';
import { isPlural, isMany as isSeveral, referentOf } from './noun-number.ts';
import { nominalWords } from './noun-words.ts';
import { type Piece, word } from './piece.ts';
import { predication } from './predication-words.ts';
import { agreementOfPerson, spokenPronoun } from './pronouns.ts';
import { isNew, isNobody, writtenSubject } from './subject-words.ts';
import { type ClauseSetting, tenseOf } from './tense.ts';
import { type Agreement, finiteVerb, statement } from './verb-words.ts';
import type { Writing } from './writing.ts';

/** бол without a predicate says that something took place or was there. */
export function isThereBe(clause: Clause): boolean {
  const { group, subject, complement } = clause;
  if (
    group.kind !== 'verb' ||
    group.head.readings[0]?.lemma !== 'бол' ||
    complement ||
    group.form === 'relative'
  )
    return false;
  if (subject?.kind !== 'noun' || group.modals.length > 0 || group.mood) return false;
  if (subject.head.readings[0]?.pos === 'pron' && !isNobody(subject)) return false;
  if (!referentOf(subject).isHuman) return isNew(subject, clause) || clause.inner.length === 0;
  const isTold = group.form === 'content' && clause.inner.length === 0 && subject.relatives.length > 0;
  return (isNew(subject, clause) || isTold) && subject.head.kind === 'word' && !subject.features.possessor;
}

/** "There is a school in the village", "the boy has time". */
export function existence(clause: Clause, writing: Writing, setting: ClauseSetting): Piece[] {
  const { group, subject } = clause;
  const tense = tenseOf(group, setting, clause);
  const thing = subject ?? null;
  const left = [clause.complement, clause.object].filter((item) => item !== null);
  const items = [...clause.fronted, ...clause.inner, ...left];
  const { opening, rest } = splitOpening([], items);
  const others = rest.filter((item) => !isEither(item, group));
  const either = eitherWords(rest, group);
  const front = opening.flatMap((item) => withComma(adjunctWords(item, null, writing)));
  const whose = thing?.kind === 'noun' && !thing.possessor ? thing.features.possessor : undefined;
  if (thing?.kind === 'noun' && whose && whose !== '3') {
    const have = finiteVerb(
      'have',
      { ...group, isNegative: false, kind: 'verb' },
      tense,
      agreementOfPerson(whose),
    );
    const { possessor: _, ...features } = thing.features;
    return [
      ...front,
      ...word(spokenPronoun(whose, 'subject')),
      ...word(statement(have), group),
      ...word(group.isNegative ? 'no' : ''),
      ...nominalWords(
        { ...thing, features, determiners: withoutOwn(thing) },
        group.isNegative ? 'bare' : 'new-subject',
        writing,
      ),
      ...others.toReversed().flatMap((item) => adjunctWords(item, { ...group, head: thing.head }, writing)),
      ...either,
    ];
  }
  if (thing?.kind === 'clause' && thing.group.nominal?.number && group.isNegative) {
    const be = statement(
      finiteVerb('be', { ...group, isNegative: false }, tense, { person: 3, isPlural: false }),
    );
    return [
      ...front,
      ...word('there'),
      ...word(be, group),
      ...word('nobody who'),
      ...whoWords(thing, { person: 3, isPlural: false }, writing),
      ...others.toReversed().flatMap((item) => adjunctWords(item, null, writing)),
      ...either,
    ];
  }
  if (thing?.kind === 'noun') {
    const owner = ownerOf(thing);
    if (owner) {
      const pieces = owner.kind === 'noun' ? writtenSubject(owner, clause, writing) : null;
      if (pieces) {
        const { possessor: _, ...features } = thing.features;
        const bare: Noun = { ...thing, possessor: null, features, determiners: withoutOwn(thing) };
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
          ...either,
        ];
      }
    }
    const agreement: Agreement = {
      person: 3,
      isPlural: (isSeveral(thing) && !group.isNegative) || isPlural(thing),
    };
    const be = statement(
      finiteVerb('be', { ...group, isNegative: false, isPassive: false }, tense, agreement),
    );
    writing.saysNo = isNobody(thing);
    const words = nominalWords(thing, group.isNegative ? 'bare' : 'new-subject', writing);
    writing.saysNo = false;
    if (setting.mainIsPast !== null && asksBy(thing))
      return [
        ...front,
        ...words,
        ...word('there'),
        ...word(be, group),
        ...others.toReversed().flatMap((item) => adjunctWords(item, null, writing)),
      ];
    return [
      ...front,
      ...word('there'),
      ...word(be, group),
      ...(group.isNegative ? word('no') : []),
      ...words,
      ...others.toReversed().flatMap((item) => adjunctWords(item, null, writing)),
      ...either,
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
    ...either,
  ];
}

/** Олар үйде жоқ: somebody known who is not there. */
export function isWhere({ subject, inner }: Clause): boolean {
  if (subject?.kind !== 'noun') return false;
  const isKnown = subject.head.readings[0]?.pos === 'pron' || subject.head.fixed?.type === 'person';
  return (
    isKnown &&
    !isNobody(subject) &&
    inner.some((item) => item.kind === 'noun' && item.features.case === 'loc')
  );
}

/** "They are not at home." */
export function whereabouts(clause: Clause, writing: Writing, setting: ClauseSetting): Piece[] {
  const place = clause.inner.findLast(isWherePlace)!;
  const group: Clause['group'] = { ...clause.group, kind: 'copula' };
  const inner = clause.inner.filter((item) => item !== place);
  return predication({ ...clause, group, complement: place, inner }, writing, setting);
}

/** өз таңдауымыз бар: "have" says whose. */
function withoutOwn({ determiners }: Noun): Noun['determiners'] {
  return determiners.filter(({ readings }) => readings[0]?.lemma !== 'өз');
}

function ownerOf(thing: Noun): Nominal | null {
  if (thing.possessor) return thing.possessor;
  return null;
}
