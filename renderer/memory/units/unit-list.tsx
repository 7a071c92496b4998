import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Memory } from '#contract/memory-service.ts';
import type { UnitId } from '#glossary/model/ids.ts';
import { useScreenStatus } from '../../app/status.ts';
import { useText } from '../../i18n/i18n.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import frame from '../../parts/grid.module.css';
import { NoteBox } from '../../parts/note-box.tsx';
import { cancellable } from '../../state/cancellable.ts';
import { errorSentence, report } from '../../state/trouble.ts';
import { engine } from '../../state/workbench.ts';
import { removeUnits } from './change-units.ts';
import { MarkedUnits } from './marked-units.tsx';
import { UnitForm } from './unit-form.tsx';
import { UnitRow } from './unit-row.tsx';
import styles from './units.module.css';

/** Units asked for at a time. */
const PAGE = 100;
/** Height of a unit before it is measured, px. */
const ESTIMATE = 64;
const estimateSize = (): number => ESTIMATE;

/** The units of a memory, the newest first, read as they come into view. Arrows move, Enter edits, Delete deletes. */
export function UnitList({ memory, search }: { readonly memory: Memory; readonly search: string }) {
  const text = useText('units');
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [marked, setMarked] = useState<ReadonlySet<UnitId>>(new Set());
  const [editing, setEditing] = useState<UnitId | null>(null);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['memory', 'units', memory.id, search],
    queryFn: ({ pageParam, signal }) =>
      cancellable(signal, (jobId) =>
        engine.memory.units({ jobId, memoryId: memory.id, search, before: pageParam, count: PAGE }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const units = data?.pages.flatMap((page) => page.units) ?? [];
  const getScrollElement = useCallback(() => scroller.current, []);
  const virtualizer = useVirtualizer({
    count: units.length,
    getScrollElement,
    estimateSize,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= units.length - PAGE / 2 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [last, units.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  useScreenStatus([], [text(memory.isReadOnly ? 'keysReadOnly' : 'keysHint')]);

  const selected = units[Math.min(at, units.length - 1)];
  const isShown =
    selected?.id !== editing && items.some(({ index }) => selected && units[index] === selected);
  const turnMark = (id: UnitId): void => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    setMarked(next);
  };
  const remove = (): void => {
    const ids = marked.size > 0 ? [...marked] : selected ? [selected.id] : [];
    setMarked(new Set());
    if (ids.length > 0) removeUnits(ids).catch(report);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || !selected) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const by = steps[event.key] ?? (event.key === 'Home' ? -units.length : 0);
    if (by !== 0) {
      const next = Math.min(Math.max(at + by, 0), units.length - 1);
      setAt(next);
      virtualizer.scrollToIndex(next, { align: 'auto' });
    } else if (memory.isReadOnly) return;
    else if (event.key === 'Enter') setEditing(selected.id);
    else if (event.key === ' ') turnMark(selected.id);
    else if (event.key === 'Delete') remove();
    else return;
    event.preventDefault();
  };

  if (error) return <NoteBox kind="error">{errorSentence(error)}</NoteBox>;
  if (data && units.length === 0)
    return <EmptyState text={text(search.trim() === '' ? 'empty' : 'nothingFound')} />;
  return (
    <div className={styles.list}>
      <div
        ref={grid}
        className={frame.grid}
        role="grid"
        aria-label={text('title')}
        aria-rowcount={memory.units}
        aria-multiselectable
        tabIndex={0}
        data-region-focus
        data-testid="units"
        aria-activedescendant={isShown ? `unit-${selected?.id}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div ref={scroller} className={frame.scroller} role="rowgroup">
          <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }} role="presentation">
            {items.map((item) => {
              const unit = units[item.index];
              return (
                unit && (
                  <div
                    key={unit.id}
                    ref={virtualizer.measureElement}
                    data-index={item.index}
                    className={frame.place}
                    style={{ transform: `translateY(${item.start}px)` }}
                    role="presentation"
                  >
                    {unit.id === editing ? (
                      <UnitForm
                        unit={unit}
                        onClose={() => {
                          setEditing(null);
                          grid.current?.focus();
                        }}
                      />
                    ) : (
                      <UnitRow
                        unit={unit}
                        index={item.index}
                        isSelected={unit === selected}
                        isMarked={marked.has(unit.id)}
                        isReadOnly={memory.isReadOnly}
                        onChoose={() => setAt(item.index)}
                        onMark={() => turnMark(unit.id)}
                        onEdit={() => {
                          setAt(item.index);
                          if (!memory.isReadOnly) setEditing(unit.id);
                        }}
                      />
                    )}
                  </div>
                )
              );
            })}
          </div>
        </div>
      </div>
      {marked.size > 0 && (
        <MarkedUnits count={marked.size} onRemove={remove} onCancel={() => setMarked(new Set())} />
      )}
    </div>
  );
}
