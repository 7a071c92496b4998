import { QostilError } from '#glossary/model/errors.ts';
import type { MemoryId, UnitId } from '#glossary/model/ids.ts';
import type { UnitChange, UnitPage, UnitQuery } from '#glossary/model/memory-exchange.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { Unit } from '#glossary/model/unit.ts';
import type { Recorder } from '#glossary/store/operation-log.ts';
import type { Row } from '#glossary/store/row.ts';
import type { UnitRow } from '#glossary/store/units.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { requireMemory, requireWritableMemory, writeMemory } from './memories.ts';
import { unitsWithWords } from './units-with-words.ts';

/** Units read at a time. */
const PAGE = 1000;

/**
 * Units of a memory, the newest first: all, or those in which the words of a search stand in any form.
 * Errors: memory-missing, cancelled.
 */
export async function unitPage(
  library: Library,
  { memoryId, search, before, count }: UnitQuery,
  job: Job,
): Promise<UnitPage> {
  const { store } = library;
  const batchIds = store.memories.batchesOf(requireMemory(library, memoryId).id);
  if (search.trim() === '') {
    const units = store.units.pageBack(batchIds, before ?? Number.MAX_SAFE_INTEGER, count);
    return { units, next: units.length < count ? null : units.at(-1)!.id };
  }
  const batches = new Set(batchIds);
  const units: Unit[] = [];
  for await (const { unit } of unitsWithWords(
    library,
    { text: search, mode: 'words', in: 'both' },
    before,
    job,
  )) {
    if (!batches.has(unit.batchId)) continue;
    if (units.length === count) return { units, next: units.at(-1)!.id };
    units.push(unit);
  }
  return { units, next: null };
}

/** Changes the texts or the note of a unit. Errors: unit-missing, memory-read-only, input-invalid for an empty text. */
export function changeUnit(
  library: Library,
  request: Write & { readonly unitId: UnitId; readonly change: UnitChange },
): Unit {
  const { unitId, change } = request;
  for (const side of ['source', 'target'] as const)
    if (change[side]?.trim() === '') throw new QostilError('input-invalid', { field: side });
  writeMemory(library, request, 'change-unit', (recorder) => {
    const unit = requireUnit(library, unitId);
    recorder.update('unit', unitId, {
      ...(change.source === undefined ? {} : withText('source', unit, change.source, recorder)),
      ...(change.target === undefined ? {} : withTarget(unit, change.target, recorder)),
      ...(change.note === undefined ? {} : { note: change.note }),
    });
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

/** The columns of a unit whose English becomes another; its codes stay where there is room for them. */
export function withTarget(unit: UnitRow, text: string, by: Pick<Recorder, 'at' | 'by'>): Row {
  return withText('target', unit, text, by);
}

function withText(
  side: 'source' | 'target',
  unit: UnitRow,
  text: string,
  { at, by }: Pick<Recorder, 'at' | 'by'>,
): Row {
  const codes = unit[side].codes.map((code) => ({ ...code, offset: Math.min(code.offset, text.length) }));
  return {
    [side]: text,
    [`${side}_codes`]: codes.length === 0 ? '[]' : JSON.stringify(codes),
    changed_at: at,
    changed_by: by,
  };
}

/** A unit that may be written to. Errors: unit-missing, memory-read-only. */
function requireUnit(library: Library, id: UnitId): UnitRow {
  const unit = library.store.units.get(id);
  if (!unit) throw new QostilError('unit-missing', { unit: id });
  requireWritableMemory(library, unit.memoryId);
  return unit;
}
