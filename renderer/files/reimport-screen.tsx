import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { CorrectedSource, SourceDifference } from '#contract/articles-service.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { ScreenBar } from '../app/screen-bar.tsx';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { Difference } from '../parts/difference.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loading } from '../parts/loading.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import panel from '../parts/panel.module.css';
import { PanelSection } from '../parts/panel-section.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { goBack, goTo } from '../state/navigation.ts';
import { newWrite } from '../state/operation-id.ts';
import type { Screen } from '../state/screen.ts';
import { errorSentence, report } from '../state/trouble.ts';
import { engine, queries, writes } from '../state/workbench.ts';
import { chooseDocuments } from './choose-documents.ts';
import { fileName } from './file-name.ts';
import { type Layout, LayoutField } from './layout-field.tsx';
import styles from './reimport-screen.module.css';
import task from './task.module.css';
import { TaskFoot } from './task-foot.tsx';

/** Takes a corrected source over: what became of every sentence is shown first, nothing is written before the button. */
export function ReimportScreen({
  screen,
}: {
  readonly screen: Extract<Screen, { readonly name: 'reimport' }>;
}) {
  const { articleId, path } = screen;
  const text = useText('files');
  const [typed, setTyped] = useState('');
  const [layout, setLayout] = useState<Layout>('auto');
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);

  const isThere = path !== undefined || typed.trim() !== '';
  const source = useMemo(
    (): CorrectedSource =>
      path === undefined ? { text: typed, metadata: {}, layout } : { path, options: { layout } },
    [path, typed, layout],
  );
  const preview = useQuery({
    queryKey: ['reimport', articleId, source],
    queryFn: () => engine.articles.previewReimport({ articleId, source }),
    enabled: isThere,
    placeholderData: (earlier) => (isThere ? earlier : undefined),
    gcTime: 0,
  });
  const differences = preview.data ?? [];
  const counts = countKinds(differences);
  const changes = counts.changed + counts.added + counts.removed;

  const run = useCallback(async () => {
    const head = newWrite();
    setIsBusy(true);
    try {
      await writes.run(() => engine.articles.reimport({ ...head, articleId, source }));
      await queries.invalidateQueries({ queryKey: ['articles'] });
      goBack();
    } catch (cause) {
      setError(cause);
      setIsBusy(false);
    }
  }, [articleId, source]);

  return (
    <>
      <ScreenBar hasBack title={text('reimportTitle')} />
      <div className={task.columns}>
        <aside
          className={`${panel.panel} ${panel.left} ${styles.source}`}
          aria-label={text('correctedSource')}
        >
          <PanelSection title={text('correctedSource')}>
            <div className={task.stack}>
              <p>{text('reimportHint')}</p>
              {path === undefined ? (
                <TextArea
                  ref={(field) => {
                    if (field && typed === '') field.focus();
                  }}
                  label={text('kazakhText')}
                  lang="kk"
                  rows={18}
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                  data-testid="reimport-text"
                />
              ) : (
                <p className={styles.file}>
                  <FileText aria-hidden /> <b>{fileName(path)}</b>
                  <Button look="quiet" onClick={() => goTo({ name: 'reimport', articleId })}>
                    {text('pasteInstead')}
                  </Button>
                </p>
              )}
              <div>
                <Button onClick={() => void chooseFile(articleId).catch(report)}>
                  {text(path === undefined ? 'fromFile' : 'otherFile')}
                </Button>
              </div>
              <LayoutField layout={layout} onChange={setLayout} />
            </div>
          </PanelSection>
        </aside>
        <section
          className={task.main}
          aria-label={text('differences')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keyboard
          tabIndex={0}
          data-testid="differences"
        >
          {[preview.error, error].map(
            (trouble, index) =>
              trouble !== null && (
                <NoteBox key={index} kind="error">
                  <b>{errorSentence(trouble)}</b> {text('nothingChanged')}
                </NoteBox>
              ),
          )}
          {!isThere && <EmptyState text={text('reimportEmpty')} />}
          {preview.isLoading && <Loading />}
          {differences.map((difference, index) => (
            <DifferenceRow key={index} difference={difference} />
          ))}
        </section>
      </div>
      <TaskFoot
        summary={isThere ? text('reimportSummary', counts) : ''}
        action={text('takeOver', { count: changes })}
        isReady={changes > 0 && !isBusy && !preview.isFetching}
        onAction={run}
      />
    </>
  );
}

function DifferenceRow({ difference }: { readonly difference: SourceDifference }) {
  const text = useText('files');
  const { kind } = difference;
  return (
    <div className={styles.row} data-kind={kind}>
      <span className={styles.kind}>{text(`difference.${kind}`)}</span>
      <div>
        <p className={styles.kazakh} lang="kk">
          {kind === 'changed' ? (
            <Difference before={difference.before} after={difference.source} lang="kk" />
          ) : kind === 'removed' ? (
            <del>{difference.before}</del>
          ) : kind === 'added' ? (
            <ins>{difference.source}</ins>
          ) : (
            difference.source
          )}
        </p>
        {(kind === 'changed' || kind === 'removed') && difference.target !== '' && (
          <p className={styles.english} lang="en">
            {difference.target}
          </p>
        )}
      </div>
    </div>
  );
}

/** Asks for the file with the corrected source; nothing when the writer thinks better of it. */
async function chooseFile(articleId: ArticleId): Promise<void> {
  const [path] = await chooseDocuments();
  if (path !== undefined) goTo({ name: 'reimport', articleId, path });
}

function countKinds(differences: readonly SourceDifference[]): Record<SourceDifference['kind'], number> {
  const counts = { same: 0, changed: 0, added: 0, removed: 0 };
  for (const { kind } of differences) counts[kind]++;
  return counts;
}
