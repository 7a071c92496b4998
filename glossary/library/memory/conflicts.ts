import type { MemoryId, UnitId } from '#glossary/model/ids.ts';
import type { UnitConflict } from '#glossary/model/memory-exchange.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { pages } from './units.ts';

/**
 * Texts with several translations (`source`), or translations of several texts (`target`), at most `limit`. Linear in the
 * memory. Errors: memory-missing, cancelled.
 */
export async function conflicts(
  library: Library,
  memoryId: MemoryId,
  side: UnitConflict['side'],
  limit: number,
  job: Job,
): Promise<readonly UnitConflict[]> {
  const found = await conflictingUnits(library, memoryId, side, job);
  return found.slice(0, limit).map((ids) => {
    const units = library.store.units.getAll(ids).toSorted((a, b) => b.id - a.id);
    return { text: units[0]![side].text, side, units };
  });
}

/** Ids of the units of each conflict. Errors: memory-missing, cancelled. */
export async function conflictingUnits(
  library: Library,
  memoryId: MemoryId,
  side: UnitConflict['side'],
  job: Job,
): Promise<readonly (readonly UnitId[])[]> {
  const other = side === 'source' ? 'target' : 'source';
  const { measures } = library.store;
  const groups = new Map<number, { ids: UnitId[]; readonly others: Set<number> }>();
  for (const page of pages(library, memoryId)) {
    await job.pause();
    for (const unit of page) {
      const hash = measures.textHash(unit[side].text);
      const group = groups.get(hash) ?? { ids: [], others: new Set() };
      group.ids.push(unit.id);
      group.others.add(measures.textHash(unit[other].text));
      groups.set(hash, group);
    }
  }
  return [...groups.values()].filter(({ others }) => others.size > 1).map(({ ids }) => ids);
}
