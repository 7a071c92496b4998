import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { ParagraphChoice, ReadOptions } from '#contract/files-service.ts';
import type { ArticleMetadata } from '#glossary/model/article.ts';
import type { ErrorRecord } from '#glossary/model/errors.ts';
import { ScreenBar } from '../app/screen-bar.tsx';
import { useScreenStatus } from '../app/status.ts';
import { MetadataFields } from '../articles/metadata-fields.tsx';
import { DraftNowField, useDraftNow } from '../drafts/draft-now.tsx';
import { draftArticles } from '../drafts/drafting.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Loading } from '../parts/loading.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import panel from '../parts/panel.module.css';
import { PanelSection } from '../parts/panel-section.tsx';
import { goOnTo, goTo } from '../state/navigation.ts';
import { notify } from '../state/notices.ts';
import { newWrite } from '../state/operation-id.ts';
import type { Screen } from '../state/screen.ts';
import { errorSentence, recordSentence } from '../state/trouble.ts';
import { engine, queries, writes } from '../state/workbench.ts';
import { encodingLabel } from './encoding-label.ts';
import { FileList } from './file-list.tsx';
import { fileName } from './file-name.ts';
import styles from './import-screen.module.css';
import { JobBar } from './job-bar.tsx';
import { leftOutOf, withForeignLeftOut } from './left-out.ts';
import { Noticed } from './noticed.tsx';
import { PreviewBlocks } from './preview-blocks.tsx';
import { ReadingFields } from './reading-fields.tsx';
import task from './task.module.css';
import { TaskFoot } from './task-foot.tsx';

interface Failure {
  readonly path: string;
  readonly error: ErrorRecord;
}

/** What an import would make of files; nothing is written before the button. */
export function ImportScreen({ screen }: { readonly screen: Extract<Screen, { readonly name: 'import' }> }) {
  const { paths } = screen;
  const text = useText('files');
  const common = useText('common');
  const formats = useFormats();
  const [path, setPath] = useState(paths[0] ?? '');
  const [reading, setReading] = useState<ReadOptions>({});
  const [metadata, setMetadata] = useState<ArticleMetadata | null>(null);
  const [chosen, setChosen] = useState<readonly ParagraphChoice[]>([]);
  const [isDraftWanted, setDraftWanted] = useDraftNow();
  const [jobId, setJobId] = useState<string | null>(null);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const [error, setError] = useState<unknown>(null);

  const preview = useQuery({
    queryKey: ['preview', path, reading],
    queryFn: () => engine.files.preview({ path, options: reading }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const found = preview.data?.path === path ? preview.data : undefined;
  const isSingle = paths.length === 1;
  const choices = useMemo(
    () => (found && isSingle ? withForeignLeftOut(found, chosen) : []),
    [found, isSingle, chosen],
  );
  const left = found && leftOutOf(found, choices);
  const segments = found ? found.segments - (left?.segments ?? 0) : 0;
  const words = found ? found.words - (left?.words ?? 0) : 0;
  useScreenStatus(found ? [common('words', { count: words, number: formats.number(words) })] : []);

  const run = useCallback(async () => {
    const head = newWrite();
    const job = crypto.randomUUID();
    setJobId(job);
    setError(null);
    try {
      const result = await writes.run(() =>
        engine.files.import({
          ...head,
          jobId: job,
          paths,
          options: {
            ...reading,
            ...(isSingle && { paragraphs: choices, ...(metadata && { metadata }) }),
          },
        }),
      );
      await queries.invalidateQueries({ queryKey: ['articles'] });
      await queries.invalidateQueries({ queryKey: ['library'] });
      setFailures(result.failures);
      const [first] = result.articleIds;
      if (first === undefined) return;
      if (isDraftWanted) void draftArticles(result.articleIds, 'empty');
      if (isSingle) goOnTo({ name: 'editor', articleId: first });
      else notify({ kind: 'done', text: text('imported', { count: result.articleIds.length }) });
      if (!isSingle && result.failures.length === 0) goTo({ name: 'articles' });
    } catch (cause) {
      setError(cause);
    } finally {
      setJobId(null);
    }
  }, [paths, isSingle, reading, metadata, choices, isDraftWanted, text]);

  return (
    <>
      <ScreenBar
        hasBack
        title={text('newArticle')}
        detail={
          found && (
            <>
              <FileText aria-hidden />{' '}
              {[fileName(path), encodingLabel(found.encoding)].filter(Boolean).join(' · ')}
            </>
          )
        }
      />
      {jobId !== null && <JobBar jobId={jobId} event="import.progressed" />}
      <div className={task.columns}>
        <aside className={`${panel.panel} ${panel.left} ${task.side}`} aria-label={text('aboutArticle')}>
          {!isSingle && (
            <PanelSection title={text('files')} count={paths.length}>
              <FileList paths={paths} chosen={path} onChoose={setPath} />
            </PanelSection>
          )}
          {isSingle && found && (
            <PanelSection title={text('aboutArticle')}>
              <MetadataFields metadata={metadata ?? found.metadata} onChange={setMetadata} />
            </PanelSection>
          )}
          <PanelSection title={text('howToRead')}>
            <div className={task.stack}>
              <ReadingFields
                preview={found}
                options={reading}
                isSingle={isSingle}
                onChange={(options) => {
                  setReading(options);
                  setChosen([]);
                }}
              />
              <DraftNowField isWanted={isDraftWanted} onChange={setDraftWanted} />
            </div>
          </PanelSection>
        </aside>
        <div className={`${task.main} ${styles.preview}`} data-testid="import-preview">
          {preview.isPending && <Loading />}
          {preview.error && (
            <div className={styles.trouble}>
              <NoteBox kind="error">
                <b>{errorSentence(preview.error)}</b> {text('nothingImported')}
              </NoteBox>
            </div>
          )}
          {error !== null && (
            <div className={styles.trouble}>
              <NoteBox kind="error">
                <b>{errorSentence(error)}</b> {text('nothingImported')}
              </NoteBox>
            </div>
          )}
          {failures.map((failure) => (
            <div key={failure.path} className={styles.trouble}>
              <NoteBox kind="error">
                <b>{fileName(failure.path)}</b>: {recordSentence(failure.error)}
              </NoteBox>
            </div>
          ))}
          {found && !preview.error && (
            <PreviewBlocks preview={found} choices={choices} {...(isSingle && { onChange: setChosen })} />
          )}
        </div>
        {found && <Noticed preview={found} />}
      </div>
      <TaskFoot
        summary={
          found && isSingle
            ? text('importSummary', {
                count: segments,
                sentences: formats.number(segments),
                words: common('words', { count: words, number: formats.number(words) }),
              })
            : text('importSummaryFiles', { count: paths.length })
        }
        action={isSingle ? text('importAndOpen') : text('importFiles', { count: paths.length })}
        isReady={jobId === null && (isSingle ? segments > 0 && !preview.error : paths.length > 0)}
        onAction={run}
      />
    </>
  );
}
