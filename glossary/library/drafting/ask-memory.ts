import type { Ask } from '#glossary/drafting/engines/engine.ts';
import type { Lemmatizer } from '#glossary/memory/matching/match-score.ts';
import type { Library } from '../library.ts';
import { findMatches } from '../memory/matches.ts';

/** Fuzzy matches below need more mending than a fresh draft. */
const LEAST = 85;

/** Asks the memory: context, exact and repaired fuzzy matches that come from other segments. */
export function askMemory(library: Library, lemmasOf: Lemmatizer): Ask {
  const { units } = library.store;
  return async ({ segmentId, text, before, after }) => {
    const match = findMatches(library, lemmasOf, { text, before, after, count: 3, least: LEAST }).find(
      ({ unitId }) => units.get(unitId)?.segmentId !== segmentId,
    );
    if (!match) return null;
    const { memory, score, proposed } = match;
    return {
      text: proposed.text,
      version: memory,
      score,
      alignment: [],
      confidence: Math.min(score, 100) / 100,
      flags: [],
    };
  };
}
