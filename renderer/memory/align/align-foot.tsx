import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ImportTarget } from '#contract/memory-service.ts';
import { pairsOf } from '#glossary/model/alignment.ts';
import type { EditedRow } from '#glossary/model/edit-alignment.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { groupOf, hasName } from '../../files/export-formats.ts';
import { fileName } from '../../files/file-name.ts';
import { FolderField } from '../../files/folder-field.tsx';
import task from '../../files/task.module.css';
import { TaskFoot } from '../../files/task-foot.tsx';
import { useExportFolder } from '../../files/use-export-folder.ts';
import { type TextKey, useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { CheckField } from '../../parts/check-field.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { goOnTo } from '../../state/navigation.ts';
import { notify } from '../../state/notices.ts';
import { newWrite } from '../../state/operation-id.ts';
import { formatsQuery } from '../../state/queries.ts';
import { errorSentence } from '../../state/trouble.ts';
import { bridge, engine } from '../../state/workbench.ts';
import { memoryJob, useMemoryJob } from '../memory-job.ts';
import { memoriesQuery } from '../memory-queries.ts';
import { TargetFields } from '../target-fields.tsx';
import { refreshMemory, tellMemoryDone } from '../write-memory.ts';
import styles from './align.module.css';
import { NO_ALIGNING, useAligning } from './aligning.ts';

const OUTPUTS = ['memory', 'file'] as const;

/** Where the pairs go, the accepted ones or all: a memory, or a file of parallel text. */
export function AlignFoot({ rows }: { readonly rows: readonly EditedRow[] }) {
  const text = useText('align');
  const common = useText('common');
  const exchange = useText('exchange');
  const files = useText('files');
  const formats = useFormats();
  const { sourcePath } = useAligning();
  const title = fileName(sourcePath).replace(/\.[^.]+$/u, '');
  const isBusy = useMemoryJob(({ jobId }) => jobId !== null);
  const { data: memories = [] } = useQuery(memoriesQuery);
  const [output, setOutput] = useState<(typeof OUTPUTS)[number]>('memory');
  const [into, setInto] = useState<ImportTarget>({ newMemory: title });
  const { data: known = [] } = useQuery(formatsQuery);
  const parallel = known.filter((format) => format.canExport && groupOf(format) === 'parallel');
  const [formatId, setFormatId] = useState('tmx');
  const [isAcceptedOnly, setAcceptedOnly] = useState(true);
  const [isThere, setThere] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const folder = useExportFolder();
  const ending = parallel.find(({ id }) => id === formatId)?.extensions[0] ?? formatId;
  const out = `${folder}${bridge.platform === 'win32' ? '\\' : '/'}${title}.${ending}`;
  const whole = rows.filter(({ sources, targets }) => sources.length > 0 && targets.length > 0);
  const taken = isAcceptedOnly ? whole.filter(({ isAccepted }) => isAccepted) : whole;
  const count = taken.length;

  const onTrouble = useCallback((cause: unknown): void => {
    if (cause instanceof QostilError && cause.code === 'file-exists') setThere(true);
    else setError(cause);
  }, []);
  const run = useCallback(() => {
    setError(null);
    const pairs = pairsOf(taken);
    void memoryJob(async (jobId) => {
      if (output === 'memory') {
        const kept = await engine.alignment.keep({ ...newWrite(), jobId, pairs, title, into });
        await refreshMemory();
        goOnTo({ name: 'units', memoryId: kept.memoryId, part: 'browse' });
        tellMemoryDone(text('kept', { count: kept.imported, number: formats.number(kept.imported) }));
      } else {
        const order = { jobId, pairs, title, out, format: formatId, isOverwriteAllowed: isThere };
        const written = await engine.alignment.export(order);
        goOnTo({ name: 'memories' });
        notify({
          kind: 'done',
          text: text('exported', { count: written.pairs, number: formats.number(written.pairs) }),
          action: { label: common('reveal'), run: () => void bridge.reveal(written.paths[0] ?? out) },
        });
      }
      useAligning.setState(NO_ALIGNING);
    }, onTrouble);
  }, [taken, output, title, into, out, formatId, isThere, text, common, formats, onTrouble]);

  return (
    <>
      <div className={styles.output} data-task-foot="high">
        <div>
          <Segmented
            label={text('output')}
            value={output}
            options={OUTPUTS.map((value) => ({ value, label: text(`output.${value}`) }))}
            onChange={(value) => {
              setOutput(value);
              setThere(false);
            }}
          />
          <CheckField isChecked={isAcceptedOnly} onChange={setAcceptedOnly}>
            {text('acceptedOnly')}
          </CheckField>
        </div>
        {output === 'memory' ? (
          <TargetFields memories={memories} into={into} onChange={setInto} />
        ) : (
          <div className={task.stack}>
            <FolderField onChange={() => setThere(false)} />
            <SelectField
              label={text('format')}
              value={formatId}
              options={parallel.map((format) => ({
                value: format.id,
                label: hasName(format) ? files(`format.${format.id}` as TextKey<'files'>) : format.id,
              }))}
              onChange={(id) => {
                setFormatId(id);
                setThere(false);
              }}
            />
          </div>
        )}
      </div>
      <TaskFoot
        summary={
          error !== null ? (
            <NoteBox kind="error">{errorSentence(error)}</NoteBox>
          ) : isThere ? (
            <NoteBox kind="warning">{exchange('isThere')}</NoteBox>
          ) : (
            text('summary', {
              accepted: formats.number(whole.filter(({ isAccepted }) => isAccepted).length),
              total: formats.number(whole.length),
            })
          )
        }
        action={isThere ? text('overwrite') : text(`do.${output}`, { count, number: formats.number(count) })}
        isReady={
          count > 0 &&
          !isBusy &&
          (output === 'file' ? folder !== '' : !('newMemory' in into) || into.newMemory.trim() !== '')
        }
        onAction={run}
      />
    </>
  );
}
