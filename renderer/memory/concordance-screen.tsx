import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ConcordanceQuery } from '#contract/memory-service.ts';
import { ScreenBar } from '../app/screen-bar.tsx';
import { useCommandLabel } from '../commands/use-command-label.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import type { Screen } from '../state/screen.ts';
import { engine } from '../state/workbench.ts';
import { ConcordanceLine } from './concordance-line.tsx';
import styles from './concordance-screen.module.css';

/** Hits asked for at a time. */
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
  const [wanted, setWanted] = useState(screen.text);
  const [mode, setMode] = useState<ConcordanceQuery['mode']>('phrase');
  const [side, setSide] = useState<ConcordanceQuery['in']>('both');
  const onSearch = useCallback((search: string) => setWanted(search), []);
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['memory', 'concordance', wanted, mode, side],
    queryFn: ({ pageParam }) =>
      engine.memory.concordance({ query: queryOf(wanted, mode, side), before: pageParam, count: PAGE }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    enabled: wanted.trim() !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
  const hits = wanted.trim() === '' ? [] : (data?.pages.flatMap((page) => page.hits) ?? []);
  const nothing =
    wanted.trim() === '' ? text('concordanceHint') : error ? text('badExpression') : text('nothingFound');
  return (
    <>
      <ScreenBar title={text('concordance')} hasBack>
        <Segmented
          label={text('mode')}
          value={mode}
          options={MODES.map((value) => ({ value, label: text(`mode.${value}`) }))}
          onChange={setMode}
        />
        <Segmented
          label={text('side')}
          value={side}
          options={SIDES.map((value) => ({ value, label: text(`side.${value}`) }))}
          onChange={setSide}
        />
        <SearchField
          key={screen.text}
          label={text('concordanceSearch')}
          value={wanted}
          onChange={onSearch}
          keyText={find.keyText}
          className={styles.search}
          isFocusedFirst
        />
      </ScreenBar>
      <div className={styles.hits} data-region="rows">
        {hits.length === 0 || error ? (
          <EmptyState text={nothing} />
        ) : (
          <ol>
            {hits.map((hit) => (
              <ConcordanceLine key={hit.unitId} hit={hit} />
            ))}
          </ol>
        )}
        {hasNextPage && hits.length > 0 && !error && (
          <Button onClick={() => void fetchNextPage()}>{text('more')}</Button>
        )}
      </div>
    </>
  );
}

function queryOf(
  text: string,
  mode: ConcordanceQuery['mode'],
  side: ConcordanceQuery['in'],
): ConcordanceQuery {
  return { text, mode, in: side, memoryIds: [], articleId: null, outlet: '', from: '', to: '', states: [] };
}
