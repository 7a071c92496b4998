import { useEffect } from 'react';
import { cancellable } from '../state/cancellable.ts';
import { report } from '../state/trouble.ts';
import { engine, onEngineEvent, queries } from '../state/workbench.ts';

/** Changes within this are counted together. */
const REST_MS = 500;

/** Counts how often entries are used, and anew after each change of the glossary, an undo too; the filters go by the count. */
export function useCountedUses(): void {
  useEffect(() => {
    let timer = 0;
    let counting = new AbortController();
    const count = (): void => {
      const { signal } = counting;
      cancellable(signal, (jobId) => engine.terms.countUses({ jobId }))
        .then(() => queries.invalidateQueries({ queryKey: ['entries'] }))
        .catch((error) => {
          if (!signal.aborted) report(error);
        });
    };
    const stop = (): void => {
      window.clearTimeout(timer);
      counting.abort();
    };
    count();
    const end = onEngineEvent('terms.changed', () => {
      stop();
      counting = new AbortController();
      timer = window.setTimeout(count, REST_MS);
    });
    return () => {
      end();
      stop();
    };
  }, []);
}
