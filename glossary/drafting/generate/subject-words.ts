import type { Referent } from '#glossary/model/draft.ts';
import { isAgentive, isHuman } from '../parse/agency.ts';
import { isSaying, isTimeNoun, isTransitive } from '../parse/clause-items.ts';
import { isDoneToPersons } from '../parse/done-to-persons.ts';
import { type Clause, featuresOf, type Nominal } from '../parse/tree.ts';
import { englishVerb } from './clause-verb.ts';
import { referentOf } from './noun-number.ts';
import { type NounRole, nominalWords } from './noun-words.ts';
import { type Piece, word } from './piece.ts';
import {
  agreementOf,
  agreementOfPerson,
  PERSONAL_PRONOUNS,
  referentOfOl,
  spokenPronoun,
  thirdPronoun,
} from './pronouns.ts';
import { NEGATIVE_WORDS } from './sense.ts';
import type { ClauseSetting } from './tense.ts';
import type { Agreement } from './verb-words.ts';
import { meetThing, type Writing } from './writing.ts';

/** ешкім, ешқандай адам: English puts the negation into the subject. */
export function isNobody(subject: Nominal): boolean {
  if (subject.kind !== 'noun') return false;
  return [subject.head, ...subject.determiners].some(
    ({ readings }) => readings[0] !== undefined && readings[0].lemma in NEGATIVE_WORDS,
  );
}

export interface Subject {
  readonly pieces: Piece[];
  readonly agreement: Agreement;
}

/** The subject in words, or the pronoun that the verb's person or the talk before asks for. */
export function subjectOf(
  owner: Nominal | null,
  clause: Clause,
  writing: Writing,
  setting: ClauseSetting,
): Subject {
  const { group } = clause;
  if (owner !== null) return writtenSubject(owner, clause, writing);
  const person = group.nominal?.possessor ?? group.person;
  if (group.mood === 'imperative' || (group.mood === 'optative' && group.person !== '3'))
    return { pieces: [], agreement: agreementOfPerson('1pl') };
  if (person !== '3') {
    writing.subject = null;
    return { pieces: word(spokenPronoun(person, 'subject')), agreement: agreementOfPerson(person) };
  }
  if (setting.subject === 'implied') return { pieces: [], agreement: agreementOf(writing.topic) };

  if (group.head.readings[0]?.entry?.senses[0]?.english.startsWith('there ')) {
    return { pieces: word('there'), agreement: { person: 3, isPlural: false } };
  }
  if (/^(?:rain|snow|hail)$/.test(englishVerb(clause, writing))) {
    return { pieces: word('it'), agreement: { person: 3, isPlural: false } };
  }
  if (clause.said && (group.isPassive || englishVerb(clause, writing).startsWith('be '))) {
    return { pieces: word('it'), agreement: { person: 3, isPlural: false } };
  }
  // тура келді: who had to is a person.
  const isOfPerson = group.modals.includes('have') && writing.topic?.isHuman === false;
  const topic =
    isOfPerson || (setting.mainIsPast !== null && isDoneToSpeaker(clause, writing))
      ? null
      : isSaying(group) && !writing.isTopicFresh
        ? (writing.person ?? writing.topic)
        : (writing.topic ?? writing.person);
  if (topic === null && (group.isPassive || englishVerb(clause, writing).startsWith('be '))) {
    return { pieces: word('it'), agreement: { person: 3, isPlural: false } };
  }
  writing.subject = topic ?? SOMEBODY;
  return { pieces: word(thirdPronoun(topic, 'subject', group, writing)), agreement: agreementOf(topic) };
}

/** Those whom nobody names. */
const SOMEBODY: Referent = { gender: 'u', isHuman: true, isPlural: true };

/** Ол оны ұрғанын айтты: nobody is named who did it to the one who says so. */
function isDoneToSpeaker({ group, object }: Clause, { other, met, person, thing }: Writing): boolean {
  if (group.form !== 'content' || group.isPassive || object?.kind !== 'noun') return false;
  const lemma = object.head.readings[0]?.lemma ?? '';
  // өзін жұмыстан шығарғанын білді: somebody else did it.
  if (lemma === 'өзі')
    return (
      isDoneToPersons(group) &&
      !/^(?:кінәла|айыпта|мақта|сөк|ұста)$/.test(group.head.readings[0]?.lemma ?? '')
    );
  // оны кешірмейтінін, оны іздеп жүргенін: what one does not do, will do or is at is one's own.
  const isBehind = group.tense === 'past' && !group.isProgressive && !group.isNegative;
  const isHim = isBehind && lemma === 'ол' && object.features.case === 'acc';
  const isAnyone = [other, met].some((one) => one !== null && !one.isPlural);
  return isHim && (thing === null || isDoneToPersons(group)) && person?.isPlural === false && !isAnyone;
}

export function writtenSubject(owner: Nominal, clause: Clause, writing: Writing): Subject {
  const lemma = owner.kind === 'noun' ? (owner.head.readings[0]?.lemma ?? '') : '';
  const person =
    owner.kind === 'noun' && owner.head.readings[0]?.pos === 'pron' ? PERSONAL_PRONOUNS[lemma] : undefined;
  if (person !== undefined && person !== '3') {
    return { pieces: nominalWords(owner, 'subject', writing), agreement: agreementOfPerson(person) };
  }
  const isPronoun = lemma === 'ол' || (lemma === 'өзі' && owner.kind === 'noun' && !owner.possessor);
  // Who says something is a person: «…», – дейді ол.
  if (lemma === 'ол' && isSaying(clause.group) && !writing.topic?.isHuman) writing.topic = writing.person;
  const { thing } = writing;
  if (lemma === 'ол' && isOfThing(owner, clause, writing)) {
    writing.subject = thing;
    return {
      pieces: word(thirdPronoun(thing, 'subject', owner, writing), owner),
      agreement: agreementOf(thing),
    };
  }
  const role: NounRole = isNew(owner, clause) ? 'new-subject' : 'subject';
  writing.saysNo = isNobody(owner);
  const pieces = nominalWords(owner, role, writing);
  writing.saysNo = false;
  if (isPronoun) {
    const form = featuresOf(owner).case === 'gen' ? 'object' : 'subject';
    const referent = lemma === 'ол' ? referentOfOl(writing, form) : writing.topic;
    writing.topic = referent;
    writing.subject = referent;
    return { pieces, agreement: agreementOf(referent) };
  }
  const isSelf = lemma === 'өзі' && owner.kind === 'noun' && owner.possessor !== null;
  const referent = withKnownGender(isSelf ? owner.possessor! : owner, writing);
  if (isNobody(owner)) writing.subject = referent;
  else meet(referent, writing, ownerOf(owner, writing), owner);
  return { pieces, agreement: { person: 3, isPlural: referent.isPlural } };
}

/** Ол ұн алынатынын, бірақ оның жетпейтінін айтты: the subject of what else is said is the thing said before. */
function isOfThing(owner: Nominal, { group }: Clause, { thing, subject, met }: Writing): boolean {
  if (featuresOf(owner).case !== 'gen' || isSaying(group) || isTransitive(group)) return false;
  return thing !== null && thing !== subject && met === null;
}

/** Whom a nominal stands for; of a person called as before by office or surname the gender is known. */
function withKnownGender(nominal: Nominal, writing: Writing): Referent {
  const referent = referentOf(nominal);
  if (nominal.kind !== 'noun' || !referent.isHuman || referent.isPlural) return referent;
  const { head, features, possessor } = nominal;
  const name = head.fixed ? head.fixed.english.split(' ').at(-1)! : (head.readings[0]?.lemma ?? '');
  if (referent.gender !== 'u') return referent;
  if (!head.fixed && (features.possessor || possessor)) return referent;
  return { ...referent, gender: writing.roles.get(name) ?? 'u' };
}

/** The person whose relative, lawyer or state the subject is. */
function ownerOf(subject: Nominal, writing: Writing): Referent | null {
  const owner = subject.kind === 'noun' ? subject.possessor : null;
  if (owner?.kind !== 'noun' || !isHuman(owner) || owner.head.readings[0]?.pos === 'pron') return null;
  return withKnownGender(owner, writing);
}

function meet(referent: Referent, writing: Writing, owner: Referent | null, nominal: Nominal): void {
  if (writing.thing !== null && writing.thing === writing.topic) writing.earlier = writing.thing;
  if (referent.isHuman) writing.other = owner ?? (writing.person?.isPlural ? writing.single : writing.person);
  else if (nominal.kind === 'noun' && !isAgentive(nominal)) meetThing(nominal, writing, referent);
  writing.topic = referent;
  writing.subject = referent;
  writing.isTopicFresh = true;
  writing.person = referent.isHuman ? referent : (owner ?? writing.person);
  if (writing.person && !writing.person.isPlural) writing.single = writing.person;
}

/** A subject right before its verb, with time or place in front of it, is news: Ауылда жаңа мектеп ашылды. */
export function isNew(owner: Nominal, clause: Clause): boolean {
  if (owner.kind !== 'noun' || isTransitive(clause.group)) return false;
  const isSet = clause.fronted.some(
    (item) => item.kind === 'noun' && (item.features.case === 'loc' || isTimeNoun(item)),
  );
  return isSet && clause.inner.length === 0 && owner.possessor === null;
}
