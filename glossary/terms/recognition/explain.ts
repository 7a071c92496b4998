import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import { prepositionOf } from '#glossary/kazakh/morphology/preposition.ts';
import type { TermAnalysis } from '#glossary/model/term-hit.ts';
import type { Recognised } from './recognise.ts';
import type { TermWord } from './term-words.ts';

/**
 * Words after which a possessive has no possessor before it and so means "his, her, its, their": conjunctions and
 * sentence openers. Own knowledge.
 */
const NO_POSSESSOR = new Set(
  'және мен бен пен да де та те ал бірақ алайда өйткені себебі сондықтан егер немесе не бұған бұдан содан соған осыған осыдан кейін соң дейін бұрын кеше бүгін ертең қазір тіпті тек'.split(
    ' ',
  ),
);

/**
 * What the endings of a found term say and the English preposition they ask for: диспансерде loc "in", Тараздағы
 * loc attr "in", әпкесінен px3 abl "from". `px3` stands among the endings only where no noun before is the possessor;
 * the head of an izafet (Қазақстан халқы) has `of` there instead.
 */
export function explainTerm<Term>(found: Recognised<Term>, words: readonly TermWord[]): TermAnalysis {
  const { reading, isPossessed, form, firstWord } = found;
  const before = words[firstWord - 1];
  const isFree = before === undefined || !words[firstWord]!.joinsPrevious || NO_POSSESSOR.has(before.folded);
  return {
    base: form.text,
    endings: endingCodes(reading.features, { isPossessorSaid: isPossessed, isFree }),
    preposition: prepositionOf(innermost(reading.features)),
  };
}

function innermost(features: NominalFeatures): NominalFeatures {
  return features.outer ? innermost(features.outer) : features;
}

interface PossessorContext {
  /** The possessive is part of the listed form. */
  readonly isPossessorSaid: boolean;
  /** No noun before can be the possessor. */
  readonly isFree: boolean;
}

/** Codes in the order of the endings: Алматыдағылардың is loc, attr, pl, gen. */
function endingCodes(features: NominalFeatures, context: PossessorContext): readonly string[] {
  return [
    ...(features.derivation ? [features.derivation] : []),
    ...(features.number ? [features.number] : []),
    ...possessorCode(features, context),
    ...(features.case === 'nom' ? [] : [features.case]),
    ...(features.attributive ? ['attr'] : []),
    ...(features.owned ? ['owned'] : []),
    ...(features.similative ? ['like'] : []),
    ...(features.equative ? ['equ'] : []),
    ...(features.copula ? [`cop${features.copula}`] : []),
    ...(features.outer ? endingCodes(features.outer, { isPossessorSaid: false, isFree: true }) : []),
  ];
}

function possessorCode(
  { possessor }: NominalFeatures,
  { isPossessorSaid, isFree }: PossessorContext,
): readonly string[] {
  if (possessor === undefined || isPossessorSaid) return [];
  return possessor === '3' && !isFree ? ['of'] : [`px${possessor}`];
}
