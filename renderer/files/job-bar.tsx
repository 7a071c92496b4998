import { useEffect, useState } from 'react';
import type { JobEvent, JobProgress } from '#contract/events.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Button } from '../parts/button.tsx';
import { engine, onEngineEvent } from '../state/workbench.ts';
import styles from './job-bar.module.css';

interface JobBarProps {
  readonly jobId: string;
  readonly event: JobEvent;
}

/** A long job under the screen bar: how far it is, and Cancel. */
export function JobBar({ jobId, event }: JobBarProps) {
  const text = useText('files');
  const common = useText('common');
  const formats = useFormats();
  const [progress, setProgress] = useState<JobProgress | null>(null);
  useEffect(
    () =>
      onEngineEvent(event, (told) => {
        if (told.jobId === jobId) setProgress(told);
      }),
    [event, jobId],
  );
  const { done = 0, total = 0 } = progress ?? {};
  return (
    <div className={styles.job}>
      <progress
        className={styles.bar}
        aria-label={text('progress')}
        {...(total > 0 && { value: done, max: total })}
      />
      <div className={styles.words}>
        <span>
          {total > 0 && text('progressOf', { done: formats.number(done), total: formats.number(total) })}
        </span>
        <Button look="quiet" onClick={() => void engine.jobs.cancel({ jobId })}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}
