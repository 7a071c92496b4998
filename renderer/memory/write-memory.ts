import type { Write } from '#contract/articles-service.ts';
import { offerUndo } from '../state/offer-undo.ts';
import { newWrite } from '../state/operation-id.ts';
import { queries, writes } from '../state/workbench.ts';

/** Writes to a memory as one step of undo, and reads again what hangs on it. */
export async function writeMemory<Result>(send: (write: Write) => Promise<Result>): Promise<Result> {
  const head = newWrite();
  const result = await writes.run(() => send(head));
  await refreshMemory();
  return result;
}

/** Says what was done to a memory and offers to take it back. */
export function tellMemoryDone(text: string): void {
  offerUndo(text, { kind: 'memory' }, refreshMemory);
}

/** Reads again what hangs on the memories. */
export function refreshMemory(): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['memory'] });
}
