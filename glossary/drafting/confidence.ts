import type { DraftFlag } from '#glossary/model/draft.ts';
import type { Item } from './parse/tree.ts';
import type { Unit } from './read/unit.ts';

/**
 * How far a draft may be trusted, 0–1: the share of words that the lists know, less for phrases that fell into no
 * clause, for terms that are missing, and for long sentences. Weights are own judgement.
 */
export function confidenceOf(
  units: readonly Unit[],
  items: readonly Item[],
  flags: readonly DraftFlag[],
): number {
  const words = units.filter(({ kind }) => kind !== 'mark');
  if (words.length === 0) return 1;
  const known = 1 - words.filter(({ isUnknown }) => isUnknown).length / words.length;
  const loose = items.filter(({ kind }) => LOOSE.has(kind)).length / words.length;
  const missing = flags.some(({ kind }) => kind === 'term-missing') ? 0.5 : 1;
  const length = 1 / (1 + Math.max(0, words.length - 8) / 40);
  return Math.round(100 * known * (1 - Math.min(0.6, loose)) * missing * length) / 100;
}

const LOOSE: ReadonlySet<string> = new Set(['noun', 'phrase', 'adjective', 'specifier']);
