import type { MemoryId, UnitId } from '#glossary/model/ids.ts';
import type { MemoryStatistics, UnitConflict } from '#glossary/model/memory-exchange.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { Library } from '../library.ts';
import { requireWritableMemory, writeMemory } from './memories.ts';
import { pages } from './units.ts';

/** Ids of the units that repeat both texts of another, of which the newest stays. Linear in the memory. Errors: memory-missing. */
export function duplicateUnits(library: Library, memoryId: MemoryId): readonly UnitId[] {
  const kept = new Map<string, { readonly id: UnitId; readonly changedAt: string }>();
  const repeated: UnitId[] = [];
  for (const units of pages(library, memoryId)) {
    for (const { id, changedAt, source, target } of units) {
      const texts = `${source.text}\u0000${target.text}`;
      const other = kept.get(texts);
      if (other && other.changedAt > changedAt) repeated.push(id);
      else {
        if (other) repeated.push(other.id);
        kept.set(texts, { id, changedAt });
      }
    }
  }
  return repeated;
}

/** Deletes the duplicates of a memory as one undo step. Errors: memory-missing, memory-read-only. */
export function removeDuplicates(
  library: Library,
  request: Write & { readonly memoryId: MemoryId },
): { readonly removed: number } {
  requireWritableMemory(library, request.memoryId);
  return writeMemory(library, request, 'remove-duplicates', (recorder) => {
    const ids = duplicateUnits(library, request.memoryId);
    for (const id of ids) recorder.remove('unit', id);
    return { removed: ids.length };
  });
}

/** Texts with several translations (`source`), or translations of several texts (`target`), at most `limit`. Errors: memory-missing. */
export function conflicts(
  library: Library,
  memoryId: MemoryId,
  side: UnitConflict['side'],
  limit: number,
): readonly UnitConflict[] {
  const { store } = library;
  return conflictingIds(library, memoryId, side)
    .slice(0, limit)
    .map((ids) => {
      const units = store.units.getAll(ids).toSorted((a, b) => b.id - a.id);
      return { text: units[0]![side].text, side, units };
    });
}

/** Counts of a memory. Linear in its units. Errors: memory-missing. */
export function memoryStatistics(library: Library, memoryId: MemoryId): MemoryStatistics {
  const { measures } = library.store;
  let units = 0;
  let sourceWords = 0;
  let targetWords = 0;
  for (const page of pages(library, memoryId)) {
    units += page.length;
    for (const { source, target } of page) {
      sourceWords += measures.countWords(source.text);
      targetWords += measures.countWords(target.text);
    }
  }
  return {
    units,
    sourceWords,
    targetWords,
    duplicates: duplicateUnits(library, memoryId).length,
    sourceConflicts: conflictingIds(library, memoryId, 'source').length,
    targetConflicts: conflictingIds(library, memoryId, 'target').length,
  };
}

function conflictingIds(
  library: Library,
  memoryId: MemoryId,
  side: UnitConflict['side'],
): readonly UnitId[][] {
  const other = side === 'source' ? 'target' : 'source';
  const { measures } = library.store;
  const groups = new Map<number, { ids: UnitId[]; readonly others: Set<number> }>();
  for (const page of pages(library, memoryId)) {
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
