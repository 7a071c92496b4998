import { ABSTRACT_VOICED, DERIVATION_SUFFIXES } from './derivation-suffixes.ts';
import { NOMINAL_SUFFIXES } from './nominal-suffixes.ts';
import { AT } from './suffix.ts';
import { createSuffixSearch } from './suffix-search.ts';
import { VERB_SUFFIXES } from './verb-suffixes.ts';

/** The search over all endings of nouns and verbs and the derivations, for reading words with a dictionary. */
export const searchWord = createSuffixSearch(
  [...NOMINAL_SUFFIXES, ...VERB_SUFFIXES, ...Object.values(DERIVATION_SUFFIXES), ABSTRACT_VOICED],
  AT.noun | AT.verb | AT.possessed3,
);
