import { createMatchFinder, type MatchFinder } from '#glossary/memory/matching/find-matches.ts';
import type { Lemmatizer } from '#glossary/memory/matching/match-score.ts';
import type { Store } from '#glossary/store/store.ts';
import type { UnitRow } from '#glossary/store/units.ts';

/** A unit as matching sees it. */
export interface MatchUnit extends UnitRow {
  readonly memory: string;
  readonly penalty: number;
  readonly isDraft: boolean;
}

/** A match finder over the memories of a library that are on. */
export function libraryMatchFinder(store: Store, lemmasOf: Lemmatizer): MatchFinder<MatchUnit> {
  const activeBatches = (): ReadonlySet<number> =>
    new Set(
      store.memories
        .batches()
        .filter(({ isOn }) => isOn)
        .map(({ id }) => id),
    );
  const usable = (units: readonly UnitRow[]): MatchUnit[] => {
    if (units.length === 0) return [];
    const batches = new Map(store.memories.batches().map((batch) => [batch.id, batch]));
    return units.flatMap((unit) => {
      const batch = batches.get(unit.batchId);
      if (!batch?.isOn) return [];
      const isDraft = unit.state === 'draft' || unit.origin === 'engine';
      return [{ ...unit, memory: batch.memory, penalty: batch.penalty, isDraft }];
    });
  };
  return createMatchFinder<MatchUnit>(
    {
      sizes: (keys) => store.postings.sizes(keys),
      postings: (key) => store.postings.postings(key),
      byHash: (hash) => usable(store.units.byHash(hash)),
      byIds: (ids) => usable(store.units.getAll(ids)),
      sources(ids) {
        const active = activeBatches();
        return store.units
          .sources(ids)
          .filter(([, batchId]) => active.has(batchId))
          .map(([id, , text]) => ({ id, text }));
      },
      count: () => store.memories.units(),
    },
    lemmasOf,
  );
}
