import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { QostilError } from '#glossary/model/errors.ts';
import type { MemoryId } from '#glossary/model/ids.ts';
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
import type { Screen } from '../../state/screen.ts';
import { errorSentence } from '../../state/trouble.ts';
import { bridge, engine, writes } from '../../state/workbench.ts';
import exchange from '../../terms/exchange/exchange.module.css';
import { memoriesQuery } from '../memory-queries.ts';
import { FIRST_TMX, TmxFields } from '../tmx-fields.tsx';
import { useMemoryName } from '../use-memory-name.ts';

const NO_MEMORIES: readonly never[] = [];

/** Writes memories to one TMX file, as the reader of the file wants it. */
export function MemoryExportScreen({
  screen,
}: {
  readonly screen: Extract<Screen, { readonly name: 'memory-export' }>;
}) {
  const text = useText('memories');
  const files = useText('files');
  const exchangeText = useText('exchange');
  const common = useText('common');
  const formats = useFormats();
  const nameOf = useMemoryName();
  const { data: memories = NO_MEMORIES } = useQuery(memoriesQuery);
  const [ticked, setTicked] = useState<readonly MemoryId[]>(screen.memoryIds);
  const [options, setOptions] = useState(FIRST_TMX);
  const [name, setName] = useState(text('fileName'));
  const [isThere, setThere] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const folder = useExportFolder();
  const path = `${folder}${bridge.platform === 'win32' ? '\\' : '/'}${name.trim()}.tmx`;
  const chosen = memories.filter(({ id }) => ticked.includes(id));
  const count = chosen.reduce((sum, { units }) => sum + units, 0);

  const run = useCallback(async () => {
    const job = crypto.randomUUID();
    setJobId(job);
    setError(null);
    try {
      await writes.run(async () => undefined);
      const written = await engine.memory.export({
        jobId: job,
        memoryIds: ticked,
        path,
        isOverwriteAllowed: isThere,
        options,
      });
      goBack();
      notify({
        kind: 'done',
        text: text('exported', { count: written.units, number: formats.number(written.units) }),
        action: { label: common('reveal'), run: () => void bridge.reveal(written.path) },
      });
    } catch (cause) {
      if (cause instanceof QostilError && cause.code === 'file-exists') setThere(true);
      else setError(cause);
    } finally {
      setJobId(null);
    }
  }, [ticked, path, isThere, options, text, formats, common]);
  const choose = (change: () => void): void => {
    setThere(false);
    setError(null);
    change();
  };

  return (
    <>
      <ScreenBar hasBack title={text('exportTitle')} />
      {jobId !== null && <JobBar jobId={jobId} event="memory.progressed" />}
      <div className={exchange.export} data-testid="memory-export">
        <fieldset className={exchange.group}>
          <legend>{text('which')}</legend>
          {memories.map((memory) => (
            <CheckField
              key={memory.id}
              isChecked={ticked.includes(memory.id)}
              onChange={(isTicked) =>
                choose(() =>
                  setTicked(isTicked ? [...ticked, memory.id] : ticked.filter((id) => id !== memory.id)),
                )
              }
            >
              <span>
                {nameOf(memory)} <small className={exchange.hint}>{formats.number(memory.units)}</small>
              </span>
            </CheckField>
          ))}
        </fieldset>
        <fieldset className={exchange.group}>
          <legend>{text('how')}</legend>
          <TmxFields options={options} onChange={(next) => choose(() => setOptions(next))} />
        </fieldset>
        <fieldset className={exchange.group}>
          <legend>{files('whereTo')}</legend>
          <div className={task.stack}>
            <FolderField onChange={() => choose(() => undefined)} />
            <TextField
              label={exchangeText('nameOfFile', { extension: 'tmx' })}
              value={name}
              onChange={({ target }) => choose(() => setName(target.value))}
            />
          </div>
        </fieldset>
      </div>
      <TaskFoot
        summary={
          error !== null ? (
            <NoteBox kind="error">{errorSentence(error)}</NoteBox>
          ) : isThere ? (
            <NoteBox kind="warning">{exchangeText('isThere')}</NoteBox>
          ) : (
            exchangeText('exportSummary')
          )
        }
        action={
          isThere
            ? files('overwrite', { count: 1 })
            : text('exportUnits', { count, number: formats.number(count) })
        }
        isReady={ticked.length > 0 && folder !== '' && /^[^/\\]+$/u.test(name.trim()) && jobId === null}
        onAction={run}
      />
    </>
  );
}
