import type { PartOfSpeech } from '#glossary/model/lexicon.ts';
import type { NominalFeatures, VerbFeatures } from './features.ts';
import type { Grade } from './undo-junction.ts';

/**
 * How unlikely a reading is, from what is rare in news: commands, "your", "I am a …", derivations, guesses. The figures
 * are weights to order the readings of one word, not measurements. A known word with fewer endings comes first.
 */
export function nominalCost(pos: PartOfSpeech, features: NominalFeatures, endings: number): number {
  let cost = endings * 1.5;
  if (endings > 0) cost += COST_OF_ENDINGS[pos];
  if (features.derivation) cost += 3;
  if (features.possessor && features.possessor !== '3') cost += features.possessor.startsWith('2') ? 5 : 2;
  if (features.copula) cost += 6;
  if (features.case === 'acc' && !features.possessor && !features.number) cost += 1.25;
  if (features.similative || features.equative) cost += 2;
  return cost + (features.outer ? nominalCost('n', features.outer, 0) : 0);
}

/** Added for endings on another word than a noun. */
export const COST_OF_ENDINGS: Readonly<Record<PartOfSpeech, number>> = {
  n: 0,
  propn: 0,
  pron: 0,
  num: 0,
  adj: 2,
  det: 2,
  adv: 3,
  postp: 4,
  conj: 8,
  part: 8,
  intj: 8,
  phr: 8,
  v: 8,
};

export function verbalCost(features: VerbFeatures, endings: number): number {
  let cost = 1 + endings * 1.25;
  if (features.voices) cost += 3 * features.voices.length;
  if (features.form === 'finite') {
    if (features.mood === 'imperative') cost += features.person === '2sg' ? 7 : 4;
    else if (features.person.startsWith('2')) cost += 3;
    else if (features.tense === 'past') cost -= 1;
    else if (features.tense === 'present' && features.person === '3') cost -= 2;
    if (features.tense === 'present' && endings === 2 && features.person !== '3') cost += 1;
  }
  if (features.form === 'converb' && features.converb === 'simultaneous' && !features.negative) cost += 3;
  if ('nominal' in features && features.nominal) {
    cost += nominalCost('n', features.nominal, 0);
    if (features.form === 'participle' && features.tense === 'future') cost += 4;
  }
  return cost;
}

/** Added by the place of a lemma in its list, the most frequent first: 0 for the first, 2 from the thousandth on. */
export function costOfRarity(place: number): number {
  return Math.min(2, Math.log10(1 + place) * 0.67);
}

/** Added for a reading that is not by rule. */
export const COST_OF_GRADE: Readonly<Record<Grade, number>> = { strict: 0, tolerant: 2, irregular: 6 };

/** Added for a lemma that is in no dictionary: behind every known reading. */
export const COST_OF_GUESS = 100;
