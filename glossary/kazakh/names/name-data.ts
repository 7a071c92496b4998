import type { LexiconEntry } from '#glossary/model/lexicon.ts';
import type { Listed } from '#glossary/model/listed.ts';
import type { TermType } from '#glossary/model/term-type.ts';

/** 'u' = given to both, or not known. */
export type NameGender = 'm' | 'f' | 'u';

/** A row of seed/names/given-names.tsv. */
export interface GivenName {
  readonly name: string;
  readonly gender: NameGender;
  /** Also a common word (Болат "steel", Бақыт "happiness"), so that a capital alone proves nothing. */
  readonly isWord: boolean;
}

/** A name that reached Kazakh from another language and keeps its own English spelling: Джон = John. */
export interface ForeignName {
  readonly name: string;
  readonly part: 'given' | 'surname';
  readonly gender: NameGender;
  readonly english: string;
}

/** A name with its settled English forms, best first, never empty. */
export interface EstablishedName {
  readonly name: string;
  readonly type: TermType;
  readonly renderings: readonly string[];
}

/** АҚШ = US = United States. */
export interface Abbreviation {
  readonly abbreviation: string;
  readonly type: TermType;
  readonly short: string;
  readonly full: string;
}

/** The noun with possessive ending that closes a place name, and how English writes it: облысы = Region. */
export interface PlaceWord {
  readonly head: string;
  readonly english: string;
  readonly position: 'before' | 'after';
}

/** The noun with possessive ending that closes the name of an institution, an event or a work. */
export interface InstitutionHead {
  readonly head: string;
  readonly english: string;
  readonly type: TermType;
}

/** A title or role that stands beside the name of a person: президенті, адвокат, мырза. */
export interface Title {
  readonly title: string;
  readonly english: string;
  readonly gender: NameGender;
}

/** The lists behind romanization and the finding of names; those that are looked up are so by folded keys. */
export interface NameData {
  readonly givenNames: Listed<GivenName>;
  /** Masculine forms. */
  readonly surnames: Listed<string>;
  readonly foreignNames: Listed<ForeignName>;
  /** The same by their English. */
  readonly foreignNamesByEnglish: Listed<ForeignName>;
  readonly established: Listed<EstablishedName>;
  /** Those of several words by the first of them. */
  readonly establishedByFirst: Listed<EstablishedName>;
  readonly abbreviations: readonly Abbreviation[];
  readonly placeWords: readonly PlaceWord[];
  readonly institutionHeads: readonly InstitutionHead[];
  /** Words inside names of institutions: ұлттық = National. */
  readonly institutionWords: readonly { readonly word: string; readonly english: string }[];
  readonly titles: readonly Title[];
  /** The entries of a lemma: a sentence that begins with a common word begins with no name. */
  readonly entries: (lemma: string) => readonly LexiconEntry[];
}
