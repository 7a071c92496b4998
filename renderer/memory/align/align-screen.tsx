import { useState } from 'react';
import { editedRows } from '#glossary/model/edit-alignment.ts';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { CommandButton } from '../../commands/command-button.tsx';
import { choosePath } from '../../files/choose-documents.ts';
import { fileName } from '../../files/file-name.ts';
import { TaskFoot } from '../../files/task-foot.tsx';
import { useText } from '../../i18n/i18n.ts';
import { NoteBox } from '../../parts/note-box.tsx';
import { errorSentence } from '../../state/trouble.ts';
import { engine } from '../../state/workbench.ts';
import { MemoryBar } from '../memory-bar.tsx';
import { memoryJob, useMemoryJob } from '../memory-job.ts';
import styles from './align.module.css';
import { AlignFoot } from './align-foot.tsx';
import { AlignRows } from './align-rows.tsx';
import { NO_ALIGNING, useAligning } from './aligning.ts';
import { FileChoice } from './file-choice.tsx';
import { Unfinished } from './unfinished.tsx';

/** An existing translation becomes units: two files, the proposal in two columns, then a memory or a file. */
export function AlignScreen() {
  const text = useText('align');
  const { rows, sourcePath, targetPath } = useAligning();
  const isBusy = useMemoryJob(({ jobId }) => jobId !== null);
  const [error, setError] = useState<unknown>(null);

  const propose = (): Promise<void> =>
    memoryJob(async (jobId) => {
      setError(null);
      const proposal = await engine.alignment.propose({ jobId, sourcePath, targetPath });
      useAligning.setState({ ...NO_ALIGNING, sourcePath, targetPath, rows: editedRows(proposal.rows) });
    }, setError);
  const choose = async (side: 'sourcePath' | 'targetPath'): Promise<void> => {
    const path = await choosePath();
    if (path !== undefined) useAligning.setState({ [side]: path });
  };
  const detail = rows === null ? '' : `${fileName(sourcePath)} · ${fileName(targetPath)}`;
  return (
    <>
      <ScreenBar hasBack title={text('title')} detail={detail}>
        {rows !== null && (
          <>
            <CommandButton command="align.acceptSure" isKeyHidden />
            <CommandButton command="align.restart" isKeyHidden />
          </>
        )}
      </ScreenBar>
      <MemoryBar />
      {error !== null && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
      {rows === null ? (
        <>
          <div className={styles.choice} data-testid="align-files">
            <Unfinished />
            <p className={styles.hint}>{text('hint')}</p>
            <FileChoice label={text('source')} path={sourcePath} onChoose={() => void choose('sourcePath')} />
            <FileChoice label={text('target')} path={targetPath} onChoose={() => void choose('targetPath')} />
          </div>
          <TaskFoot
            summary={text('nothingStored')}
            action={text('propose')}
            isReady={sourcePath !== '' && targetPath !== '' && !isBusy}
            onAction={() => void propose()}
          />
        </>
      ) : (
        <>
          <AlignRows rows={rows} />
          <AlignFoot rows={rows} />
        </>
      )}
    </>
  );
}
