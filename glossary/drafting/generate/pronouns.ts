import type { Person } from '#glossary/kazakh/morphology/features.ts';
import type { Referent } from '#glossary/model/draft.ts';
import type { Span } from '#glossary/model/span.ts';
import { isDoneToPersons, isDoneToThings, isDoneToWritings } from '../parse/done-to-persons.ts';
import type { Noun } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import type { Agreement } from './verb-words.ts';
import { flag, type Writing } from './writing.ts';

export type PronounForm = 'subject' | 'object' | 'possessive' | 'reflexive';

type Forms = Readonly<Record<PronounForm, string>>;

const HE: Forms = { subject: 'he', object: 'him', possessive: 'his', reflexive: 'himself' };
const SHE: Forms = { subject: 'she', object: 'her', possessive: 'her', reflexive: 'herself' };
const IT: Forms = { subject: 'it', object: 'it', possessive: 'its', reflexive: 'itself' };
const THEY: Forms = { subject: 'they', object: 'them', possessive: 'their', reflexive: 'themselves' };
const I: Forms = { subject: 'I', object: 'me', possessive: 'my', reflexive: 'myself' };
const YOU: Forms = { subject: 'you', object: 'you', possessive: 'your', reflexive: 'yourself' };
const WE: Forms = { subject: 'we', object: 'us', possessive: 'our', reflexive: 'ourselves' };

export const PERSONAL_PRONOUNS: Readonly<Record<string, Person>> = {
  мен: '1sg',
  сен: '2sg',
  сіз: '2sg-polite',
  біз: '1pl',
  біздер: '1pl',
  сендер: '2pl',
  сіздер: '2pl-polite',
};

/** A pronoun of the first or second person. */
export function spokenPronoun(person: Exclude<Person, '3'>, form: PronounForm): string {
  return (person === '1sg' ? I : person === '1pl' ? WE : YOU)[form];
}

/**
 * he, she, it or they for what was spoken of. A person of unknown gender is "they" and flagged, never guessed; so is a
 * pronoun that nothing before explains.
 */
export function thirdPronoun(
  referent: Referent | null,
  form: PronounForm,
  source: Span,
  writing: Writing,
): string {
  if (referent?.isPlural) return THEY[form];
  if (referent?.isHuman === false) return IT[form];
  if (referent?.gender === 'm') return HE[form];
  if (referent?.gender === 'f') return SHE[form];
  flag(writing, 'gender-unknown', source);
  return THEY[form];
}

/** Agreement of the pronoun: "they" takes the plural even for one person. */
export function agreementOf(referent: Referent | null): Agreement {
  const isThey = referent === null || referent.isPlural || (referent.isHuman && referent.gender === 'u');
  return { person: 3, isPlural: isThey };
}

export function agreementOfPerson(person: Exclude<Person, '3'>): Agreement {
  return { person: person.startsWith('1') ? 1 : 2, isPlural: person.includes('pl') };
}

/**
 * What ол means: the person spoken of last, or inside a sentence what its first clause spoke of. Behind a person who is
 * the subject оның and оған are somebody else's; his own things are өзінің. Behind a thing that is the subject they are
 * the person's; where nobody was spoken of, оған is the thing before: Жол жөнделіп, оған қаражат бөлінді.
 */
export function referentOfOl(writing: Writing, form: PronounForm): Referent | null {
  const referent = spokenOf(writing, form);
  if (!referent?.isPlural) return referent;
  return (writing.met?.isPlural === false ? writing.met : writing.single) ?? referent;
}

function spokenOf(
  { isInsideSentence, isTopicFresh, topic, person, subject, ...writing }: Writing,
  form: PronounForm,
): Referent | null {
  const other = writing.other?.isPlural ? null : writing.other;
  const met = writing.met?.isPlural ? null : writing.met;
  const isOfSubject = form !== 'subject' && subject !== null && subject === topic;
  if (form !== 'subject' && subject?.isHuman && subject !== topic && met) return met;
  if (isOfSubject && subject.isHuman && met) return met;
  if (isOfSubject && isTopicFresh) {
    if (subject.isHuman) return other;
    return person ?? (form === 'object' ? writing.earlier : null);
  }
  if (form !== 'subject' && isTopicFresh && topic?.isHuman) return topic === subject ? other : topic;
  if (isInsideSentence && topic !== null) return topic;
  return person ?? (topic?.isHuman ? topic : null);
}

/**
 * Ақша алып, оны жасырды: оны is the thing of the clause before, but with verbs that are done to persons, or with verbs
 * that are done to things that of the sentence before. null where it is somebody.
 */
export function thingOfOny(
  { head, features, start }: Noun,
  group: VerbGroup,
  writing: Writing,
): Referent | null {
  if (head.readings[0]?.lemma !== 'ол' || features.case !== 'acc') return null;
  const thing = writing.thingAt <= start ? writing.thing : null;
  if (thing && thing !== writing.subject && !isDoneToPersons(group)) return thing;
  return (
    (isDoneToThings(group) ? writing.former : null) ?? (isDoneToWritings(group) ? writing.formerThing : null)
  );
}

/** пікірін білдірді "expressed her opinion": the words "one's" and "oneself" of an expression are the subject's. */
export function ownedBySubject(english: string, group: VerbGroup | null, writing: Writing): string {
  if (group === null || !/\bone(?:'s|self)\b/.test(english)) return english;
  const person = group.form === 'content' ? (group.nominal?.possessor ?? '3') : group.person;
  const of = (form: PronounForm): string =>
    person === '3'
      ? thirdPronoun(writing.subject ?? writing.topic ?? writing.person, form, group, writing)
      : spokenPronoun(person, form);
  return english.replace(/\bone's\b/, () => of('possessive')).replace(/\boneself\b/, () => of('reflexive'));
}
