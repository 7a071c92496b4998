import type { HistoryScope } from '#contract/history-service.ts';
import { translate } from '../i18n/i18n.ts';
import { dismissNotice, notify } from './notices.ts';
import { newWrite } from './operation-id.ts';
import { tellKept } from './tell-kept.ts';
import { report } from './trouble.ts';
import { engine, writes } from './workbench.ts';

/** The message whose Undo is still that of the newest step. */
let newest: number | null = null;

/**
 * Says what was done and offers to take it back; an offer for an earlier step goes. `refresh` reads again what an undo
 * changes.
 */
export function offerUndo(text: string, scope: HistoryScope, refresh: () => Promise<void>): void {
  const undo = async (): Promise<void> => {
    const head = newWrite();
    const { kept } = await writes.run(() => engine.history.undo({ ...head, scope }));
    tellKept(kept);
    await refresh();
  };
  if (newest !== null) dismissNotice(newest);
  newest = notify({
    kind: 'done',
    text,
    action: { label: translate('common', 'undo'), run: () => void undo().catch(report) },
  });
}
