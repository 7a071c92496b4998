import type { MemoryId } from '#glossary/model/ids.ts';
import type { UnitReplacement, UnitReplaceQuery } from '#glossary/model/memory-exchange.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import { findSpans } from '../articles/find/find-spans.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { requireWritableMemory, writeMemory } from './memories.ts';
import { pages, withTarget } from './units.ts';

/**
 * Units whose English would change, at most `limit`; nothing is written.
 * Errors: memory-missing, pattern-invalid, pattern-timeout, cancelled.
 */
export async function previewUnitReplace(
  library: Library,
  query: UnitReplaceQuery,
  limit: number,
  job: Job,
): Promise<readonly UnitReplacement[]> {
  const found: UnitReplacement[] = [];
  for (const units of pages(library, query.memoryId)) {
    const texts = units.map(({ target }) => target.text);
    for (const [at, spans] of (await findSpans(query, texts, query.replacement)).entries()) {
      if (spans.length === 0) continue;
      let after = texts[at]!;
      for (const { start, end, replacement } of spans.toReversed())
        after = after.slice(0, start) + replacement + after.slice(end);
      found.push({ unitId: units[at]!.id, before: texts[at]!, after });
      if (found.length === limit) return found;
    }
    await job.pause();
  }
  return found;
}

/** Replaces in the listed units as one undo step; those that are no longer as they were shown are left. Errors: memory-read-only. */
export function replaceInUnits(
  library: Library,
  request: Write & { readonly memoryId: MemoryId; readonly replacements: readonly UnitReplacement[] },
): { readonly replaced: number } {
  requireWritableMemory(library, request.memoryId);
  return writeMemory(library, request, 'replace-in-units', (recorder) => {
    let replaced = 0;
    for (const { unitId, before, after } of request.replacements) {
      const unit = library.store.units.get(unitId);
      if (unit?.memoryId !== request.memoryId || unit.target.text !== before || after.trim() === '') continue;
      recorder.update('unit', unitId, withTarget(unit, after, recorder));
      replaced += 1;
    }
    return { replaced };
  });
}
