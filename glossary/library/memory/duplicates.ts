import { hashText } from '#glossary/model/hash-text.ts';
import type { MemoryId, UnitId } from '#glossary/model/ids.ts';
import type { DuplicateUnits } from '#glossary/model/memory-exchange.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { Unit } from '#glossary/model/unit.ts';
import { type Job, letOthersWork } from '../job.ts';
import type { Library } from '../library.ts';
import { requireWritableMemory, writeMemory } from './memories.ts';
import { pages } from './units.ts';

/** The units that say the same, at most `limit` groups, and how many would go. Errors: memory-missing, cancelled. */
export async function duplicates(
  library: Library,
  memoryId: MemoryId,
  limit: number,
  job: Job,
): Promise<DuplicateUnits> {
  const groups = await duplicateUnits(library, memoryId, job.pause);
  return {
    removable: groups.reduce((sum, ids) => sum + ids.length - 1, 0),
    groups: groups.slice(0, limit).map((ids) => newestFirst(library, ids)),
  };
}

/** Deletes all but the newest of the units that say the same, as one undo step. Errors: memory-missing, memory-read-only. */
export async function removeDuplicates(
  library: Library,
  request: Write & { readonly memoryId: MemoryId },
): Promise<{ readonly removed: number }> {
  requireWritableMemory(library, request.memoryId);
  const isAnswered = library.store.log.resultOf(request.operationId) !== undefined;
  const groups = isAnswered ? [] : await duplicateUnits(library, request.memoryId, letOthersWork);
  return writeMemory(library, request, 'remove-duplicates', (recorder) => {
    let removed = 0;
    for (const ids of groups) {
      const [kept, ...others] = newestFirst(library, ids);
      for (const { id, source, target } of others) {
        // Units may have been written since, and unlike texts may share a hash.
        if (source.text !== kept?.source.text || target.text !== kept.target.text) continue;
        recorder.remove('unit', id);
        removed += 1;
      }
    }
    return { removed };
  });
}

/** Ids of units with the same two texts, by groups of two and more. Linear in the memory. Errors: memory-missing. */
export async function duplicateUnits(
  library: Library,
  memoryId: MemoryId,
  pause: () => Promise<void>,
): Promise<readonly (readonly UnitId[])[]> {
  const first = new Map<number, UnitId>();
  const repeated = new Map<number, UnitId[]>();
  for (const units of pages(library, memoryId)) {
    await pause();
    for (const { id, source, target } of units) {
      const hash = hashText(`${source.text}\u0000${target.text}`);
      const before = first.get(hash);
      if (before === undefined) first.set(hash, id);
      else repeated.set(hash, [...(repeated.get(hash) ?? [before]), id]);
    }
  }
  return [...repeated.values()];
}

function newestFirst({ store }: Library, ids: readonly UnitId[]): readonly Unit[] {
  return store.units
    .getAll(ids)
    .toSorted((a, b) => (a.changedAt === b.changedAt ? b.id - a.id : a.changedAt < b.changedAt ? 1 : -1));
}
