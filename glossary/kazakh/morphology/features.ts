import type { KazakhCase } from '#glossary/model/lexicon.ts';

/** Grammatical persons; `2sg-polite` is сіз, `2pl-polite` сіздер. The third person has one form for both numbers. */
export const PERSONS = ['1sg', '2sg', '2sg-polite', '3', '1pl', '2pl', '2pl-polite'] as const;

export type Person = (typeof PERSONS)[number];

/** Suffixes that make another word and are undone only where that word is not in the dictionary. */
export const DERIVATIONS = [
  'abstract', // -лық: қазақстандық "of Kazakhstan, Kazakhstani"
  'with', // -лы: тәжірибелі "with experience"
  'without', // -сыз: жұмыссыз "without work"
  'agent', // -шы: теміржолшы "who deals with"
  'adjectival', // -ғы on words of time and place: бүгінгі "of today"
  'ordinal', // -ншы: бесінші "fifth"
  'comparative', // -рақ: жақсырақ "better"
  'dozens', // -даған: жүздеген "hundreds of"
] as const;

export type Derivation = (typeof DERIVATIONS)[number];

/**
 * What the endings of a noun (or of a word used as one) say, in the order they are written:
 * қала-лар-ы-мыз-да-ғы = {number: 'pl', possessor: '1pl', case: 'loc', attributive: true}.
 */
export interface NominalFeatures {
  /** The suffix between the lemma and its endings: қазақстандықтар = Қазақстан + abstract + pl. */
  readonly derivation?: Derivation;
  /** -лар; absent = not marked (singular, or plural after a numeral). */
  readonly number?: 'pl';
  /** Whose: -ым, -ың, -ы … The third person is also the mark of an izafet head: министрлігі. */
  readonly possessor?: Person;
  readonly case: KazakhCase;
  /** -ғы after a locative: Тараздағы "that is in Taraz". */
  readonly attributive?: true;
  /** -нікі, with case gen: мұғалімдікі "the teacher's (one)". */
  readonly owned?: true;
  /** -дай "like": таудай. */
  readonly similative?: true;
  /** -ша "according to, in the manner of": айтуынша, сөзінше. */
  readonly equative?: true;
  /** Person of a nominal predicate: дәрігермін "I am a doctor". The third person has no ending. */
  readonly copula?: Person;
  /** Endings that follow -ғы or -нікі: Алматыдағылардың = loc attributive + {number: 'pl', case: 'gen'}. */
  readonly outer?: NominalFeatures;
}

/** Voices in the order their suffixes are written. */
export const VOICES = ['reciprocal', 'reflexive', 'causative', 'passive'] as const;

export type Voice = (typeof VOICES)[number];

/** Tense of a finite verb or of a participle. */
export const TENSES = [
  'present', // -а-ды: habitual present and near future, "goes, will go"
  'past', // -ды: "went"
  'perfect', // -ған: "has gone", participle "who went"
  'evidential', // -ып-ты: "apparently went"
  'habitual', // -атын: "used to go", participle "who goes"
  'future', // -ар, negative -мас: "may well go"
  'intention', // -мақ, -мақшы: "plans to go"
] as const;

export type Tense = (typeof TENSES)[number];

/** Moods other than the indicative. */
export const MOODS = [
  'conditional', // -са: "if … goes"
  'imperative', // bare stem, -ыңыз
  'optative', // -айын "let me", -айық "let us", -сын "let him"
  'desiderative', // -ғы + possessive (+ кел-): "wants to"
] as const;

export type Mood = (typeof MOODS)[number];

/** Adverbial verb forms. */
export const CONVERBS = [
  'sequential', // -ып: "and", "having gone"
  'simultaneous', // -а, negative -май "without going"
  'purpose', // -ғалы: "since", "in order to"
  'until', // -ғанша: "until", "rather than"
  'unless', // -майынша, negative only: "unless", "until"
  'cause', // -ғандықтан: "because"
] as const;

export type Converb = (typeof CONVERBS)[number];

/** What all verb forms share. */
interface VerbBase {
  /** Voice suffixes found after a known root, outermost last; absent when the stem itself is a dictionary word. */
  readonly voices?: readonly Voice[];
  /** -ма: not. */
  readonly negative?: true;
}

export interface FiniteFeatures extends VerbBase {
  readonly form: 'finite';
  readonly tense?: Tense;
  readonly mood?: Mood;
  readonly person: Person;
}

/**
 * A participle; without `nominal` it stands before its noun or is the predicate of a third person (келген "who came",
 * "has come"); with `nominal` it is used as a noun: келгенін = {possessor: '3', case: 'acc'}.
 */
export interface ParticipleFeatures extends VerbBase {
  readonly form: 'participle';
  readonly tense: 'perfect' | 'habitual' | 'future' | 'intention';
  readonly nominal?: NominalFeatures;
}

export interface ConverbFeatures extends VerbBase {
  readonly form: 'converb';
  readonly converb: Converb;
}

/** -у: бару "going", баруға "to go", баруы. */
export interface VerbalNounFeatures extends VerbBase {
  readonly form: 'verbal-noun';
  readonly nominal?: NominalFeatures;
}

/** -ушы: сатып алушы "buyer". */
export interface AgentFeatures extends VerbBase {
  readonly form: 'agent';
  readonly nominal?: NominalFeatures;
}

export type VerbFeatures =
  | FiniteFeatures
  | ParticipleFeatures
  | ConverbFeatures
  | VerbalNounFeatures
  | AgentFeatures;
