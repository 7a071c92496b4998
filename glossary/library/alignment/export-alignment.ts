import { tmxOfUnits } from '#glossary/formats/tmx/write-units.ts';
import type { AlignedPair } from '#glossary/model/alignment.ts';
import type { MemoryExport } from '#glossary/model/memory-exchange.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { writeTmxFile } from '../memory/write-tmx-file.ts';
import { settings } from '../settings.ts';
import { alignedUnits } from './keep-alignment.ts';

/** Writes the rows that have both sides as TMX. Errors: file-exists, folder-missing, folder-not-writable, disk-full, cancelled. */
export async function exportAlignment(
  library: Library,
  request: Omit<MemoryExport, 'memoryIds'> & {
    readonly pairs: readonly AlignedPair[];
    readonly title: string;
  },
  job: Job,
): Promise<{ readonly path: string; readonly units: number }> {
  const { pairs, title, options, path } = request;
  const at = library.clock();
  const units = alignedUnits(pairs, title, at, settings(library).writerName);
  const written = units.map((unit, index) => ({ ...unit, id: index + 1 }));
  await writeTmxFile(request, tmxOfUnits(written, options, at), job.pause);
  return { path, units: units.length };
}
