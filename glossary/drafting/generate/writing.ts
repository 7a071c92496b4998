import type { EnglishVariant } from '#glossary/english/numbers/variant.ts';
import type { DraftFlag, DraftFlagKind, EnglishGender, Referent } from '#glossary/model/draft.ts';
import type { Span } from '#glossary/model/span.ts';
import { isHuman } from '../parse/agency.ts';
import type { Clause, Noun } from '../parse/tree.ts';
import { referentOf } from './noun-number.ts';

/** How words that no list knows are written. */
export type UnknownWords = 'romanize' | 'bracket';

/** What all generators share while one segment is written. */
export interface Writing {
  readonly variant: EnglishVariant;
  readonly unknownWords: UnknownWords;
  readonly romanize: (word: string) => string;
  /** Lemmas of the segment, by which senses are chosen. */
  readonly nearby: ReadonlySet<string>;
  /** Grows as nouns are written. */
  readonly mentioned: Set<string>;
  /** Behind the first clause of a sentence ол is what the clause spoke of, at the start of one the person. */
  isInsideSentence: boolean;
  topic: Referent | null;
  /** The topic was met in the sentence that is written. */
  isTopicFresh: boolean;
  person: Referent | null;
  /** The single person who was a subject last, whom ол means behind several persons. */
  single: Referent | null;
  /** The person who was spoken of before the subject of the sentence, or whose it is: whom оның in it means. */
  other: Referent | null;
  /** Who or what does it in the clause that is written; оны in it is somebody or something else. */
  subject: Referent | null;
  /** Who says or asks what the inner clause holds, whom өзін in it means; null in a main clause. */
  speaker: Referent | null;
  /** The thing spoken of last in the sentence, which оны then means; null where there was none. */
  thing: Referent | null;
  /** Where the thing stands in the source; what stands before it cannot mean it. */
  thingAt: number;
  /** The thing that was the subject of the clause before in the same sentence; null where there was none. */
  earlier: Referent | null;
  /** What the sentence before spoke of, when it was a thing. */
  former: Referent | null;
  /** The thing something was done to in the sentence before. */
  formerThing: Referent | null;
  /** The person spoken of last in the sentence who is not its subject. */
  met: Referent | null;
  /** Gender of persons by how they are called: by office (теннисші) and by surname. */
  readonly roles: Map<string, EnglishGender>;
  /** The noun whose relative clause is written. */
  modified: Noun | null;
  /** Inside a subject ешкім is "nobody", elsewhere the verb says "not" and it is "anybody". */
  saysNo: boolean;
  readonly flags: DraftFlag[];
}

export function flag(writing: Writing, kind: DraftFlagKind, { start, end }: Span): void {
  writing.flags.push({ kind, start, end });
}

/** Runs what writes an inner clause; whom it speaks of is forgotten behind it, so that "he" stays the outer subject. */
export function aside<T>(writing: Writing, write: () => T): T {
  const { topic, person, single, other, subject, speaker, isTopicFresh } = writing;
  const written = write();
  writing.topic = topic;
  writing.person = person;
  writing.single = single;
  writing.other = other;
  writing.subject = subject;
  writing.speaker = speaker;
  writing.isTopicFresh = isTopicFresh;
  return written;
}

/** Күйеуі ауырғалы: in a clause beside the main one somebody's relative or thing leaves the talk with its owner. */
export function keepingTopic<T>({ subject }: Clause, writing: Writing, write: () => T): T {
  const isOwned =
    subject?.kind === 'noun' &&
    subject.features.possessor === '3' &&
    (subject.possessor === null ||
      (subject.possessor.kind === 'noun' && subject.possessor.head.readings[0]?.lemma === 'ол'));
  if (!isOwned) return write();
  const written = aside(writing, write);
  const referent = referentOf(subject);
  if (referent.isHuman) writing.met = referent;
  return written;
}

/** A thing that оны behind it may mean. */
export function meetThing(noun: Noun, writing: Writing, referent = referentOf(noun)): void {
  writing.thing = referent;
  writing.thingAt = noun.start;
}

/** жүргізушіге: a person beside the subject, whom оның behind it means. */
export function meetBeside(noun: Noun, writing: Writing): void {
  const isNamed = isHuman(noun) && noun.head.readings[0]?.pos !== 'pron' && noun.possessor?.kind !== 'clause';
  if (!isNamed || noun.features.case === 'nom') return;
  writing.met = referentOf(noun);
  const isApart = writing.person?.isPlural || (writing.subject !== null && !writing.subject.isHuman);
  if (isApart && !writing.met.isPlural) writing.single = writing.met;
  if ((noun.head.fixed || writing.met.gender !== 'u') && isApart) writing.person = writing.met;
}
