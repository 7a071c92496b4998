import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { SourceDifference, SourceText } from '#contract/articles-service.ts';
import { ScreenBar } from '../app/screen-bar.tsx';
import { useText } from '../i18n/i18n.ts';
import { Difference } from '../parts/difference.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loading } from '../parts/loading.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import panel from '../parts/panel.module.css';
import { PanelSection } from '../parts/panel-section.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { goBack } from '../state/navigation.ts';
import { newWrite } from '../state/operation-id.ts';
import type { Screen } from '../state/screen.ts';
import { errorSentence } from '../state/trouble.ts';
import { engine, queries, writes } from '../state/workbench.ts';
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
  const { articleId } = screen;
  const text = useText('files');
  const [typed, setTyped] = useState('');
  const [layout, setLayout] = useState<Layout>('auto');
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);

  const preview = useQuery({
    queryKey: ['reimport', articleId, typed, layout],
    queryFn: () => engine.articles.previewReimport({ articleId, source: sourceOf(typed, layout) }),
    enabled: typed.trim() !== '',
    placeholderData: (earlier) => (typed.trim() === '' ? undefined : earlier),
    gcTime: 0,
  });
  const differences = preview.data ?? [];
  const counts = countKinds(differences);
  const changes = counts.changed + counts.added + counts.removed;

  const run = useCallback(async () => {
    const head = newWrite();
    setIsBusy(true);
    try {
      await writes.run(() =>
        engine.articles.reimport({ ...head, articleId, source: sourceOf(typed, layout) }),
      );
      await queries.invalidateQueries({ queryKey: ['articles'] });
      goBack();
    } catch (cause) {
      setError(cause);
      setIsBusy(false);
    }
  }, [articleId, typed, layout]);

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
              <LayoutField layout={layout} onChange={setLayout} />
            </div>
          </PanelSection>
        </aside>
        <div className={task.main} data-testid="differences">
          {[preview.error, error].map(
            (trouble, index) =>
              trouble !== null && (
                <NoteBox key={index} kind="error">
                  <b>{errorSentence(trouble)}</b> {text('nothingChanged')}
                </NoteBox>
              ),
          )}
          {typed.trim() === '' && <EmptyState text={text('reimportEmpty')} />}
          {preview.isLoading && <Loading />}
          {differences.map((difference, index) => (
            <DifferenceRow key={index} difference={difference} />
          ))}
        </div>
      </div>
      <TaskFoot
        summary={typed.trim() === '' ? '' : text('reimportSummary', counts)}
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

function sourceOf(typed: string, layout: Layout): SourceText {
  return { text: typed, metadata: {}, layout };
}

function countKinds(differences: readonly SourceDifference[]): Record<SourceDifference['kind'], number> {
  const counts = { same: 0, changed: 0, added: 0, removed: 0 };
  for (const { kind } of differences) counts[kind]++;
  return counts;
}
