import type { KazakhCase } from '#glossary/model/lexicon.ts';
import type { NominalFeatures } from './features.ts';

/**
 * The English preposition that an ending asks for by itself, before a verb or a postposition says otherwise:
 * диспансерде → in, Тараздағы → in, әпкесінен → from, айтуынша → according to. '' = none (subject, object). A possessive
 * ("his, her, its") is not said here: whether it is one depends on the words before.
 */
export function prepositionOf(features: NominalFeatures): string {
  if (features.equative) return 'according to';
  if (features.similative) return 'like';
  if (features.derivation === 'without') return 'without';
  if (features.derivation === 'with') return 'with';
  return OF_CASE[features.case];
}

const OF_CASE: Readonly<Record<KazakhCase, string>> = {
  nom: '',
  gen: 'of',
  dat: 'to',
  acc: '',
  loc: 'in',
  abl: 'from',
  ins: 'with',
};
