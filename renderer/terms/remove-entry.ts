import type { EntryId } from '#glossary/model/ids.ts';
import { translate } from '../i18n/i18n.ts';
import { notify } from '../state/notices.ts';
import { newOperationId, newWrite } from '../state/operation-id.ts';
import { report } from '../state/trouble.ts';
import { engine, queries, writes } from '../state/workbench.ts';

/** Deletes an entry; the message offers to bring it back. */
export async function removeEntry(entryId: EntryId): Promise<void> {
  const operationId = newOperationId();
  await writes.run(() => engine.terms.remove({ operationId, entryIds: [entryId] }));
  await refresh();
  notify({
    kind: 'done',
    text: translate('terms', 'removed'),
    action: { label: translate('common', 'undo'), run: () => void bringBack().catch(report) },
  });
}

async function bringBack(): Promise<void> {
  const head = newWrite();
  await writes.run(() => engine.history.undo({ ...head, scope: { kind: 'glossary' } }));
  await refresh();
}

async function refresh(): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['entries'] });
  await queries.invalidateQueries({ queryKey: ['terms'] });
}
