import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { SegmentId } from '#glossary/model/ids.ts';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { useText } from '../../i18n/i18n.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { goBack } from '../../state/navigation.ts';
import { newWrite } from '../../state/operation-id.ts';
import type { Screen } from '../../state/screen.ts';
import { errorSentence } from '../../state/trouble.ts';
import { engine, queries, writes } from '../../state/workbench.ts';
import { tellDone } from '../../terms/tell-done.ts';
import { fileName } from '../file-name.ts';
import task from '../task.module.css';
import { TaskFoot } from '../task-foot.tsx';
import { ReviewedChange } from './reviewed-change.tsx';
import styles from './reviewed-screen.module.css';

/** What a reviewer changed in a Word table, each change accepted or refused; nothing is written before the button. */
export function ReviewedScreen({
  screen,
}: {
  readonly screen: Extract<Screen, { readonly name: 'reviewed' }>;
}) {
  const { articleId, path } = screen;
  const text = useText('reviewed');
  const [refused, setRefused] = useState<ReadonlySet<SegmentId>>(new Set());
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const { data: review, ...preview } = useQuery({
    queryKey: ['reviewed', articleId, path],
    queryFn: () => engine.files.previewReview({ articleId, path }),
    staleTime: 0,
    gcTime: 0,
  });
  const changes = review?.changes ?? [];
  const open = changes.filter(({ isLocked }) => !isLocked).map(({ segmentId }) => segmentId);
  const accepted = open.filter((id) => !refused.has(id));

  const run = useCallback(async () => {
    const head = newWrite();
    setBusy(true);
    setError(null);
    try {
      await writes.run(() => engine.files.acceptReview({ ...head, articleId, path, segmentIds: accepted }));
      await queries.invalidateQueries({ queryKey: ['articles'] });
      goBack();
      tellDone(text('accepted', { count: accepted.length }), { kind: 'article', articleId });
    } catch (cause) {
      setError(cause);
      setBusy(false);
    }
  }, [articleId, path, accepted, text]);

  return (
    <>
      <ScreenBar
        hasBack
        title={text('title')}
        detail={
          <>
            <FileText aria-hidden /> {fileName(path)}
          </>
        }
      >
        <Button disabled={open.length === 0} onClick={() => setRefused(new Set(open))}>
          {text('refuseAll')}
        </Button>
        <Button disabled={open.length === 0} onClick={() => setRefused(new Set())}>
          {text('acceptAll')}
        </Button>
      </ScreenBar>
      <div className={`${task.main} ${styles.page}`} data-testid="reviewed">
        {[preview.error, error].map(
          (trouble, index) =>
            trouble !== null && (
              <NoteBox key={index} kind="error">
                <b>{errorSentence(trouble)}</b> {text('nothingChanged')}
              </NoteBox>
            ),
        )}
        {preview.isPending && <Loading />}
        {review && review.unknown.length > 0 && (
          <NoteBox kind="warning">
            {text('unknown', { count: review.unknown.length, rows: review.unknown.join(', ') })}
          </NoteBox>
        )}
        {review && changes.length === 0 && <EmptyState text={text('empty')} />}
        {changes.map((change) => (
          <ReviewedChange
            key={change.segmentId}
            change={change}
            isAccepted={!change.isLocked && !refused.has(change.segmentId)}
            onChange={(isAccepted) => {
              const next = new Set(refused);
              if (isAccepted) next.delete(change.segmentId);
              else next.add(change.segmentId);
              setRefused(next);
            }}
          />
        ))}
      </div>
      <TaskFoot
        summary={
          review
            ? text('summary', { changed: changes.length, accepted: accepted.length, same: review.same })
            : ''
        }
        action={text('acceptChanges', { count: accepted.length })}
        isReady={accepted.length > 0 && !isBusy}
        onAction={run}
      />
    </>
  );
}
