import type { ReactNode } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { errorSentence } from '../../state/trouble.ts';
import { queries } from '../../state/workbench.ts';
import styles from './units.module.css';

interface MaintenanceListProps {
  readonly query: { readonly error: unknown; readonly isFetching: boolean };
  readonly isEmpty: boolean;
  readonly emptyText: string;
  readonly summary: string;
  readonly act: ReactNode;
  /** Shows more of what was found; absent when all is shown. */
  readonly onMore?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** What a search through a whole memory found, with what can be done about it; the search can be given up. */
export function MaintenanceList(props: MaintenanceListProps) {
  const { query, isEmpty, emptyText, summary, act, onMore, children } = props;
  const text = useText('memory');
  const common = useText('common');
  return (
    <>
      <div className={styles.found} data-testid="maintenance" aria-busy={query.isFetching}>
        {query.isFetching && (
          <div className={styles.searching}>
            <Loading lines={3} />
            <Button onClick={() => void queries.cancelQueries({ queryKey: ['memory'] })}>
              {common('cancel')}
            </Button>
          </div>
        )}
        {query.error !== null && <NoteBox kind="error">{errorSentence(query.error)}</NoteBox>}
        {isEmpty && !query.isFetching && query.error === null && <EmptyState text={emptyText} />}
        {children}
        {onMore && (
          <div className={styles.more}>
            <Button disabled={query.isFetching} onClick={onMore}>
              {text('more')}
            </Button>
          </div>
        )}
      </div>
      {!isEmpty && (summary !== '' || act !== null) && (
        <footer className={styles.foot} data-task-foot>
          <span className={styles.grow}>{summary}</span>
          {act}
        </footer>
      )}
    </>
  );
}
