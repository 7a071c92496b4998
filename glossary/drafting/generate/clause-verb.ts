import { indefiniteArticle } from '#glossary/english/inflection/article.ts';
import { plural } from '#glossary/english/inflection/noun-forms.ts';
import type { Span } from '#glossary/model/span.ts';
import { isAgentive } from '../parse/agency.ts';
import type { Adjective, Clause, Item, Noun, Specifier } from '../parse/tree.ts';
import type { VerbGroup } from '../parse/verb-group.ts';
import { adjectiveWords } from './adjective-words.ts';
import { adjunctWords } from './adjunct-words.ts';
import { causative, causeeOf } from './causative-words.ts';
import { type Piece, word } from './piece.ts';
import { ownedBySubject } from './pronouns.ts';
import { englishOf } from './sense.ts';
import { isAgain } from './shared-object.ts';
import type { Subject } from './subject-words.ts';
import { verbSense } from './verb-sense.ts';
import {
  type EnglishTense,
  type FiniteVerb,
  finiteVerb,
  nonFinite,
  statement,
  withSupport,
} from './verb-words.ts';
import type { Writing } from './writing.ts';

/** The lexical verb; light verbs with a noun object come from the lexicon as one. */
export function englishVerb(clause: Clause, writing: Writing): string {
  const { group, subject, complement, inner } = clause;
  if (group.kind === 'copula') return 'be';
  if (group.head.readings[0]?.lemma === 'бол') {
    const happens =
      !complement && subject?.kind === 'noun' && !isAgentive(subject) && !subject.features.possessor;
    return happens ? 'take place' : 'be';
  }
  const english =
    objectPredicate(clause)?.[0] ??
    causativeAlone(clause) ??
    (ownedBySubject(verbSense(clause, writing).replace(/^there /, ''), group, writing) || 'be');
  const count = objectNumber({ group, inner });
  const counted = count && WITH_OBJECT.exec(english);
  if (counted && ANOTHER.test(count.unit.text)) return `${counted[1]} another ${counted[2]}`;
  if (counted) return `${counted[1]} ${englishOf(count.unit, writing)} ${plural(counted[2]!)}`;
  const adjective = objectAdjective({ group, inner });
  const inside = adjective && WITH_OBJECT.exec(english);
  if (!inside) return english;
  const noun = `${adjectiveWords(adjective, writing)
    .map(({ text }) => text)
    .join(' ')} ${inside[2]}`;
  return `${inside[1]} ${indefiniteArticle(noun)} ${noun}`;
}

/** жылатты "made somebody cry", or the verb before who is made to do it; null for other verbs. */
function causativeAlone(clause: Clause): string | null {
  const { group } = clause;
  if (causeeOf(clause)) return 'have';
  if (!group.isCausative) return null;
  const english = group.head.readings[0]?.entry?.senses[0]?.english ?? '';
  if (WITH_OBJECT.test(english) && group.head.text.includes(' ')) return null;
  const made = causative(clause, english);
  return made && `${made[0]} ${made[0] === 'have' ? 'something' : 'somebody'} ${made[1]}`;
}

/** кінәлі деп тап "find guilty": English puts the object between verb and adjective; null for other verbs. */
export function objectPredicate(clause: Clause): readonly [verb: string, adjective: string] | null {
  const { group, object } = clause;
  if (object?.kind !== 'noun' || causeeOf(clause)) return null;
  const english = group.head.readings[0]?.entry?.senses[0]?.english ?? '';
  const made = causative({ group }, english);
  if (made) return made;
  const isPronoun = object.head.readings[0]?.pos === 'pron' || isAgain(object);
  const found =
    (isShort(object) && group.head.text.includes(' ') ? PHRASE_BEHIND.exec(english) : null) ??
    OBJECT_PREDICATE.exec(english) ??
    AS_BEHIND.exec(english) ??
    (isPronoun ? PARTICLE_BEHIND.exec(english) : null);
  return found ? [(found[1] ?? found[3])!, (found[2] ?? found[4])!] : null;
}

const OBJECT_PREDICATE =
  /^(find|declare|recognize|consider|make|set|keep|discharge|send|take|bring|drive|place|put|release|sentence|remand|throw|leave|attach|let|drag|force|carry|push|lead|call|pull|return|hold|get|lock|cast) (guilty|innocent|invalid|illegal|free|public|home|hostage|prisoner|early|on bail|on parole|outside|abroad|alone|alive|from hospital|into (?:custody|account|force)|in (?:custody|prison|the role)|under [a-z ]+|to (?:court|justice|trial|prison|hospital|life imprisonment|imprisonment|account|safety|the case))$/;

/** Not so long that it goes to the end: "suspended from work the teachers who refused". */
function isShort({ relatives }: Noun): boolean {
  return relatives.length === 0;
}

/** темір торға қама "put … behind bars", сатуға қой "put … up for sale": the object goes before the phrase. */
const PHRASE_BEHIND =
  /^([a-z]+) ((?:up |out )?(?:in|on|off|into|onto|under|from|behind|by|at|to|as|with|without|of|for|through) .*[a-z]{3,})(?<! (?:for|from|with|against|after|into))$/;

/** "Assess the work as", "receive the film warmly". */
const AS_BEHIND = /^(assess|regard|recognize|describe|treat|see|view|use) (as)$|^([a-z]+) ([a-z]+ly)$/;

/** "Take it out", but "take out a loan". */
const PARTICLE_BEHIND = /^([a-z]+) (up|out|off|down|away|back|over|in|on|apart)$/;

/** тағы бір гол соқты "scored another goal". */
const ANOTHER = /^тағы бір$/i;

/** Expressions that have their object with them: "score a goal". */
const WITH_OBJECT = /^(\S+(?: (?:off on|out|up|off))?) an? (.+)$/;

/** екі гол соқты "scored two goals": a number before such an expression counts its object; null elsewhere. */
export function objectNumber({ group, inner }: Pick<Clause, 'group' | 'inner'>): Specifier | null {
  const last = inner.at(-1);
  if (last?.kind !== 'specifier' || !group.head.text.includes(' ')) return null;
  if (!last.unit.fixed?.number && !ANOTHER.test(last.unit.text)) return null;
  return WITH_OBJECT.test(group.head.readings[0]?.entry?.senses[0]?.english ?? '') ? last : null;
}

/** жаңа заң қабылдады: before an expression with an object the adjective belongs to the object. */
export function objectAdjective({ group, inner }: Pick<Clause, 'group' | 'inner'>): Adjective | null {
  const last = inner.at(-1);
  if (last?.kind !== 'adjective' || !group.head.text.includes(' ')) return null;
  return WITH_OBJECT.test(group.head.readings[0]?.entry?.senses[0]?.english ?? '') ? last : null;
}

export function verbPieces(
  clause: Clause,
  tense: EnglishTense,
  subject: Subject,
  adverbs: readonly Item[],
  writing: Writing,
): Piece[] {
  const isNever = adverbs.some(
    (item) => item.kind === 'adverb' && item.unit.readings[0]?.lemma === 'ешқашан',
  );
  const group = isNever ? { ...clause.group, isNegative: false } : clause.group;
  const english = englishVerb(clause, writing);
  if (group.mood !== null) return moodPieces(clause, english, subject, writing);
  const finiteForm = group.isQuestion
    ? withSupport(english, group, tense, subject.agreement)
    : finiteVerb(english, group, tense, subject.agreement);
  writing.saysNo = isNever;
  const middle = adverbs.flatMap((item) => adjunctWords(item, group, writing));
  writing.saysNo = false;
  const hearsay = group.isHearsay ? word('reportedly') : [];
  return placeAdverbs(finiteForm, [...hearsay, ...middle], { ...group, ...verbSpan(clause) });
}

/** The verb alone, behind a modal that was said before: "have to carry and drink". */
export function bareVerb(clause: Clause, writing: Writing): Piece[] {
  const plain: VerbGroup = { ...clause.group, modals: [], isNegative: false, isProgressive: false };
  return word(nonFinite(englishVerb(clause, writing), plain, 'infinitive'), verbSpan(clause));
}

/** The source of the verb with the adjective or number that belongs to the object inside it. */
export function verbSpan(clause: Clause): Span {
  const { start, end } = clause.group;
  return { start: (objectAdjective(clause) ?? objectNumber(clause))?.start ?? start, end };
}

export function placeAdverbs(verb: FiniteVerb, given: readonly Piece[], group: VerbGroup): Piece[] {
  let adverbs = given;
  if (adverbs.length === 0) return word(statement(verb), group);
  if (verb.auxiliary === null) return [...adverbs, ...word(verb.rest, group)];
  if (verb.isNegative)
    adverbs = adverbs.map((piece) => (piece.text === 'still' ? { ...piece, text: 'yet' } : piece));
  const negation = verb.isNegative ? (verb.auxiliary === 'can' ? 'not' : ' not') : '';
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
