import type { CorpusChoice, CorpusFilter } from '#contract/corpus-service.ts';

/** What is asked for on the corpus screen. */
export interface CorpusOrder {
  readonly filter: CorpusFilter;
  readonly isSplit: boolean;
  readonly dev: number;
  readonly test: number;
  readonly seed: number;
}

/** A corpus as most want it: Kazakh that somebody has confirmed, nothing twice. */
export const FIRST_ORDER: CorpusOrder = {
  filter: {
    states: ['confirmed', 'reviewed'],
    languages: ['kk'],
    outlets: [],
    licences: [],
    from: '',
    to: '',
    lengthRatio: 0,
    isWithoutDuplicates: true,
  },
  isSplit: false,
  dev: 5,
  test: 5,
  seed: 1,
};

/** The order as the engine takes it. */
export function choiceOf({ filter, isSplit, dev, test, seed }: CorpusOrder): CorpusChoice {
  return { filter, split: isSplit ? { dev, test, seed } : null };
}
