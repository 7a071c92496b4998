import type { MemoryId } from '#glossary/model/ids.ts';
import type { MemoryStatistics } from '#glossary/model/memory-exchange.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { conflictingUnits } from './conflicts.ts';
import { duplicateUnits } from './duplicates.ts';
import { pages } from './units.ts';

/** Counts of a memory. Linear in its units. Errors: memory-missing, cancelled. */
export async function memoryStatistics(
  library: Library,
  memoryId: MemoryId,
  job: Job,
): Promise<MemoryStatistics> {
  const { measures } = library.store;
  let units = 0;
  let sourceWords = 0;
  let targetWords = 0;
  for (const page of pages(library, memoryId)) {
    await job.pause();
    units += page.length;
    for (const { source, target } of page) {
      sourceWords += measures.countWords(source.text);
      targetWords += measures.countWords(target.text);
    }
  }
  const repeated = await duplicateUnits(library, memoryId, job.pause);
  return {
    units,
    sourceWords,
    targetWords,
    duplicates: repeated.reduce((sum, ids) => sum + ids.length - 1, 0),
    sourceConflicts: (await conflictingUnits(library, memoryId, 'source', job)).length,
    targetConflicts: (await conflictingUnits(library, memoryId, 'target', job)).length,
  };
}
