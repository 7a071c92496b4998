import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { TaskFoot } from '../../files/task-foot.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { newOperationId } from '../../state/operation-id.ts';
import type { Screen } from '../../state/screen.ts';
import { errorSentence } from '../../state/trouble.ts';
import { engine, queries, writes } from '../../state/workbench.ts';
import { tellDone } from '../tell-done.ts';
import styles from './consistency-screen.module.css';
import { EntityRow } from './entity-row.tsx';
import { deviates, fixesOf, type MentionFix } from './mention-fix.ts';

/** How an article renders each thing it names: every English in use, what deviates, and all of it put right at once. */
export function ConsistencyScreen({
  screen,
}: {
  readonly screen: Extract<Screen, { readonly name: 'consistency' }>;
}) {
  const { articleId } = screen;
  const text = useText('consistency');
  const formats = useFormats();
  const [shown, setShown] = useState<'all' | 'deviating'>('all');
  const [error, setError] = useState<unknown>(null);
  const found = useQuery({
    queryKey: ['terms', 'consistency', articleId],
    queryFn: () => engine.terms.consistency({ articleId }),
    staleTime: 0,
    gcTime: 0,
  });
  const rows = found.data ?? [];
  const deviating = rows.filter(({ mentions }) => mentions.some(deviates));
  const visible = shown === 'all' ? rows : deviating;
  const fixes = fixesOf(rows);

  const fix = useCallback(
    async (chosen: readonly MentionFix[]) => {
      const operationId = newOperationId();
      setError(null);
      try {
        const { changed } = await writes.run(() =>
          engine.terms.fixMentions({ operationId, articleId, fixes: chosen }),
        );
        await queries.invalidateQueries();
        tellDone(text('done', { count: changed, number: formats.number(changed) }), {
          kind: 'article',
          articleId,
        });
      } catch (cause) {
        setError(cause);
      }
    },
    [articleId, text, formats],
  );
  const onAction = useCallback(() => void fix(fixes), [fix, fixes]);

  return (
    <>
      <ScreenBar hasBack title={text('title')}>
        {rows.length > 0 && (
          <Segmented
            label={text('show')}
            value={shown}
            options={[
              { value: 'all', label: text('show.all', { number: formats.number(rows.length) }) },
              {
                value: 'deviating',
                label: text('show.deviating', { number: formats.number(deviating.length) }),
              },
            ]}
            onChange={setShown}
          />
        )}
      </ScreenBar>
      <div className={styles.main} data-testid="consistency">
        {found.isPending && <Loading />}
        {[found.error, error].map(
          (trouble, index) =>
            trouble !== null && (
              <div key={index} className={styles.trouble}>
                <NoteBox kind="error">
                  <b>{errorSentence(trouble)}</b> {text('nothingChanged')}
                </NoteBox>
              </div>
            ),
        )}
        {found.isSuccess && rows.length === 0 && <EmptyState text={text('empty')} />}
        {rows.length > 0 && visible.length === 0 && <EmptyState text={text('allRight')} />}
        {visible.map((row) => (
          <EntityRow
            key={`${row.entryId ?? ''} ${row.base}`}
            row={row}
            articleId={articleId}
            onFix={(chosen) => void fix(chosen)}
          />
        ))}
      </div>
      <TaskFoot
        summary={rows.length > 0 && (fixes.length > 0 ? text('summary') : text('nothingToFix'))}
        action={
          fixes.length > 0
            ? text('fixAll', { count: fixes.length, number: formats.number(fixes.length) })
            : text('fixNone')
        }
        isReady={fixes.length > 0}
        onAction={onAction}
      />
    </>
  );
}
