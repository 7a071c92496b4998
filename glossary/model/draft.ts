import type { Span } from './span.ts';

/** What a reader of a draft must look at. */
export const DRAFT_FLAGS = [
  'unknown-word', // not in the lexicon: romanized or bracketed
  'gender-unknown', // "they" stands for one person of unknown gender
  'fragment', // no predicate was found: drafted phrase by phrase
  'term-missing', // a rendering that the glossary asks for is not in the draft
  'number-missing', // a number of the source is not in the draft
  'name-missing', // nothing in the draft sounds like a name of the source
] as const;

export type DraftFlagKind = (typeof DRAFT_FLAGS)[number];

/** A flag with the words of the source it is about. */
export interface DraftFlag extends Span {
  readonly kind: DraftFlagKind;
}

/** Words of the source and the words of the draft that stand for them. */
export interface AlignedSpans {
  readonly source: Span;
  readonly target: Span;
}

export type EnglishGender = 'm' | 'f' | 'u';

/** Whom or what a pronoun of the next sentence may mean. */
export interface Referent {
  readonly gender: EnglishGender;
  readonly isHuman: boolean;
  readonly isPlural: boolean;
}

/** What has been spoken of so far, in the order of the article. */
export interface Discourse {
  /** The subject spoken of last; null at the start. */
  readonly topic: Referent | null;
  /** The person spoken of last; null when there was none. */
  readonly person: Referent | null;
  /** The single person spoken of last, whom ол means behind several persons; null when there was none. */
  readonly single: Referent | null;
  /** The thing something was done to last; null when there was none. */
  readonly thing: Referent | null;
  /** Lemmas of the nouns mentioned; the next mention takes "the". */
  readonly mentioned: ReadonlySet<string>;
  /** Gender of the persons named so far, by office (lemma) and by the last word of the name. */
  readonly roles: ReadonlyMap<string, EnglishGender>;
}

/** An English draft of a segment. */
export interface Draft {
  readonly text: string;
  /** In the order of the draft; words that stand for nothing in the source (articles, "is") are in no pair. */
  readonly alignment: readonly AlignedSpans[];
  /** 0–1: how much of the sentence was known and fell into place. */
  readonly confidence: number;
  readonly flags: readonly DraftFlag[];
  /** What the next segment is to be drafted with. */
  readonly discourse: Discourse;
}
