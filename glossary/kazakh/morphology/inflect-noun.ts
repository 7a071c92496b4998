import { QostilError } from '#glossary/model/errors.ts';
import { append, attachToNoun, type Joined, type StemTraits } from './attach.ts';
import { ABSTRACT_VOICED, DERIVATION_SUFFIXES } from './derivation-suffixes.ts';
import { OPTIONALLY_ELIDED, WAVERING_WORDS } from './exceptions.ts';
import type { NominalFeatures } from './features.ts';
import { BACK, FRONT } from './letter-class.ts';
import {
  ATTRIBUTIVE,
  CASE_SUFFIXES,
  CASE_SUFFIXES_3,
  DATIVE_SHORT,
  EQUATIVE,
  EQUATIVE_3,
  LONG_PERSONS,
  OWNED,
  OWNED_3,
  PLURAL,
  POSSESSIVES,
  POSSESSIVES_AFTER_PLURAL,
  SIMILATIVE,
  SIMILATIVE_3,
} from './nominal-suffixes.ts';
import { soundOf, unreadStemLength } from './stem-sound.ts';
import { AT, type Suffix } from './suffix.ts';

/**
 * The forms of a noun with these features, the commonest first; the others are spellings also in use (ауылы, аулы). The
 * stem keeps its own case: Тоқаев + dat → Тоқаевқа, АҚШ + loc attributive → АҚШ-тағы. Of several words the last is
 * inflected. Throws QostilError `input-invalid` for features that no word has at once.
 */
export function inflectNoun(
  stem: string,
  features: NominalFeatures,
  traits: StemTraits = {},
): readonly string[] {
  const suffixes = nominalSuffixes(features, AT.noun);
  if (suffixes.length === 0) return [stem];
  return [...new Set(variants(stem, traits).map((variant) => build(stem, suffixes, variant)))];
}

function build(stem: string, [first, ...rest]: readonly Suffix[], traits: StemTraits): string {
  return rest.reduce<Joined>(append, attachToNoun(stem, first!, traits)).text;
}

/** Ways in which a stem is treated by writers, the commonest first. */
function variants(stem: string, traits: StemTraits): readonly StemTraits[] {
  const folded = stem.toLowerCase();
  if (OPTIONALLY_ELIDED.has(folded)) return [traits, { ...traits, elides: true }];
  if (WAVERING_WORDS.has(folded)) return [traits, { ...traits, harmony: FRONT }];
  if (unreadStemLength(`${stem}-`) === stem.length) {
    return [traits, { ...traits, harmony: soundOf(stem).harmony === BACK ? FRONT : BACK }];
  }
  return [traits];
}

/** The suffixes that say these features, innermost first, after a place (AT.noun for a bare stem). */
export function nominalSuffixes(features: NominalFeatures, place: number): readonly Suffix[] {
  const chain: Suffix[] = [];
  let at = place;
  const add = (suffix: Suffix) => {
    if (!(suffix.from & at)) throw new QostilError('input-invalid', { ending: suffix.id });
    chain.push(suffix);
    at = suffix.to;
  };
  if (features.derivation) add(derivationSuffix(features));
  if (features.number) add(PLURAL);
  if (features.possessor) add(possessiveSuffix(features));
  const third = at === AT.possessed3;
  if (features.owned) add(third ? OWNED_3 : OWNED);
  else if (features.case !== 'nom') add(caseSuffix(features.case, at));
  if (features.similative) add(third ? SIMILATIVE_3 : SIMILATIVE);
  if (features.equative) add(third ? EQUATIVE_3 : EQUATIVE);
  if (features.attributive) add(ATTRIBUTIVE);
  if (features.outer) return [...chain, ...nominalSuffixes(features.outer, at)];
  if (features.copula && features.copula !== '3') add(LONG_PERSONS[features.copula]);
  return chain;
}

function derivationSuffix({ derivation, number, possessor }: NominalFeatures): Suffix {
  return derivation === 'abstract' && possessor && !number
    ? ABSTRACT_VOICED
    : DERIVATION_SUFFIXES[derivation!];
}

function possessiveSuffix({ number, possessor }: NominalFeatures): Suffix {
  if (number && (possessor === '2pl' || possessor === '2pl-polite'))
    return POSSESSIVES_AFTER_PLURAL[possessor];
  return POSSESSIVES[possessor!];
}

function caseSuffix(kind: Exclude<NominalFeatures['case'], 'nom'>, place: number): Suffix {
  if (place === AT.possessed3) return CASE_SUFFIXES_3[kind];
  if (place === AT.possessedShort && kind === 'dat') return DATIVE_SHORT;
  return CASE_SUFFIXES[kind];
}
