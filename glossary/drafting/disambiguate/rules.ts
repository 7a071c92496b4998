import { HOMOGRAPH_RULES } from './homograph-rules.ts';
import { NOUN_RULES } from './noun-rules.ts';
import { PARTICLE_RULES } from './particle-rules.ts';
import type { ReadingRule } from './reading-rule.ts';
import { VERB_RULES } from './verb-rules.ts';
import { VERBAL_NOUN_RULES } from './verbal-noun-rules.ts';

/** Rules that settle a word by its neighbours, each tried on every reading. Weights are own judgement, no measurement. */
export const READING_RULES: readonly ReadingRule[] = [
  ...VERB_RULES,
  ...VERBAL_NOUN_RULES,
  ...NOUN_RULES,
  ...HOMOGRAPH_RULES,
  ...PARTICLE_RULES,
];
