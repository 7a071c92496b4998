import type { EntryId } from '#glossary/model/ids.ts';
import { newOperationId } from '../state/operation-id.ts';
import { engine, writes } from '../state/workbench.ts';
import { withCell } from './cell-content.ts';
import type { Cell } from './cells.ts';
import { contentOf } from './entry-content.ts';
import { refreshTerms } from './refresh-terms.ts';
import { offerRename } from './rename/offer-rename.ts';

/** Writes a cell as one step, on the entry as it is by then: the cell before may still be on its way. */
export async function changeCell(entryId: EntryId, cell: Cell, value: string): Promise<void> {
  const operationId = newOperationId();
  const changed = await writes.run(async () => {
    const present = await engine.terms.get({ entryId });
    const before = contentOf(present);
    const content = withCell(before, cell, value);
    if (content === null) return null;
    await engine.terms.change({ operationId, entryId, revision: present.revision, content });
    return { before, content };
  });
  if (changed === null) return;
  await refreshTerms();
  await offerRename(entryId, changed.before, changed.content);
}
