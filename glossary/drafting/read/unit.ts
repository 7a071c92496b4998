import type { NominalFeatures, VerbFeatures } from '#glossary/kazakh/morphology/features.ts';
import type { EnglishGender } from '#glossary/model/draft.ts';
import type { LexiconEntry, PartOfSpeech } from '#glossary/model/lexicon.ts';
import type { KazakhNumberMention } from '#glossary/model/number-mention.ts';
import type { Span } from '#glossary/model/span.ts';
import type { TermType } from '#glossary/model/term-type.ts';

/** One way to understand a unit. */
export interface UnitReading {
  /** Dictionary form, folded; the stem of a verb. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Absent for names, numbers, terms and words that no list knows. */
  readonly entry?: LexiconEntry;
  /** Endings of a noun; absent for verbs and for words without endings. */
  readonly nominal?: NominalFeatures;
  readonly verb?: VerbFeatures;
  /** An expression that is listed with a possessive, which it keeps: баспасөз хатшысы. */
  readonly isPossessed?: true;
  /** Lower is likelier. */
  readonly cost: number;
}

/** What a name, a term or a number says by itself. */
export interface Fixed {
  readonly english: string;
  /** Type of a name or term; null for numbers. */
  readonly type: TermType | null;
  readonly gender: EnglishGender;
  readonly number: KazakhNumberMention | null;
}

/** The smallest piece that is translated as one: a word, a fixed expression, a name, a term, a number, a mark. */
export interface Unit extends Span {
  /** As written. */
  readonly text: string;
  readonly kind: 'word' | 'fixed' | 'mark' | 'foreign';
  /** The likeliest first; after disambiguation the first one counts. Empty for marks. */
  readonly readings: readonly UnitReading[];
  /** For kind fixed. */
  readonly fixed?: Fixed;
  /** The quotation marks that were taken away around it. */
  readonly quote?: Span;
  /** No list knows the word. */
  readonly isUnknown?: boolean;
}
