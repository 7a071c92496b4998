import type { LexiconEntry, PartOfSpeech } from '#glossary/model/lexicon.ts';
import type { NominalFeatures, VerbFeatures } from './features.ts';

interface Reading {
  /** Dictionary form: a stem for verbs (бар), the bare word for others; folded when the word is unknown. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** The dictionary row; absent when the lemma is a guess. */
  readonly entry?: LexiconEntry;
  /** The word in pieces as it is written, stem first: кітаб, ы, на. A hyphen stays with the stem: АҚШ-, тағы. */
  readonly morphemes: readonly string[];
  /** A particle written with a hyphen after the word: солай-ақ. */
  readonly clitic?: string;
  /** Lower is likelier; only to order readings of one word. */
  readonly cost: number;
}

/** A reading as a noun, or as another word that takes the endings of nouns. */
export interface NominalAnalysis extends Reading {
  readonly kind: 'nominal';
  readonly features: NominalFeatures;
}

export interface VerbalAnalysis extends Reading {
  readonly kind: 'verbal';
  readonly features: VerbFeatures;
}

/** A word that takes no endings: conjunction, postposition, particle. */
export interface InvariableAnalysis extends Reading {
  readonly kind: 'invariable';
}

/** One reading of a word. */
export type Analysis = NominalAnalysis | VerbalAnalysis | InvariableAnalysis;
