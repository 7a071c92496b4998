import type { EntryContent } from '#glossary/model/entry.ts';
import { guideDid } from '../guide/guide-state.ts';
import { translate } from '../i18n/i18n.ts';
import { newOperationId } from '../state/operation-id.ts';
import { engine, writes } from '../state/workbench.ts';
import { refreshTerms } from './refresh-terms.ts';
import { tellDone } from './tell-done.ts';

/** Adds entries as one step; the message names the only one, or counts them, and offers to take them back. */
export async function addEntries(contents: readonly EntryContent[]): Promise<void> {
  const [first] = contents;
  if (!first) return;
  const operationId = newOperationId();
  await writes.run(() => engine.terms.addMany({ operationId, contents }));
  await refreshTerms();
  guideDid('addTerm');
  const [base] = first.forms;
  tellDone(
    contents.length === 1
      ? translate('terms', 'addedOne', {
          kazakh: base?.text ?? '',
          english: first.renderings[0]?.text ?? '—',
        })
      : translate('terms', 'addedMany', { count: contents.length }),
  );
}
