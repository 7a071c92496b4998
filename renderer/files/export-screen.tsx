import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { ExportLoss, ExportRequest } from '#contract/files-service.ts';
import { UNTRANSLATED, type Untranslated } from '#glossary/model/exchange.ts';
import { ScreenBar } from '../app/screen-bar.tsx';
import { useScreenStatus } from '../app/status.ts';
import { guideDid } from '../guide/guide-state.ts';
import { useText } from '../i18n/i18n.ts';
import { CheckField } from '../parts/check-field.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { TextField } from '../parts/text-field.tsx';
import { ErrorsLeft, errorsLeft, useErrorsLookedFor } from '../review/errors-left.tsx';
import { goBack } from '../state/navigation.ts';
import { notify } from '../state/notices.ts';
import { articlesQuery, formatsQuery } from '../state/queries.ts';
import type { Screen } from '../state/screen.ts';
import { errorSentence } from '../state/trouble.ts';
import { bridge, engine, writes } from '../state/workbench.ts';
import { baseNameOf } from './base-name.ts';
import { inGroups, PDF, translatedFormat } from './export-formats.ts';
import { ExportPreview } from './export-preview.tsx';
import styles from './export-screen.module.css';
import { fileName } from './file-name.ts';
import { FolderField } from './folder-field.tsx';
import { FormatGroups } from './format-groups.tsx';
import { JobBar } from './job-bar.tsx';
import { printArticle } from './print-article.ts';
import task from './task.module.css';
import { TaskFoot } from './task-foot.tsx';
import { useExportFolder } from './use-export-folder.ts';

const NO_LOSSES: readonly ExportLoss[] = [];
const FIRST_FORMATS: readonly string[] = ['tmx', 'tsv', 'txt'];

/** What is ticked on the left, the file as it will be on the right; nothing is overwritten without a yes. */
export function ExportScreen({ screen }: { readonly screen: Extract<Screen, { readonly name: 'export' }> }) {
  const { articleId } = screen;
  const text = useText('files');
  const common = useText('common');
  const { data: articles, isFetching } = useQuery(articlesQuery(''));
  const { data: allFormats } = useQuery(formatsQuery);
  const article = articles?.find((one) => one.id === articleId);
  const { data: original = null } = useQuery({
    queryKey: ['original', articleId],
    queryFn: () => engine.files.original({ articleId }),
  });
  const translated = translatedFormat(original);
  const writable = [
    ...(translated ? [translated] : []),
    ...(allFormats?.filter((format) => format.canExport) ?? []),
    PDF,
  ];
  const formats = inGroups(writable);
  const [ticked, setTicked] = useState(FIRST_FORMATS);
  const [confirmedOnly, setConfirmedOnly] = useState(true);
  const [chosenUntranslated, setUntranslated] = useState<Untranslated | null>(null);
  // A draft is left out where only confirmed English is wanted.
  const untranslated = chosenUntranslated ?? (confirmedOnly ? 'source' : 'draft');
  const [shown, setShown] = useState('');
  const [name, setName] = useState<string | null>(null);
  const [existing, setExisting] = useState<readonly string[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  const folder = useExportFolder();
  const chosen = formats.filter((format) => ticked.includes(format.id));
  const { data: losses = NO_LOSSES } = useQuery({
    queryKey: ['export-losses', articleId, ticked, confirmedOnly],
    queryFn: () => engine.files.losses({ articleId, formats: ticked, confirmedOnly }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  const baseName = name ?? baseNameOf(article?.title ?? '');
  useScreenStatus([text('askFirst')]);

  const counts = article?.counts;
  const done = counts ? counts.confirmed + counts.reviewed : 0;
  const withEnglish = counts ? done + counts.draft : 0;
  const total = article?.segments ?? 0;

  useEffect(() => {
    if (counts && !isFetching && done === 0) setConfirmedOnly(false);
  }, [counts, done, isFetching]);

  const run = useCallback(
    async (isOverwriteAllowed: boolean) => {
      const job = crypto.randomUUID();
      const request: ExportRequest = {
        articleId,
        formats: chosen.map((format) => format.id),
        folder,
        baseName,
        confirmedOnly,
        untranslated,
        isOverwriteAllowed,
      };
      setError(null);
      setJobId(job);
      try {
        await writes.run(async () => undefined);
        const there = isOverwriteAllowed ? [] : await engine.files.existing(request);
        setExisting(there);
        if (there.length > 0) return;
        const written = await engine.files.export({ ...request, jobId: job });
        const { leftOut } = written;
        const printed = request.formats.includes(PDF.id) ? [await printArticle(request, job)] : [];
        const paths = [...written.paths, ...printed];
        guideDid('export');
        goBack();
        const [first] = paths;
        notify({
          kind: 'done',
          text:
            leftOut > 0
              ? text('exportedLeftOut', { count: paths.length, leftOut })
              : text('exported', { count: paths.length }),
          ...(first && { action: { label: common('reveal'), run: () => void bridge.reveal(first) } }),
        });
      } catch (cause) {
        setError(cause);
      } finally {
        setJobId(null);
      }
    },
    [articleId, chosen, folder, baseName, confirmedOnly, untranslated, text, common],
  );
  const review = useText('review');
  useErrorsLookedFor(articleId);
  const [errors, setErrors] = useState<number | null>(null);
  const [isChecking, setIsChecking] = useState(false);
  const onAction = useCallback(async () => {
    if (errors === null) {
      setIsChecking(true);
      const left = await errorsLeft(articleId);
      setIsChecking(false);
      setErrors(left);
      if (left > 0) return;
    }
    await run(existing.length > 0);
  }, [run, existing.length, errors, articleId]);
  const isAsked = errors !== null && errors > 0 && existing.length === 0;

  const tick = (id: string, isTicked: boolean): void => {
    setExisting([]);
    setTicked(isTicked ? [...ticked, id] : ticked.filter((other) => other !== id));
  };

  return (
    <>
      <ScreenBar
        hasBack
        title={text('export')}
        detail={
          <span lang="kk" className={styles.title}>
            {article?.title}
          </span>
        }
      />
      {jobId !== null && <JobBar jobId={jobId} event="export.progressed" />}
      <div className={task.columns}>
        <div className={styles.options}>
          <fieldset className={styles.group}>
            <legend>{text('whichSentences')}</legend>
            <div className={styles.choice}>
              <CheckField
                type="radio"
                name="sentences"
                isChecked={confirmedOnly}
                onChange={() => setConfirmedOnly(true)}
              >
                {text('confirmedOnly')}
              </CheckField>
              <span>{text('someOf', { some: done, total })}</span>
            </div>
            <div className={styles.choice}>
              <CheckField
                type="radio"
                name="sentences"
                isChecked={!confirmedOnly}
                onChange={() => setConfirmedOnly(false)}
              >
                {text('allWithEnglish')}
              </CheckField>
              <span>{text('someOf', { some: withEnglish, total })}</span>
            </div>
          </fieldset>
          <FormatGroups formats={formats} ticked={ticked} losses={losses} onTick={tick} />
          {translated && ticked.includes(translated.id) && (
            <fieldset className={styles.group}>
              <legend>{text('untranslated')}</legend>
              {UNTRANSLATED.map((way) => (
                <CheckField
                  key={way}
                  type="radio"
                  name="untranslated"
                  isChecked={untranslated === way}
                  onChange={() => setUntranslated(way)}
                >
                  {text(`untranslated.${way}`)}
                </CheckField>
              ))}
            </fieldset>
          )}
          <fieldset className={styles.group}>
            <legend>{text('whereTo')}</legend>
            <div className={task.stack}>
              <FolderField onChange={() => setExisting([])} />
              <TextField
                label={text('baseName')}
                value={baseName}
                onChange={(event) => {
                  setExisting([]);
                  setName(event.target.value);
                }}
              />
            </div>
          </fieldset>
        </div>
        <ExportPreview
          articleId={articleId}
          baseName={baseName}
          formats={chosen}
          shown={chosen.some((format) => format.id === shown) ? shown : (chosen[0]?.id ?? '')}
          confirmedOnly={confirmedOnly}
          untranslated={untranslated}
          onShow={setShown}
        />
      </div>
      <TaskFoot
        summary={
          isAsked && error === null ? (
            <ErrorsLeft articleId={articleId} count={errors} />
          ) : isChecking ? (
            review('checking')
          ) : (
            <ExportSummary count={chosen.length} existing={existing} error={error} />
          )
        }
        action={
          existing.length > 0
            ? text('overwrite', { count: existing.length })
            : isAsked
              ? review('exportAnyway')
              : text('exportFiles', { count: chosen.length })
        }
        isReady={
          chosen.length > 0 && folder !== '' && baseName.trim() !== '' && jobId === null && !isChecking
        }
        onAction={() => void onAction()}
      />
    </>
  );
}

interface ExportSummaryProps {
  readonly count: number;
  readonly existing: readonly string[];
  readonly error: unknown;
}

/** Beside the button, always in view: what will be written, what is there already, what went wrong. */
function ExportSummary({ count, existing, error }: ExportSummaryProps) {
  const text = useText('files');
  if (error !== null) {
    return (
      <NoteBox kind="error">
        <b>{errorSentence(error)}</b> {text('nothingExported')}
      </NoteBox>
    );
  }
  if (existing.length > 0) {
    return (
      <NoteBox kind="warning">
        <b>{text('alreadyThere', { count: existing.length })}</b>{' '}
        {text('overwriteHint', { files: existing.map(fileName).join(', ') })}
      </NoteBox>
    );
  }
  return count > 0 ? text('exportSummary', { count }) : text('tickSomething');
}
