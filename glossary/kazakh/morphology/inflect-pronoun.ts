import { append, type Joined } from './attach.ts';
import type { NominalFeatures } from './features.ts';
import { harmonyOf } from './harmony.ts';
import { inflectNoun, nominalSuffixes } from './inflect-noun.ts';
import { hasOwnForms, PRONOUN_FORMS } from './pronouns.ts';
import { AT } from './suffix.ts';

/**
 * As inflectNoun for pronouns: мен + dat → маған, бәрі + 3rd person possessive + dat → бәріне. Empty for what a pronoun
 * with forms of its own does not have (a plural of ол: олар is a word of its own).
 */
export function inflectPronoun(lemma: string, features: NominalFeatures): readonly string[] {
  const own = ownForms(lemma, features);
  if (own.length > 0 || hasOwnForms(lemma)) return own;
  if (features.possessor !== '3' || !/[ыі]$/.test(lemma)) return inflectNoun(lemma, features);
  const { possessor: _, ...rest } = features;
  const word: Joined = { text: lemma, harmony: harmonyOf(lemma) };
  return [nominalSuffixes(rest, AT.possessed3).reduce<Joined>(append, word).text];
}

function ownForms(lemma: string, features: NominalFeatures): string[] {
  const wanted = keyOf(features);
  return [...PRONOUN_FORMS].flatMap(([form, readings]) =>
    readings.some((reading) => reading.lemma === lemma && keyOf(reading.features) === wanted) ? [form] : [],
  );
}

function keyOf(features: NominalFeatures): string {
  return JSON.stringify(Object.entries(features).sort());
}
