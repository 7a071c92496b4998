import type { Span } from '#glossary/model/span.ts';
import type { TermType } from '#glossary/model/term-type.ts';
import type { NameGender } from './name-data.ts';

/** A name found in a text. */
export interface NameMention extends Span {
  readonly type: TermType;
  /** The name without case endings, in its own capitals: Кәрімованың → Кәрімова, министрлігінің → министрлігі. */
  readonly base: string;
  /** For persons, as far as the name tells. */
  readonly gender: NameGender;
  /** Mentions of the same thing share it; counted from 0 in the order of first mention. */
  readonly entity: number;
}

/** A name before it is linked to the others: words `from` to `to` (exclusive) of the text. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly type: TermType;
  readonly base: string;
}
