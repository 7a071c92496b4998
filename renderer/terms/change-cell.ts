import type { Entry } from '#glossary/model/entry.ts';
import { newOperationId } from '../state/operation-id.ts';
import { engine, writes } from '../state/workbench.ts';
import { withCell } from './cell-content.ts';
import type { Cell } from './cells.ts';
import { contentOf } from './entry-content.ts';
import { refreshTerms } from './refresh-terms.ts';

/** Writes a cell as one step. Errors: entry-changed when another write came between. */
export async function changeCell(entry: Entry, cell: Cell, value: string): Promise<void> {
  const content = withCell(contentOf(entry), cell, value);
  if (content === null) return;
  const { id: entryId, revision } = entry;
  const operationId = newOperationId();
  await writes.run(() => engine.terms.change({ operationId, entryId, revision, content }));
  await refreshTerms();
}
