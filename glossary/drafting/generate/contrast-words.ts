import type { Connector } from '../parse/tree.ts';
import { NOT_BUT, NOT_ONLY_BUT } from '../read/contrast.ts';

/** What stands before the first and between both of two clauses that емес joins: "not raising but cutting"; null for other joints. */
export function contrastWords(
  connector: Connector | null | undefined,
): { readonly before: string; readonly between: string } | null {
  const reading = connector?.unit.readings[0];
  if (reading?.pos !== 'conj') return null;
  if (reading.lemma === NOT_BUT) return { before: 'not', between: 'but' };
  return reading.lemma === NOT_ONLY_BUT ? { before: 'not only', between: 'but also' } : null;
}
