import type { Derivation } from './features.ts';
import { AT, always, byClass, byVowel, type Suffix, suffix } from './suffix.ts';

/** Suffixes that make a new word; see DERIVATIONS for their meanings. Own knowledge. */
export const DERIVATION_SUFFIXES: Readonly<Record<Derivation, Suffix>> = {
  abstract: suffix(
    'derive-abstract',
    AT.noun | AT.derived | AT.participle,
    AT.derivedQ,
    byClass('лық', 'лық', 'дық', 'дық', 'дық', 'тық'),
  ),
  with: suffix('derive-with', AT.noun, AT.derived, byClass('лы', 'лы', 'ды', 'ды', 'ды', 'ты')),
  without: suffix('derive-without', AT.noun | AT.verbalNoun, AT.derived, always('сыз')),
  agent: suffix('derive-agent', AT.noun, AT.derived, always('шы')),
  adjectival: suffix('derive-adjectival', AT.noun, AT.derived, byClass('ғы', 'ғы', 'ғы', 'ғы', 'ғы', 'қы')),
  ordinal: suffix('derive-ordinal', AT.noun, AT.derived, byVowel('ншы', 'ыншы')),
  comparative: suffix('derive-comparative', AT.noun | AT.derived, AT.end, byVowel('рақ', 'ырақ')),
  dozens: suffix(
    'derive-dozens',
    AT.noun,
    AT.end,
    byClass('лаған', 'лаған', 'даған', 'даған', 'даған', 'таған'),
  ),
};

/** -лық before a possessive: тәуелсіздігі. */
export const ABSTRACT_VOICED = suffix(
  'derive-abstract',
  AT.noun | AT.derived | AT.participle,
  AT.derivedG,
  byClass('лығ', 'лығ', 'дығ', 'дығ', 'дығ', 'тығ'),
);
