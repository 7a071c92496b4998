import type { Library } from '../library.ts';

/** Units deleted in one transaction, about 10 ms. */
const PIECE = 2000;

/**
 * Deletes the units of imports that no undo can bring back: removed long ago, or left unfinished by a crash. Their ids stay
 * in the index, where lookups pass over them.
 */
export async function forgetUnits({ store }: Library, pause: () => Promise<void>): Promise<void> {
  for (const batchId of store.memories.forgotten()) await deleteBatch({ store }, batchId, pause);
}

/** Deletes a batch with its units, giving way between pieces. */
export async function deleteBatch(
  { store }: Pick<Library, 'store'>,
  batchId: number,
  pause: () => Promise<void>,
): Promise<void> {
  while (!store.transaction(() => store.memories.deleteUnits(batchId, PIECE))) await pause();
}
