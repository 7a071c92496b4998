import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ImportTarget } from '#contract/memory-service.ts';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { fileName } from '../../files/file-name.ts';
import task from '../../files/task.module.css';
import { TaskFoot } from '../../files/task-foot.tsx';
import { useText } from '../../i18n/i18n.ts';
import { goOnTo } from '../../state/navigation.ts';
import type { Screen } from '../../state/screen.ts';
import { MemoryBar } from '../memory-bar.tsx';
import { useMemoryJob } from '../memory-job.ts';
import { memoriesQuery } from '../memory-queries.ts';
import { TargetFields } from '../target-fields.tsx';
import { importMemory, useImportOutcome } from './import-memory.ts';
import { ImportReport } from './import-report.tsx';
import styles from './import-screen.module.css';

/** Takes a TMX file in: where to, how far it is, what became of it and which units were broken. */
export function MemoryImportScreen({
  screen,
}: {
  readonly screen: Extract<Screen, { readonly name: 'memory-import' }>;
}) {
  const { path } = screen;
  const text = useText('memories');
  const common = useText('common');
  const jobId = useMemoryJob((state) => state.jobId);
  const last = useImportOutcome(({ outcome }) => outcome);
  const outcome = last?.path === path ? last.result : null;
  const done = outcome !== null && typeof outcome === 'object' && 'memoryId' in outcome ? outcome : null;
  const { data: memories = [] } = useQuery(memoriesQuery);
  const [into, setInto] = useState<ImportTarget>({ newMemory: fileName(path).replace(/\.tmx$/iu, '') });
  const isReady = jobId === null && (!('newMemory' in into) || into.newMemory.trim() !== '');
  const act = useCallback(() => {
    if (done) goOnTo({ name: 'units', memoryId: done.memoryId, part: 'browse' });
    else void importMemory(path, into);
  }, [done, path, into]);
  return (
    <>
      <ScreenBar hasBack title={text('importTitle')} detail={fileName(path)} />
      <MemoryBar />
      <div className={styles.page} data-testid="memory-import">
        {outcome !== null && <ImportReport outcome={outcome} />}
        {done === null && <TargetFields memories={memories} into={into} onChange={setInto} />}
        {done === null && jobId === null && <p className={styles.hint}>{text('importHint')}</p>}
        {jobId !== null && <p className={task.summary}>{text('importRuns')}</p>}
      </div>
      <TaskFoot
        summary={done ? text('importUndo') : text('importSummary')}
        action={done ? text('showUnits') : text('importNow')}
        isReady={isReady}
        {...(outcome !== null && { leave: common('close') })}
        onAction={act}
      />
    </>
  );
}
