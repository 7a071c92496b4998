import type { HistoryScope } from '#contract/history-service.ts';
import { offerUndo } from '../state/offer-undo.ts';
import { refreshTerms } from './refresh-terms.ts';

/** Says what was done to the glossary and offers to take it back. */
export function tellDone(text: string, scope: HistoryScope = { kind: 'glossary' }): void {
  offerUndo(text, scope, refreshTerms);
}
