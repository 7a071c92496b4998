import type { TermHit, UnknownName } from '#contract/terms-service.ts';

/** What the glossary knows of the active sentence. */
export interface SentenceAids {
  /** Numbered as they stand here; the number inserts. */
  readonly terms: readonly TermHit[];
  /** Names no entry covers, in order of the Kazakh. */
  readonly newNames: readonly UnknownName[];
  /** Place in `newNames` of the one the writer has come to; the first unless another was asked for. */
  readonly chosenName: number;
}

/** A sentence of which nothing is known yet. */
export const NO_AIDS: SentenceAids = Object.freeze({ terms: [], newNames: [], chosenName: 0 });
