import { useQueries, useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowDownUp, ArrowUp, Check, CircleX, EyeOff, Minus, SquareCheck } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { EntryQuery } from '#contract/terms-service.ts';
import { type Entry, type EntryStatus, preferredRendering } from '#glossary/model/entry.ts';
import { runCommand } from '../commands/run-command.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { TermTypeIcon } from '../parts/term-type-icon.tsx';
import { ENTRY_PAGE, entriesQuery } from '../state/queries.ts';
import { errorSentence } from '../state/trouble.ts';
import styles from './entry-table.module.css';
import { turnMark, useGlossaryView } from './glossary-view.ts';

const COLUMNS = [
  'type',
  'source',
  'rendering',
  'status',
  'changed',
] as const satisfies readonly EntryQuery['sort'][];

/** The pairs as a table of any length: only pages in view are read. Arrows move, Enter edits, Delete deletes. */
export function EntryTable() {
  const text = useText('terms');
  const { query, selected, marked } = useGlossaryView();
  const scroller = useRef<HTMLDivElement>(null);
  const first = useQuery(entriesQuery(query, 0));
  const total = first.data?.total ?? 0;
  const rowHeight = useRowHeight();
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height of rows is a new layout
  useEffect(() => virtualizer.measure(), [rowHeight]);

  const items = virtualizer.getVirtualItems();
  const from = Math.floor((items[0]?.index ?? 0) / ENTRY_PAGE);
  const to = Math.floor((items.at(-1)?.index ?? 0) / ENTRY_PAGE);
  const numbers = useMemo(() => Array.from({ length: to - from + 1 }, (_, page) => from + page), [from, to]);
  const pages = useQueries({ queries: numbers.map((page) => entriesQuery(query, page)) });
  const entryAt = (index: number): Entry | undefined =>
    pages[Math.floor(index / ENTRY_PAGE) - from]?.data?.entries[index % ENTRY_PAGE];

  const selectedIndex = items.find((item) => entryAt(item.index)?.id === selected)?.index ?? -1;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      const index = Math.min(Math.max(selectedIndex + by, 0), total - 1);
      const entry = entryAt(index);
      if (entry) useGlossaryView.setState({ selected: entry.id });
      virtualizer.scrollToIndex(index, { align: 'auto' });
    } else if (event.key === ' ' && selected !== null) turnMark(selected);
    else if (event.key === 'Enter') runCommand('entry.edit');
    else if (event.key === 'Delete') runCommand('entry.remove');
    else return;
    event.preventDefault();
  };

  if (first.error) return <NoteBox kind="error">{errorSentence(first.error)}</NoteBox>;
  return (
    <div
      className={styles.table}
      role="grid"
      aria-label={text('title')}
      aria-rowcount={total}
      tabIndex={0}
      data-region-focus
      aria-activedescendant={selectedIndex >= 0 ? `entry-${selected}` : undefined}
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
                    index={item.index}
                    isSelected={entry.id === selected}
                    isMarked={marked.has(entry.id)}
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

function ColumnHead({ column }: { readonly column: (typeof COLUMNS)[number] }) {
  const text = useText('terms');
  const query = useGlossaryView((view) => view.query);
  const isSorted = query.sort === column;
  return (
    <span
      role="columnheader"
      aria-sort={isSorted ? (query.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() =>
          useGlossaryView.setState({
            query: {
              ...query,
              sort: column,
              isDescending: isSorted ? !query.isDescending : column === 'changed',
            },
          })
        }
      >
        <span className={column === 'type' ? 'visually-hidden' : undefined}>{text(`column.${column}`)}</span>
        {isSorted && (query.isDescending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
        {column === 'type' && !isSorted && <ArrowDownUp aria-hidden />}
      </button>
    </span>
  );
}

interface EntryRowProps {
  readonly entry: Entry;
  readonly index: number;
  readonly isSelected: boolean;
  readonly isMarked: boolean;
}

function EntryRow({ entry, index, isSelected, isMarked }: EntryRowProps) {
  const text = useText('terms');
  const formats = useFormats();
  const preferred = preferredRendering(entry);
  const others = entry.renderings.filter(
    ({ text: own, status }) => status !== 'forbidden' && own !== preferred,
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the table has the focus and the keys
    <div
      id={`entry-${entry.id}`}
      className={styles.row}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-testid={`entry-${entry.id}`}
      data-marked={isMarked || undefined}
      onClick={({ ctrlKey, metaKey }) => {
        if (ctrlKey || metaKey) turnMark(entry.id);
        useGlossaryView.setState({ selected: entry.id });
      }}
      onDoubleClick={() => useGlossaryView.setState({ selected: entry.id, editing: entry.id })}
    >
      <span role="gridcell">
        {isMarked ? <SquareCheck className={styles.mark} aria-hidden /> : <TermTypeIcon type={entry.type} />}
        <span className="visually-hidden">
          {isMarked && text('marked')} {text(`type.${entry.type}`)}
        </span>
      </span>
      <span role="gridcell" className={styles.kazakh} lang="kk" title={entry.forms[0]?.text}>
        {entry.forms[0]?.text}
      </span>
      <span role="gridcell" className={styles.english} lang="en">
        <span className={preferred === null ? styles.also : undefined}>
          {preferred ?? text('addEnglish')}
        </span>
        <span className={styles.also}>{others.map((other) => other.text).join(', ')}</span>
      </span>
      <span role="gridcell" className={styles.status}>
        {preferred === null ? (
          <span className={styles.missing}>
            <CircleX aria-hidden /> {text('noEnglish')}
          </span>
        ) : (
          <Status status={entry.status} />
        )}
      </span>
      <span role="gridcell" className={styles.when}>
        {formats.ago(entry.changedAt)}
      </span>
    </div>
  );
}

function Status({ status }: { readonly status: EntryStatus }) {
  const text = useText('terms');
  const Icon = { approved: Check, proposed: Minus, deprecated: EyeOff }[status];
  return (
    <>
      <Icon aria-hidden /> {text(`status.${status}`)}
    </>
  );
}

/** Height of a list row at the present density, px. */
function useRowHeight(): number {
  const style = getComputedStyle(document.documentElement);
  const rem = Number.parseFloat(style.getPropertyValue('--list-row')) || 2.125;
  return rem * 16;
}
