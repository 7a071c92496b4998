import type { AlignedPair } from '#glossary/model/alignment.ts';
import { plain } from '#glossary/model/coded-text.ts';
import type { ImportTarget, MemoryImport } from '#glossary/model/memory-exchange.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import { NO_PROVENANCE, type UnitContent } from '#glossary/model/unit.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { importUnits } from '../memory/import-units.ts';
import { requireWritableMemory } from '../memory/memories.ts';
import { settings } from '../settings.ts';

/** Puts accepted rows into a memory as one undo step; rows with an empty side are left out. Errors: memory-missing, memory-read-only. */
export async function keepAlignment(
  library: Library,
  request: Write & {
    readonly pairs: readonly AlignedPair[];
    readonly title: string;
    readonly into: ImportTarget;
  },
  job: Job,
): Promise<MemoryImport> {
  const { pairs, title, into } = request;
  const known = library.store.log.resultOf(request.operationId);
  if (known !== undefined) return known as MemoryImport;
  if ('memoryId' in into) requireWritableMemory(library, into.memoryId);
  const units = alignedUnits(pairs, title, library.clock(), settings(library).writerName);
  return importUnits(library, { ...request, label: title }, job, [{ units, skipped: [] }]);
}

/** Rows with both sides as units whose neighbours are known. */
function alignedUnits(
  pairs: readonly AlignedPair[],
  title: string,
  at: string,
  by: string,
): readonly UnitContent[] {
  return pairs.flatMap(({ source, target }, index) =>
    source.trim() === '' || target.trim() === ''
      ? []
      : {
          source: plain(source),
          target: plain(target),
          state: 'confirmed',
          origin: 'aligned',
          createdAt: at,
          createdBy: by,
          changedAt: at,
          changedBy: by,
          note: '',
          provenance: { ...NO_PROVENANCE, title },
          properties: {},
          before: pairs[index - 1]?.source ?? '',
          after: pairs[index + 1]?.source ?? '',
        },
  );
}
