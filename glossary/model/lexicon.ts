/**
 * Parts of speech of the bilingual lexicon. A lemma with a space is a multi-word expression and carries the part of
 * speech of its head: "қылмыстық іс" n, "қол қой" v, "соған қарамастан" adv.
 */
export const PARTS_OF_SPEECH = [
  'n', // noun
  'v', // verb, lemma = stem as in the imperative: "бар", "оқы", "жауап бер"
  'adj',
  'adv',
  'num',
  'pron',
  'det', // determiner, quantifier: "әр", "бірнеше"
  'postp', // postposition; government names the case it asks for
  'conj',
  'part', // particle, clitic, modal word: "екен", "ғой"
  'intj',
  'propn', // proper noun that is not a glossary entry: "Наурыз"
  'phr', // fixed phrase with no inflection: "атап айтқанда"
] as const;

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** Kazakh cases as the lexicon and the analyser name them. */
export const CASES = ['nom', 'gen', 'dat', 'acc', 'loc', 'abl', 'ins'] as const;

export type KazakhCase = (typeof CASES)[number];

/** Which English preposition a case becomes with one verb, noun or postposition; '' = plain object. */
export interface Government {
  readonly case: KazakhCase;
  readonly preposition: string;
}

/** One English equivalent; `hint` names when it applies (a domain or a typical neighbour), '' = always. */
export interface Sense {
  readonly english: string;
  readonly hint: string;
}

/**
 * One row of glossary/seed/lexicon/*.tsv, columns `lemma pos english government domain flags`:
 *
 *     қатыс⇥v⇥participate; take part⇥dat:in⇥⇥
 *     аш⇥v⇥open; found [ұйым]⇥acc:⇥⇥
 *     әпке⇥n⇥elder sister⇥⇥⇥hum f
 *
 * English senses are separated by `; `, the first without a hint is the default; `[...]` after one is its hint, of several
 * words with `|` between them any.
 * Government is `case:preposition`, several separated by a space; `_` stands for a space inside a preposition.
 */
export interface LexiconEntry {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** At least one; function words without an English word of their own have a sense with `english: ''`. */
  readonly senses: readonly Sense[];
  readonly government: readonly Government[];
  /** Field of use, '' = general: law, politics, economy, military, medicine, … */
  readonly domain: string;
  /** See LEXICON_FLAGS. */
  readonly flags: readonly LexiconFlag[];
}

/** Flags of an entry: what English generation and the analyser cannot see from the lemma. */
export const LEXICON_FLAGS = [
  'hum', // a person or group of persons: takes who, he/she
  'm', // male person
  'f', // female person
  'unc', // English uncountable: no "a", no plural
  'pl', // English plural only: "trousers"
  'sg', // English singular form that takes a plural verb, or never takes -s: "police"
  'time', // noun of time: "on", "in", no "into"
  'place', // noun of place: dative is "to", locative "in"
  'at', // locative becomes "at": "at the station"
  'on', // locative becomes "on"
  'abs', // abstract noun
  'the', // English with a definite article by default: "the government"
  'intr', // verb that takes no object
  'stat', // verb of state: no progressive
  'say', // verb of saying or thinking: takes a that-clause
  'elide', // ы/і of the last syllable drops before a vowel suffix: орын → орны
  'keep', // final п қ к stays unvoiced before a vowel suffix: банк → банкі
  'F', // takes front suffixes against its letters
  'B', // takes back suffixes against its letters
] as const;

export type LexiconFlag = (typeof LEXICON_FLAGS)[number];
