import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { QostilError } from '#glossary/model/errors.ts';
import type { TermFormatId } from '#glossary/model/term-exchange.ts';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { FolderField } from '../../files/folder-field.tsx';
import { JobBar } from '../../files/job-bar.tsx';
import task from '../../files/task.module.css';
import { TaskFoot } from '../../files/task-foot.tsx';
import { useExportFolder } from '../../files/use-export-folder.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { CheckField } from '../../parts/check-field.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { goBack } from '../../state/navigation.ts';
import { notify } from '../../state/notices.ts';
import { entryCountQuery } from '../../state/queries.ts';
import { errorSentence } from '../../state/trouble.ts';
import { bridge, engine, writes } from '../../state/workbench.ts';
import { ALL_ENTRIES, useGlossaryView } from '../glossary-view.ts';
import styles from './exchange.module.css';
import { TermNotices } from './term-notices.tsx';

/** Writes the glossary, or the marked entries, to a file; what the format cannot carry is said first. */
export function TermsExportScreen() {
  const text = useText('exchange');
  const files = useText('files');
  const common = useText('common');
  const formats = useFormats();
  const marked = useGlossaryView((view) => view.marked);
  const [isMarkedOnly, setMarkedOnly] = useState(marked.size > 0);
  const [format, setFormat] = useState<TermFormatId>('tbx');
  const [name, setName] = useState(text('fileName'));
  const [isThere, setThere] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const { data: all = 0 } = useQuery(entryCountQuery(ALL_ENTRIES));
  const { data: infos = [] } = useQuery({
    queryKey: ['formats', 'terms'],
    queryFn: () => engine.terms.exchangeFormats({}),
  });
  const extension = infos.find(({ id }) => id === format)?.extensions[0] ?? '';
  const folder = useExportFolder();
  const entryIds = isMarkedOnly ? [...marked] : null;
  const count = isMarkedOnly ? marked.size : all;
  const path = `${folder}${bridge.platform === 'win32' ? '\\' : '/'}${name.trim()}.${extension}`;
  const { data: losses = [] } = useQuery({
    queryKey: ['entries', 'losses', format, entryIds],
    queryFn: () => engine.terms.exportLosses({ format, entryIds }),
  });

  const run = useCallback(async () => {
    const job = crypto.randomUUID();
    setJobId(job);
    setError(null);
    try {
      await writes.run(async () => undefined);
      const written = await engine.terms.export({
        jobId: job,
        format,
        path,
        entryIds,
        isOverwriteAllowed: isThere,
      });
      goBack();
      notify({
        kind: 'done',
        text: text('exported', { count: written.written, number: formats.number(written.written) }),
        action: { label: common('reveal'), run: () => void bridge.reveal(written.path) },
      });
    } catch (cause) {
      if (cause instanceof QostilError && cause.code === 'file-exists') setThere(true);
      else setError(cause);
    } finally {
      setJobId(null);
    }
  }, [format, path, entryIds, isThere, text, formats, common]);
  const choose = (change: () => void): void => {
    setThere(false);
    setError(null);
    change();
  };

  return (
    <>
      <ScreenBar hasBack title={text('exportTitle')} />
      {jobId !== null && <JobBar jobId={jobId} event="export.progressed" />}
      <div className={styles.export}>
        {marked.size > 0 && (
          <fieldset className={styles.group}>
            <legend>{text('which')}</legend>
            <CheckField
              type="radio"
              name="which"
              isChecked={isMarkedOnly}
              onChange={() => choose(() => setMarkedOnly(true))}
            >
              {text('markedOnly', { number: formats.number(marked.size) })}
            </CheckField>
            <CheckField
              type="radio"
              name="which"
              isChecked={!isMarkedOnly}
              onChange={() => choose(() => setMarkedOnly(false))}
            >
              {text('wholeGlossary', { number: formats.number(all) })}
            </CheckField>
          </fieldset>
        )}
        <fieldset className={styles.group}>
          <legend>{text('format')}</legend>
          {infos.map(({ id }) => (
            <CheckField
              key={id}
              type="radio"
              name="format"
              isChecked={format === id}
              onChange={() => choose(() => setFormat(id))}
            >
              <span>
                {text(`format.${id}`)} <small className={styles.hint}>{text(`about.${id}`)}</small>
              </span>
            </CheckField>
          ))}
        </fieldset>
        <div className={styles.notes}>
          <TermNotices notices={losses} />
        </div>
        <fieldset className={styles.group}>
          <legend>{files('whereTo')}</legend>
          <div className={task.stack}>
            <FolderField onChange={() => choose(() => undefined)} />
            <TextField
              label={text('nameOfFile', { extension })}
              value={name}
              onChange={(event) => choose(() => setName(event.target.value))}
            />
          </div>
        </fieldset>
      </div>
      <TaskFoot
        summary={
          error !== null ? (
            <NoteBox kind="error">{errorSentence(error)}</NoteBox>
          ) : isThere ? (
            <NoteBox kind="warning">{text('isThere')}</NoteBox>
          ) : (
            text('exportSummary')
          )
        }
        action={
          isThere
            ? files('overwrite', { count: 1 })
            : text('export', { count, number: formats.number(count) })
        }
        isReady={count > 0 && extension !== '' && folder !== '' && name.trim() !== '' && jobId === null}
        onAction={run}
      />
    </>
  );
}
