import type { HistoryResult, HistoryScope, HistoryState } from '#glossary/model/history.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import type { Answer } from './service.ts';

export type { HistoryConflict, HistoryResult, HistoryScope, HistoryState } from '#glossary/model/history.ts';

/**
 * Undo and redo, which survive restarts. Those of very many entries are jobs under the operation's id, which report
 * `history.progressed`; cancelled, they leave all as it was. Errors: nothing-to-undo, nothing-to-redo, cancelled.
 */
export interface HistoryService {
  state(input: { readonly scope: HistoryScope }): Answer<HistoryState>;
  undo(input: Write & { readonly scope: HistoryScope }): Answer<HistoryResult>;
  redo(input: Write & { readonly scope: HistoryScope }): Answer<HistoryResult>;
}
