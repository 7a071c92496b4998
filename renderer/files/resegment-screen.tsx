import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ParagraphId } from '#glossary/model/ids.ts';
import type { ParagraphRecut } from '#glossary/model/segmentation.ts';
import { ScreenBar } from '../app/screen-bar.tsx';
import { useText } from '../i18n/i18n.ts';
import { CheckField } from '../parts/check-field.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Loading } from '../parts/loading.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { goBack } from '../state/navigation.ts';
import { newWrite } from '../state/operation-id.ts';
import { segmentationQuery } from '../state/queries.ts';
import type { Screen } from '../state/screen.ts';
import { errorSentence } from '../state/trouble.ts';
import { engine, queries, writes } from '../state/workbench.ts';
import styles from './resegment-screen.module.css';
import task from './task.module.css';
import { TaskFoot } from './task-foot.tsx';

/** What today's sentence rules would cut otherwise, paragraph by paragraph; nothing is written before the button. */
export function ResegmentScreen({
  screen: { articleId },
}: {
  readonly screen: Extract<Screen, { readonly name: 'resegment' }>;
}) {
  const text = useText('files');
  const preview = useQuery(segmentationQuery(articleId));
  const { paragraphs = [], kept = 0 } = preview.data ?? {};
  const [left, setLeft] = useState<ReadonlySet<ParagraphId>>(new Set());
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const chosen = paragraphs.map(({ paragraphId }) => paragraphId).filter((id) => !left.has(id));

  const run = useCallback(async () => {
    const head = newWrite();
    setIsBusy(true);
    try {
      await writes.run(() => engine.articles.resegment({ ...head, articleId, paragraphIds: chosen }));
      await queries.invalidateQueries({ queryKey: ['articles'] });
      goBack();
    } catch (cause) {
      setError(cause);
      setIsBusy(false);
    }
  }, [articleId, chosen]);

  const choose = (id: ParagraphId, isChosen: boolean): void => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };

  return (
    <>
      <ScreenBar hasBack title={text('resegmentTitle')} />
      <div className={task.main} data-testid="recuts">
        {[preview.error, error].map(
          (trouble, index) =>
            trouble !== null && (
              <NoteBox key={index} kind="error">
                <b>{errorSentence(trouble)}</b> {text('nothingChanged')}
              </NoteBox>
            ),
        )}
        {preview.isLoading && <Loading />}
        {preview.data && paragraphs.length === 0 && <EmptyState text={text('resegmentEmpty')} />}
        {paragraphs.length > 0 && <p className={styles.hint}>{text('resegmentHint')}</p>}
        {paragraphs.map((recut) => (
          <RecutRow
            key={recut.paragraphId}
            recut={recut}
            isChosen={!left.has(recut.paragraphId)}
            onChoose={(isChosen) => choose(recut.paragraphId, isChosen)}
          />
        ))}
      </div>
      <TaskFoot
        summary={[
          ...(paragraphs.length > 0
            ? [text('resegmentSummary', { chosen: chosen.length, total: paragraphs.length })]
            : []),
          ...(kept > 0 ? [text('resegmentKept', { kept })] : []),
        ].join(' ')}
        action={text('cutAnew', { count: chosen.length })}
        isReady={chosen.length > 0 && !isBusy && !preview.isFetching}
        onAction={run}
      />
    </>
  );
}

function RecutRow({
  recut: { position, before, after },
  isChosen,
  onChoose,
}: {
  readonly recut: ParagraphRecut;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}) {
  const text = useText('files');
  return (
    <section className={styles.row}>
      <div>
        <CheckField isChecked={isChosen} onChange={onChoose}>
          {text('resegmentPlace', { number: position + 1 })}
        </CheckField>
      </div>
      <Sentences title={text('resegmentBefore')} sentences={before} />
      <Sentences title={text('resegmentAfter')} sentences={after} />
    </section>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  return (
    <div>
      <h2>{title}</h2>
      <ul lang="kk">
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
