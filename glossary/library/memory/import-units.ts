import { QostilError } from '#glossary/model/errors.ts';
import type { ImportTarget, MemoryImport, SkippedUnit } from '#glossary/model/memory-exchange.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { UnitContent } from '#glossary/model/unit.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { write } from '../write.ts';
import { forgetUnits } from './forget-units.ts';
import { createUnitSink } from './unit-sink.ts';

/** Faults told one by one; the rest are only counted. */
const TOLD = 1000;

/** Units with what was left out between them. */
export interface UnitPiece {
  readonly units: readonly UnitContent[];
  readonly skipped: readonly SkippedUnit[];
}

/**
 * Stores units as one undo step. They come in out of sight, piece by piece, and appear together at the end with their
 * index, so a cancelled import leaves nothing and others can work meanwhile. Errors: file-format-unsupported when a new
 * memory would have no unit, disk-full, and those of the pieces.
 */
export async function importUnits(
  library: Library,
  request: Write & { readonly label: string; readonly into: ImportTarget },
  job: Job,
  pieces: AsyncIterable<UnitPiece> | Iterable<UnitPiece>,
): Promise<MemoryImport> {
  const { into, label } = request;
  const { store, clock } = library;
  await forgetUnits(library, job.pause);
  const at = clock();
  const memoryId =
    'memoryId' in into
      ? into.memoryId
      : store.transaction(() => store.memories.insertRemoved(into.newMemory, at));
  const sink = createUnitSink(library, memoryId, label);
  let skipped = 0;
  const skippedUnits: SkippedUnit[] = [];
  try {
    for await (const piece of pieces) {
      await sink.add(piece.units, job.pause);
      skipped += piece.skipped.length;
      skippedUnits.push(...piece.skipped.slice(0, TOLD - skippedUnits.length));
    }
    await sink.finish(job.pause);
  } catch (error) {
    await sink.discard();
    throw error;
  }
  if (sink.imported === 0 && skipped > 0 && 'newMemory' in into)
    throw await nothingUsable(sink, label, skippedUnits);
  return write(
    library,
    request,
    'import-memory',
    () => ['memory', 'library'],
    (recorder): MemoryImport => {
      recorder.update('unit_batch', sink.batchId, { removed_at: null });
      if ('newMemory' in into) recorder.update('memory', memoryId, { removed_at: null });
      return { memoryId, imported: sink.imported, skipped, skippedUnits };
    },
  );
}

async function nothingUsable(
  sink: { discard(): Promise<void> },
  file: string,
  skipped: readonly SkippedUnit[],
): Promise<QostilError> {
  await sink.discard();
  return new QostilError('file-format-unsupported', { file, line: skipped[0]?.line ?? 1 });
}
