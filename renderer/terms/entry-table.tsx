import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Entry } from '#glossary/model/entry.ts';
import { runCommand } from '../commands/run-command.ts';
import { useText } from '../i18n/i18n.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { ENTRY_PAGE, entriesQuery } from '../state/queries.ts';
import { errorSentence, report } from '../state/trouble.ts';
import { engine } from '../state/workbench.ts';
import { type Cell, cellAfter } from './cells.ts';
import { COLUMNS, ColumnHead } from './column-head.tsx';
import { markUpTo, turnMark, unmarkAll } from './entry-marks.ts';
import { cellId, EntryRow } from './entry-row.tsx';
import styles from './entry-table.module.css';
import { useGlossaryView } from './glossary-view.ts';

/**
 * The pairs as a table of any length: only pages in view are read, and those of an earlier search stay until the new
 * one has answered. Arrows move, with Shift they mark; Enter changes the cell, Space marks, Delete deletes.
 */
export function EntryTable() {
  const text = useText('terms');
  const { query: wanted, selected, at, cell, isCellOpen, marked } = useGlossaryView();
  const table = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const first = useQuery({ ...entriesQuery(wanted, 0), placeholderData: keepPreviousData });
  const answered = useRef(wanted);
  if (!first.isPlaceholderData) answered.current = wanted;
  const query = answered.current;
  const total = first.data?.total ?? 0;
  const rowHeight = useRowHeight();
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: useCallback(() => scroller.current, []),
    estimateSize: useCallback(() => rowHeight, [rowHeight]),
    overscan: 12,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height of rows is a new layout
  useEffect(() => virtualizer.measure(), [rowHeight]);

  // The selected entry's panel may take the place its row stood in.
  const height = virtualizer.scrollRect?.height ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another height does it
  useEffect(() => {
    if (height > 0 && at !== null) virtualizer.scrollToIndex(at, { align: 'auto' });
  }, [height]);

  const items = virtualizer.getVirtualItems();
  const from = Math.floor((items[0]?.index ?? 0) / ENTRY_PAGE);
  const to = Math.floor((items.at(-1)?.index ?? 0) / ENTRY_PAGE);
  const numbers = useMemo(() => Array.from({ length: to - from + 1 }, (_, page) => from + page), [from, to]);
  const pages = useQueries({ queries: numbers.map((page) => entriesQuery(query, page)) });
  const pageOf = (index: number) => pages[Math.floor(index / ENTRY_PAGE) - from]?.data;
  const entryAt = (index: number): Entry | undefined => pageOf(index)?.entries[index % ENTRY_PAGE];

  const moveTo = async (wantedIndex: number): Promise<void> => {
    const index = Math.min(Math.max(wantedIndex, 0), total - 1);
    if (index < 0) return;
    useGlossaryView.setState({ at: index });
    virtualizer.scrollToIndex(index, { align: 'auto' });
    const loaded = entryAt(index)?.id;
    const id = loaded ?? (await engine.terms.listIds({ query, from: index, count: 1 })).ids[0];
    if (id !== undefined && useGlossaryView.getState().at === index)
      useGlossaryView.setState({ selected: id });
  };
  const latest = useRef(moveTo);
  latest.current = moveTo;

  // Another search or order begins at its top, or where the selected entry is now.
  const drawn = useRef(query);
  useEffect(() => {
    if (drawn.current === query) return;
    drawn.current = query;
    virtualizer.scrollToOffset(0);
    useGlossaryView.setState({ at: null, range: null, isCellOpen: false });
  }, [query, virtualizer]);
  useEffect(() => {
    if (selected === null || at !== null || total === 0) return;
    engine.terms
      .listIds({ query, from: 0, count: total })
      .then(({ ids }) => {
        const index = ids.indexOf(selected);
        if (index < 0 || useGlossaryView.getState().selected !== selected) return;
        useGlossaryView.setState({ at: index });
        virtualizer.scrollToIndex(index, { align: 'auto' });
      })
      .catch(report);
  }, [selected, at, query, total, virtualizer]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const move = stepOf(
      event,
      Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1),
    );
    if (move !== null) {
      const index = Math.min(Math.max((useGlossaryView.getState().at ?? -1) + move, 0), total - 1);
      if (event.shiftKey) markUpTo(index).catch(report);
      else useGlossaryView.setState({ range: null });
      moveTo(index).catch(report);
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const next = cellAfter(cell, event.key === 'ArrowLeft' ? -1 : 1);
      if (next.rows === 0) useGlossaryView.setState({ cell: next.cell });
    } else if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) runCommand('entry.markAll');
    else if (event.key === ' ' && selected !== null) turnMark(selected);
    else if (event.key === 'Enter') runCommand('entry.editCell');
    else if (event.key === 'Delete') runCommand('entry.remove');
    else if (event.key === 'Escape' && marked.size > 0) unmarkAll();
    else return;
    event.preventDefault();
  };

  const onPress = useCallback(
    (index: number, entry: Entry, pressed: Cell | null, how: 'one' | 'mark' | 'range') => {
      if (how === 'range') markUpTo(index).catch(report);
      else useGlossaryView.setState({ range: null });
      if (how === 'mark') turnMark(entry.id);
      useGlossaryView.setState((view) => ({
        selected: entry.id,
        at: index,
        cell: pressed ?? view.cell,
        isCellOpen: view.isCellOpen && view.selected === entry.id && view.cell === pressed,
      }));
    },
    [],
  );
  const onOpen = useCallback(
    (index: number, entry: Entry, pressed: Cell) =>
      useGlossaryView.setState({ selected: entry.id, at: index, cell: pressed, isCellOpen: true }),
    [],
  );
  const onDone = useCallback((step: -1 | 0 | 1) => {
    const view = useGlossaryView.getState();
    const next = cellAfter(view.cell, step);
    useGlossaryView.setState({ cell: next.cell, isCellOpen: step !== 0 });
    if (next.rows !== 0 && view.at !== null) latest.current(view.at + next.rows).catch(report);
    // A cell left by the mouse leaves the focus where the mouse put it.
    if (step === 0 && table.current?.contains(document.activeElement)) table.current.focus();
  }, []);

  if (first.error) return <NoteBox kind="error">{errorSentence(first.error)}</NoteBox>;
  const isSelectedDrawn = items.some(({ index }) => entryAt(index)?.id === selected);
  return (
    <div
      ref={table}
      className={styles.table}
      role="grid"
      aria-label={text('title')}
      aria-rowcount={total}
      aria-multiselectable
      tabIndex={0}
      data-region-focus
      data-entry-table
      aria-activedescendant={
        isSelectedDrawn && selected !== null ? cellId({ id: selected }, cell) : undefined
      }
      onKeyDown={onKeyDown}
    >
      <div className={styles.heads} role="row">
        {COLUMNS.map((column) => (
          <ColumnHead key={column} column={column} />
        ))}
      </div>
      {first.data && total === 0 && <EmptyState text={text('nothingFound')} />}
      <div ref={scroller} className={styles.scroller} role="rowgroup">
        <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }} role="presentation">
          {items.map((item) => {
            const entry = entryAt(item.index);
            const isHere = entry !== undefined && entry.id === selected;
            return (
              <div
                key={item.key}
                className={styles.place}
                style={{ height: item.size, transform: `translateY(${item.start}px)` }}
                role="presentation"
              >
                {entry && (
                  <EntryRow
                    entry={entry}
                    uses={pageOf(item.index)?.uses[item.index % ENTRY_PAGE] ?? 0}
                    index={item.index}
                    isMarked={marked.has(entry.id)}
                    cell={isHere ? cell : null}
                    isCellOpen={isHere && isCellOpen}
                    onPress={onPress}
                    onOpen={onOpen}
                    onDone={onDone}
                  />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** How many rows a key leads on; null = it leads nowhere. */
function stepOf({ key, ctrlKey, metaKey }: KeyboardEvent, page: number): number | null {
  if (ctrlKey || metaKey) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  return steps[key] ?? null;
}

/** Height of a list row at the present density, px. */
function useRowHeight(): number {
  const style = getComputedStyle(document.documentElement);
  const rem = Number.parseFloat(style.getPropertyValue('--list-row')) || 2.125;
  return rem * 16;
}
