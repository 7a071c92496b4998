import { useEffect, useState } from 'react';
import { JobBar } from '../files/job-bar.tsx';
import { onEngineEvent } from '../state/workbench.ts';

/** An undo or redo that takes long, wherever it was asked for: how far it is, and Cancel. */
export function HistoryBar() {
  const [jobId, setJobId] = useState<string | null>(null);
  useEffect(
    () =>
      onEngineEvent('history.progressed', ({ jobId: own, done, total }) =>
        setJobId(done < total ? own : null),
      ),
    [],
  );
  return jobId === null ? null : <JobBar jobId={jobId} event="history.progressed" />;
}
