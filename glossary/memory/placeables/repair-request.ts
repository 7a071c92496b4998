import type { EnglishVariant } from '#glossary/english/numbers/variant.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import type { Placeable } from '#glossary/model/match.ts';
import type { Span } from '#glossary/model/span.ts';

/** A stretch of the English and what belongs there instead. */
export interface Replacement extends Span {
  readonly kind: Placeable['kind'];
  readonly text: string;
}

/** A name of a Kazakh text that the glossary knows; the first rendering is the preferred one. */
export interface KnownName extends Span {
  readonly renderings: readonly string[];
}

/** A unit to be made to fit a sentence. */
export interface RepairRequest {
  /** The sentence. */
  readonly query: string;
  /** Kazakh and English of the unit. */
  readonly source: string;
  readonly target: CodedText;
  readonly variant: EnglishVariant;
  /** The glossary's names in either Kazakh text, in order. */
  readonly queryNames: readonly KnownName[];
  readonly sourceNames: readonly KnownName[];
}
