import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ExportLoss } from '#contract/files-service.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Loading } from '../../parts/loading.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { cancellable } from '../../state/cancellable.ts';
import { goBack } from '../../state/navigation.ts';
import { notify } from '../../state/notices.ts';
import { formatsQuery } from '../../state/queries.ts';
import { errorSentence } from '../../state/trouble.ts';
import { bridge, engine, writes } from '../../state/workbench.ts';
import { inGroups } from '../export-formats.ts';
import exported from '../export-screen.module.css';
import { FolderField } from '../folder-field.tsx';
import { FormatGroups } from '../format-groups.tsx';
import { JobBar } from '../job-bar.tsx';
import task from '../task.module.css';
import { TaskFoot } from '../task-foot.tsx';
import { useExportFolder } from '../use-export-folder.ts';
import { CorpusContents } from './corpus-contents.tsx';
import { CorpusFilters } from './corpus-filters.tsx';
import { type CorpusOrder, choiceOf, FIRST_ORDER } from './corpus-order.ts';
import { pairsOf } from './pairs-of.ts';
import { SplitFields } from './split-fields.tsx';

const NO_LOSSES: readonly ExportLoss[] = [];

const FIRST_FORMATS: readonly string[] = ['jsonl', 'moses'];

/** Many articles in one act: filters on the left, what they let through on the right. */
export function CorpusScreen() {
  const text = useText('corpus');
  const files = useText('files');
  const common = useText('common');
  const formats = useFormats();
  const [order, setOrder] = useState(FIRST_ORDER);
  const [ticked, setTicked] = useState(FIRST_FORMATS);
  const [kind, setKind] = useState<'folder' | 'zip'>('folder');
  const [name, setName] = useState(text('fileName'));
  const [isThere, setThere] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const folder = useExportFolder();
  const { data: infos = [] } = useQuery(formatsQuery);
  const writable = inGroups(infos.filter(({ canExport }) => canExport));
  const chosen = writable.filter(({ id }) => ticked.includes(id)).map(({ id }) => id);
  const ending = kind === 'zip' ? '.zip' : '';
  const out = `${folder}${bridge.platform === 'win32' ? '\\' : '/'}${name.trim()}${ending}`;

  const preview = useQuery({
    queryKey: ['corpus', choiceOf(order)],
    queryFn: ({ signal }) =>
      cancellable(signal, (job) => engine.corpus.preview({ ...choiceOf(order), jobId: job })),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  const articles = preview.data?.articles ?? [];
  const pairs = pairsOf(articles);

  const change = (next: () => void): void => {
    setThere(false);
    setError(null);
    next();
  };
  const changeOrder = (next: CorpusOrder): void => change(() => setOrder(next));

  const run = useCallback(async () => {
    const job = crypto.randomUUID();
    setJobId(job);
    setError(null);
    try {
      await writes.run(async () => undefined);
      const written = await engine.corpus.export({
        ...choiceOf(order),
        jobId: job,
        formats: chosen,
        out,
        isOverwriteAllowed: isThere,
      });
      goBack();
      notify({
        kind: 'done',
        text: text('exported', { count: written.pairs, number: formats.number(written.pairs) }),
        action: { label: common('reveal'), run: () => void bridge.reveal(out) },
      });
    } catch (cause) {
      if (cause instanceof QostilError && cause.code === 'file-exists') setThere(true);
      else setError(cause);
    } finally {
      setJobId(null);
    }
  }, [order, chosen, out, isThere, text, formats, common]);

  return (
    <>
      <ScreenBar hasBack title={text('title')} />
      {jobId !== null && <JobBar jobId={jobId} event="export.progressed" />}
      <div className={task.columns}>
        <div className={exported.options}>
          <CorpusFilters filter={order.filter} onChange={(filter) => changeOrder({ ...order, filter })} />
          <SplitFields order={order} onChange={changeOrder} />
          <FormatGroups
            formats={writable}
            ticked={ticked}
            losses={preview.data?.losses ?? NO_LOSSES}
            onTick={(id, isTicked) =>
              change(() => setTicked(isTicked ? [...ticked, id] : ticked.filter((other) => other !== id)))
            }
          />
          <fieldset className={exported.group}>
            <legend>{files('whereTo')}</legend>
            <div className={task.stack}>
              <div>
                <Segmented
                  label={files('whereTo')}
                  value={kind}
                  options={[
                    { value: 'folder', label: text('kind.folder') },
                    { value: 'zip', label: text('kind.zip') },
                  ]}
                  onChange={(value) => change(() => setKind(value))}
                />
              </div>
              <FolderField onChange={() => change(() => undefined)} />
              <TextField
                label={text('name')}
                value={name}
                onChange={(event) => change(() => setName(event.target.value))}
              />
            </div>
          </fieldset>
        </div>
        <div className={task.main} aria-busy={preview.isFetching}>
          {preview.isPending && <Loading />}
          {preview.error && <NoteBox kind="error">{errorSentence(preview.error)}</NoteBox>}
          {preview.data && <CorpusContents preview={preview.data} />}
        </div>
      </div>
      <TaskFoot
        summary={
          error !== null ? (
            <NoteBox kind="error">
              <b>{errorSentence(error)}</b> {text('nothingWritten')}
            </NoteBox>
          ) : isThere ? (
            <NoteBox kind="warning">{text('isThere')}</NoteBox>
          ) : (
            text('summary', { pairs: formats.number(pairs), articles: formats.number(articles.length) })
          )
        }
        action={isThere ? text('overwrite') : text('export', { count: pairs, number: formats.number(pairs) })}
        isReady={
          pairs > 0 &&
          chosen.length > 0 &&
          folder !== '' &&
          /^[^/\\]+$/.test(name.trim()) &&
          jobId === null &&
          !preview.isFetching
        }
        onAction={run}
      />
    </>
  );
}
