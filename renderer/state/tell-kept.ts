import type { HistoryConflict } from '#contract/history-service.ts';
import { translate } from '../i18n/i18n.ts';
import { notify } from './notices.ts';

/** Lists what an undo left alone because later changes stand in the way. */
export function tellKept(kept: readonly HistoryConflict[]): void {
  if (kept.length === 0) return;
  const labels = kept.map((conflict) => conflict.label).join(' · ');
  notify({ kind: 'error', text: translate('common', 'keptByUndo', { count: kept.length, labels }) });
}
