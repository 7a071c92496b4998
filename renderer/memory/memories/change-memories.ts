import type { Memory, MemoryChange } from '#contract/memory-service.ts';
import { translate } from '../../i18n/i18n.ts';
import { report } from '../../state/trouble.ts';
import { engine, queries } from '../../state/workbench.ts';
import { memoriesQuery } from '../memory-queries.ts';
import { refreshMemory, tellMemoryDone, writeMemory } from '../write-memory.ts';
import { useMemoriesView } from './memories-view.ts';

/** Sets something of a memory; the list shows it before the engine has answered. Trouble is shown. */
export function changeMemory({ id }: Pick<Memory, 'id'>, change: MemoryChange): void {
  queries.setQueryData(memoriesQuery.queryKey, (memories) =>
    memories?.map((memory) => (memory.id === id ? { ...memory, ...change } : memory)),
  );
  writeMemory((write) => engine.memory.changeMemory({ ...write, memoryId: id, change })).catch((error) => {
    report(error);
    return refreshMemory();
  });
}

/** Makes an empty memory and asks for its name. */
export async function addMemory(): Promise<void> {
  const name = translate('memories', 'newName');
  const { id } = await writeMemory((write) => engine.memory.createMemory({ ...write, name }));
  useMemoriesView.setState({ selected: id, isRenaming: true });
}

/** Deletes a memory with its units; the message offers to bring it back. */
export async function removeMemory({ id, name }: Memory): Promise<void> {
  await writeMemory((write) => engine.memory.removeMemory({ ...write, memoryId: id }));
  useMemoriesView.setState({ selected: null, isRenaming: false });
  tellMemoryDone(translate('memories', 'removed', { name }));
}
