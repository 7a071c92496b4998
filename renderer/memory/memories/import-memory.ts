import { create } from 'zustand';
import type { ImportTarget, MemoryImport } from '#contract/memory-service.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { formatNumber } from '../../i18n/dates.ts';
import { currentLanguage, translate } from '../../i18n/i18n.ts';
import { newWrite } from '../../state/operation-id.ts';
import { engine } from '../../state/workbench.ts';
import { memoryJob } from '../memory-job.ts';
import { refreshMemory, tellMemoryDone } from '../write-memory.ts';

/** What became of the import of a file. */
export interface ImportOutcome {
  readonly path: string;
  readonly result: MemoryImport | 'cancelled' | { readonly error: unknown };
}

/** The outcome of the last import; null = none since the window was opened. */
export const useImportOutcome = create<{ readonly outcome: ImportOutcome | null }>(() => ({ outcome: null }));

/**
 * Imports a TMX file as one step of undo. It does not wait in the queue of writes and nothing waits for it: typing goes
 * on meanwhile.
 */
export function importMemory(path: string, into: ImportTarget): Promise<void> {
  return memoryJob(async (jobId) => {
    useImportOutcome.setState({ outcome: null });
    const tell = (result: ImportOutcome['result']): void =>
      useImportOutcome.setState({ outcome: { path, result } });
    try {
      const result = await engine.memory.import({ ...newWrite(), jobId, path, into });
      await refreshMemory();
      tell(result);
      const number = formatNumber(result.imported, currentLanguage());
      tellMemoryDone(translate('memories', 'imported', { count: result.imported, number }));
    } catch (error) {
      const isCancelled = error instanceof QostilError && error.code === 'cancelled';
      await refreshMemory();
      tell(isCancelled ? 'cancelled' : { error });
    }
  });
}
