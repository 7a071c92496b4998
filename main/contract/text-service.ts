import type { HomoglyphWord } from '#glossary/model/homoglyph-word.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { Span } from '#glossary/model/span.ts';
import type { TermType } from '#glossary/model/term-type.ts';
import type { Answer } from './service.ts';

export type { HomoglyphWord } from '#glossary/model/homoglyph-word.ts';

/** Language functions the window asks for directly. */
export interface TextService {
  /** Misspelt words of an English text; glossary renderings and own words count as right. */
  misspellings(input: { readonly text: string }): Answer<readonly Span[]>;
  /** Best first; empty when nothing is close. */
  spellingSuggestions(input: { readonly word: string }): Answer<readonly string[]>;
  /** Words of the segment's source with look-alike letters; empty when it is clean. */
  homoglyphs(input: { readonly segmentId: SegmentId }): Answer<readonly HomoglyphWord[]>;
  /** Suggested English spellings of a Kazakh name, best first. */
  romanize(input: { readonly text: string; readonly type: TermType }): Answer<readonly string[]>;
}
