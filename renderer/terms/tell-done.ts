import type { HistoryScope } from '#contract/history-service.ts';
import { translate } from '../i18n/i18n.ts';
import { dismissNotice, notify } from '../state/notices.ts';
import { newWrite } from '../state/operation-id.ts';
import { tellKept } from '../state/tell-kept.ts';
import { report } from '../state/trouble.ts';
import { engine, writes } from '../state/workbench.ts';
import { refreshTerms } from './refresh-terms.ts';

/** The message whose Undo is still that of the newest step. */
let newest: number | null = null;

/** Says what was done to the glossary and offers to take it back; an offer for an earlier step goes. */
export function tellDone(text: string, scope: HistoryScope = { kind: 'glossary' }): void {
  const undo = async (): Promise<void> => {
    const head = newWrite();
    const { kept } = await writes.run(() => engine.history.undo({ ...head, scope }));
    tellKept(kept);
    await refreshTerms();
  };
  if (newest !== null) dismissNotice(newest);
  newest = notify({
    kind: 'done',
    text,
    action: { label: translate('common', 'undo'), run: () => void undo().catch(report) },
  });
}
