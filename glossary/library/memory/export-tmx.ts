import { tmxOfUnits } from '#glossary/formats/tmx/write-units.ts';
import type { MemoryExport } from '#glossary/model/memory-exchange.ts';
import type { Unit } from '#glossary/model/unit.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { requireMemory } from './memories.ts';
import { writeTmxFile } from './write-tmx-file.ts';

/** Units read at a time. */
const PAGE = 1000;

/**
 * Writes the units of memories as a TMX file, which appears under its name when it is whole.
 * Errors: memory-missing, file-exists, folder-missing, folder-not-writable, disk-full, cancelled.
 */
export async function exportTmx(
  library: Library,
  request: MemoryExport,
  job: Job,
): Promise<{ readonly path: string; readonly units: number }> {
  const { store, clock } = library;
  const chosen = new Set(request.memoryIds.map((id) => requireMemory(library, id).id));
  const batchIds = store.memories
    .batches()
    .filter(({ memoryId }) => chosen.size === 0 || chosen.has(memoryId))
    .map(({ id }) => id);
  const total = store.memories
    .list()
    .filter(({ id }) => chosen.size === 0 || chosen.has(id))
    .reduce((sum, { units }) => sum + units, 0);
  let written = 0;
  function* units(): Iterable<Unit> {
    for (let after = 0; ; ) {
      const page = store.units.page(batchIds, after, PAGE);
      yield* page;
      written += page.length;
      if (page.length < PAGE) return;
      after = page.at(-1)!.id;
    }
  }
  const chunks = tmxOfUnits(units(), request.options, clock());
  await writeTmxFile(request, chunks, async () => {
    job.progressed(written, total);
    await job.pause();
  });
  job.progressed(written, total);
  return { path: request.path, units: written };
}
