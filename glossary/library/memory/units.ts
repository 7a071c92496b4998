import { QostilError } from '#glossary/model/errors.ts';
import type { MemoryId, UnitId } from '#glossary/model/ids.ts';
import type { UnitPage, UnitReplacement, UnitReplaceQuery } from '#glossary/model/memory-exchange.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { Unit } from '#glossary/model/unit.ts';
import type { Recorder } from '#glossary/store/operation-log.ts';
import type { UnitRow } from '#glossary/store/units.ts';
import { findSpans } from '../articles/find/find-spans.ts';
import type { Library } from '../library.ts';
import { requireMemory, requireWritableMemory, writeMemory } from './memories.ts';

/** Units read at a time. */
const PAGE = 1000;

/** Units of a memory, the newest first. Errors: memory-missing. */
export function unitPage(
  library: Library,
  memoryId: MemoryId,
  before: number | null,
  count: number,
): UnitPage {
  const { store } = library;
  const batchIds = store.memories.batchesOf(requireMemory(library, memoryId).id);
  const units = store.units.pageBack(batchIds, before ?? Number.MAX_SAFE_INTEGER, count);
  return { units, next: units.length < count ? null : units.at(-1)!.id };
}

/** Changes the English of a unit. Errors: unit-missing, memory-read-only, input-invalid for an empty text. */
export function changeUnit(
  library: Library,
  request: Write & { readonly unitId: UnitId; readonly target: string },
): Unit {
  const { unitId, target } = request;
  if (target.trim() === '') throw new QostilError('input-invalid', { field: 'target' });
  writeMemory(library, request, 'change-unit', (recorder) => {
    setTarget(recorder, requireUnit(library, unitId), target);
    return null;
  });
  return requireUnit(library, unitId);
}

/** Deletes units; undo brings them back. Errors: unit-missing, memory-read-only. */
export function removeUnits(
  library: Library,
  request: Write & { readonly unitIds: readonly UnitId[] },
): { readonly removed: number } {
  return writeMemory(library, request, 'remove-units', (recorder) => {
    for (const id of request.unitIds) recorder.remove('unit', requireUnit(library, id).id);
    return { removed: request.unitIds.length };
  });
}

/** Units whose English would change, at most `limit`; nothing is written. Errors: memory-missing, pattern-invalid, pattern-timeout. */
export async function previewUnitReplace(
  library: Library,
  query: UnitReplaceQuery,
  limit: number,
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
      if (unit?.target.text !== before || after.trim() === '') continue;
      setTarget(recorder, unit, after);
      replaced += 1;
    }
    return { replaced };
  });
}

/** All units of a memory by pages. Errors: memory-missing. */
export function* pages(library: Library, memoryId: MemoryId): Generator<readonly UnitRow[]> {
  const { store } = library;
  const batchIds = store.memories.batchesOf(requireMemory(library, memoryId).id);
  for (let after = 0; ; ) {
    const page = store.units.page(batchIds, after, PAGE);
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}

/** A unit that may be written to. Errors: unit-missing, memory-read-only. */
function requireUnit(library: Library, id: UnitId): UnitRow {
  const unit = library.store.units.get(id);
  if (!unit) throw new QostilError('unit-missing', { unit: id });
  requireWritableMemory(library, unit.memoryId);
  return unit;
}

function setTarget(recorder: Recorder, { id, target }: UnitRow, text: string): void {
  const codes = target.codes.map((code) => ({ ...code, offset: Math.min(code.offset, text.length) }));
  recorder.update('unit', id, {
    target: text,
    target_codes: codes.length === 0 ? '[]' : JSON.stringify(codes),
    changed_at: recorder.at,
    changed_by: recorder.by,
  });
}
