import type { SegmentId } from './ids.ts';
import type { TermType } from './term-type.ts';

/** A name or recurring term that has no entry yet. */
export interface HarvestCandidate {
  /** Base form as an entry would have it: Қазақстан халқы, диспансер. */
  readonly base: string;
  readonly type: TermType;
  /** For persons, as far as the name tells. */
  readonly gender: 'female' | 'male' | 'unknown';
  readonly count: number;
  /** Articles it stands in. */
  readonly articles: number;
  /** At most three. */
  readonly contexts: readonly HarvestContext[];
  /** Best first, at most five: mined from confirmed pairs, romanized, or from the word list; may be empty. */
  readonly suggestions: readonly HarvestSuggestion[];
}

export interface HarvestContext {
  readonly segmentId: SegmentId;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

export interface HarvestSuggestion {
  readonly text: string;
  /** Confirmed pairs in which it was found; 0 = not from pairs. */
  readonly pairs: number;
  readonly from: 'pairs' | 'romanization' | 'dictionary';
}
