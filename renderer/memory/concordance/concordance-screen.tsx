import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import type { ConcordanceQuery } from '#contract/memory-service.ts';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { useScreenStatus } from '../../app/status.ts';
import { useCommandLabel } from '../../commands/use-command-label.ts';
import { useText } from '../../i18n/i18n.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { cancellable } from '../../state/cancellable.ts';
import type { Screen } from '../../state/screen.ts';
import { errorSentence } from '../../state/trouble.ts';
import { engine } from '../../state/workbench.ts';
import { ConcordanceFilters } from './concordance-filters.tsx';
import { ConcordanceLine } from './concordance-line.tsx';
import styles from './concordance-screen.module.css';
import { copyHit } from './copy-hit.ts';

/** Hits asked for at a time, and unconfirmed sentences at most. */
const PAGE = 50;

const MODES = ['phrase', 'words', 'expression'] as const;
const SIDES = ['both', 'source', 'target'] as const;

/** Words in all that was confirmed or imported, each in its sentence with the other language beside it. */
export function ConcordanceScreen({
  screen,
}: {
  readonly screen: Extract<Screen, { readonly name: 'concordance' }>;
}) {
  const text = useText('memory');
  const find = useCommandLabel('edit.find');
  const list = useRef<HTMLOListElement>(null);
  const [query, setQuery] = useState<ConcordanceQuery>(() => queryOf(screen.text));
  const [areDraftsShown, setDraftsShown] = useState(false);
  const change = useCallback(
    (part: Partial<ConcordanceQuery>) => setQuery((now) => ({ ...now, ...part })),
    [],
  );
  const onSearch = useCallback((wanted: string) => change({ text: wanted }), [change]);
  const isAsked = query.text.trim() !== '';
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['memory', 'concordance', query],
    queryFn: ({ pageParam, signal }) =>
      cancellable(signal, (jobId) =>
        engine.memory.concordance({ jobId, query, before: pageParam, count: PAGE }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    enabled: isAsked,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const drafts = useQuery({
    queryKey: ['memory', 'concordance', 'drafts', query],
    queryFn: ({ signal }) =>
      cancellable(signal, (jobId) => engine.memory.draftConcordance({ jobId, query, count: PAGE })),
    enabled: isAsked && areDraftsShown,
    placeholderData: keepPreviousData,
    retry: false,
    // Rows that are being written change without a word to this list.
    staleTime: 0,
  });
  useScreenStatus([], [text('concordanceKeys')]);
  const found = [
    ...(data?.pages.flatMap((page) => page.hits) ?? []),
    ...(areDraftsShown ? (drafts.data ?? []) : []),
  ];
  const hits = isAsked && !error ? found : [];

  /** Arrows go from line to line wherever in the list the focus is; Ctrl+C copies the line with both sides. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
    const at = lines.findIndex((line) => line.parentElement?.contains(document.activeElement));
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const hit = hits[at];
    if (by !== 0) lines[Math.min(Math.max(at + by, 0), lines.length - 1)]?.focus();
    else if (event.code === 'KeyC' && (event.ctrlKey || event.metaKey) && hit && isNothingSelected())
      copyHit(hit);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <ScreenBar title={text('concordance')} hasBack>
        <Segmented
          label={text('mode')}
          value={query.mode}
          options={MODES.map((value) => ({ value, label: text(`mode.${value}`) }))}
          onChange={(mode) => change({ mode })}
        />
        <Segmented
          label={text('side')}
          value={query.in}
          options={SIDES.map((value) => ({ value, label: text(`side.${value}`) }))}
          onChange={(side) => change({ in: side })}
        />
        <SearchField
          key={screen.text}
          label={text('concordanceSearch')}
          value={query.text}
          onChange={onSearch}
          keyText={find.keyText}
          className={styles.search}
          isFocusedFirst
        />
      </ScreenBar>
      <div className={styles.columns}>
        <ConcordanceFilters
          query={query}
          onChange={change}
          areDraftsShown={areDraftsShown}
          onDrafts={setDraftsShown}
        />
        <div className={styles.hits}>
          {error && isAsked && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
          {hits.length === 0 && !(error && isAsked) && (
            <EmptyState text={text(isAsked ? 'nothingFound' : 'concordanceHint')} />
          )}
          <ol ref={list} aria-label={text('concordance')} onKeyDown={onKeyDown}>
            {hits.map((hit) => (
              <ConcordanceLine key={`${hit.unitId}-${hit.segmentId}`} hit={hit} />
            ))}
          </ol>
          {hasNextPage && hits.length > 0 && (
            <Button onClick={() => void fetchNextPage()}>{text('more')}</Button>
          )}
        </div>
      </div>
    </>
  );
}

function isNothingSelected(): boolean {
  return document.getSelection()?.isCollapsed ?? true;
}

function queryOf(text: string): ConcordanceQuery {
  return {
    text,
    mode: 'phrase',
    in: 'both',
    memoryIds: [],
    articleId: null,
    outlet: '',
    from: '',
    to: '',
    states: [],
  };
}
