import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import type { Span } from '#glossary/model/span.ts';
import type { Unit } from '../read/unit.ts';
import type { VerbGroup } from './verb-group.ts';

/** A part of the tree that is still being put together. */
export type Mutable<T> = { -readonly [key in keyof T]: T[key] extends readonly (infer E)[] ? E[] : T[key] };

/** A noun with everything that stands before it. */
export interface Noun extends Span {
  readonly kind: 'noun';
  readonly head: Unit;
  readonly features: NominalFeatures;
  readonly determiners: readonly Unit[];
  readonly numeral: Unit | null;
  readonly adjectives: readonly Adjective[];
  /** The bare noun of an izafet: наразылық of наразылық жиыны. */
  readonly classifier: Nominal | null;
  /** In the genitive: елдің of елдің астанасы. */
  readonly possessor: Nominal | null;
  readonly relatives: readonly Clause[];
  /** Taraздағы, жөніндегі: places and subjects that stand before the noun. */
  readonly attributes: readonly (Noun | Phrase)[];
  /** Office before a person's name: дәрігер of дәрігер Асан. */
  readonly title: Noun | null;
  /** The amount before a noun: 30 мың тонна of 30 мың тонна ет. */
  readonly measure: Noun | null;
  /** Further members joined by "and", "or" or a comma; the endings are those of the last. */
  readonly others: readonly { readonly conjunction: string; readonly member: Nominal }[];
  /** "Not" or "not only" before the first of several members: орын емес, алаң. */
  readonly negation?: Unit;
  /** Words in quotation marks, when the noun is a quotation. */
  readonly quotation: Quotation | null;
}

export interface Adjective extends Span {
  readonly kind: 'adjective';
  readonly unit: Unit;
  /** өте, ең. */
  readonly degree: Unit | null;
}

export interface Adverb extends Span {
  readonly kind: 'adverb';
  readonly unit: Unit;
}

/** A postposition with its object. */
export interface Phrase extends Span {
  readonly kind: 'phrase';
  readonly postposition: Unit;
  /** Null when it stands alone: сөзінше "according to him". */
  readonly object: Nominal | null;
  /** емес behind it: құлағаны үшін емес "not for falling". */
  readonly negation?: Unit;
}

export interface Clause extends Span {
  readonly kind: 'clause';
  readonly group: VerbGroup;
  readonly subject: Nominal | null;
  readonly object: Nominal | Quotation | null;
  /** Predicate of a copula: what something is or becomes. */
  readonly complement: Nominal | Adjective | Adverb | Phrase | null;
  /** What stands before the subject, in order. */
  readonly fronted: readonly Item[];
  /** What stands between subject and verb, in order. */
  readonly inner: readonly Item[];
  /** Content clauses before this one that are said with it: келгенін, бірақ көрмегенін айтты. */
  readonly earlier: readonly { readonly clause: Clause; readonly connector: Connector | null }[];
  /** Joined by деп: what is said or thought. */
  readonly said: Clause | Quotation | null;
}

/** Direct speech or a title in quotation marks. */
export interface Quotation extends Span {
  readonly kind: 'quotation';
  readonly open: boolean;
  readonly close: boolean;
  readonly items: readonly Item[];
}

/** Comma, dash, full stop … */
export interface Mark extends Span {
  readonly kind: 'mark';
  readonly text: string;
}

/** A conjunction. */
export interface Connector extends Span {
  readonly kind: 'connector';
  readonly unit: Unit;
}

/** A determiner or numeral that waits for its noun. */
export interface Specifier extends Span {
  readonly kind: 'specifier';
  readonly unit: Unit;
}

export type Nominal = Noun | Clause;

export type Item = Noun | Adjective | Adverb | Phrase | Clause | Quotation | Mark | Connector | Specifier;

/** A noun without endings. */
export const NOMINATIVE: NominalFeatures = { case: 'nom' };

/** Case of a nominal; that of a clause by its participle or verbal noun. */
export function caseOf(nominal: Nominal): NominalFeatures['case'] {
  return featuresOf(nominal).case;
}

/** Noun endings of a nominal. */
export function featuresOf(nominal: Nominal): NominalFeatures {
  if (nominal.kind === 'noun') return nominal.features;
  return nominal.group.nominal ?? { case: 'nom' };
}
