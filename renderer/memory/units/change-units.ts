import type { Unit, UnitChange } from '#contract/memory-service.ts';
import type { UnitId } from '#glossary/model/ids.ts';
import { translate } from '../../i18n/i18n.ts';
import { engine } from '../../state/workbench.ts';
import { tellMemoryDone, writeMemory } from '../write-memory.ts';

/** Deletes units as one step; the message offers to bring them back. */
export async function removeUnits(unitIds: readonly UnitId[]): Promise<void> {
  const { removed } = await writeMemory((write) => engine.memory.removeUnits({ ...write, unitIds }));
  tellMemoryDone(translate('units', 'removed', { count: removed }));
}

/** Changes the texts or the note of a unit; the message offers to take it back. */
export async function changeUnit({ id }: Unit, change: UnitChange): Promise<void> {
  await writeMemory((write) => engine.memory.changeUnit({ ...write, unitId: id, change }));
  tellMemoryDone(translate('units', 'changed'));
}
