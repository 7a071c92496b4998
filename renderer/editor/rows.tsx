import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useText } from '../i18n/i18n.ts';
import { report } from '../state/trouble.ts';
import { Row } from './row.tsx';
import { estimateRowHeight } from './row-height.ts';
import styles from './rows.module.css';
import { useOutlineVersion, useSession, useView } from './session-context.ts';

/** Rows drawn beyond the edges of the view. */
const OVERSCAN = 8;

/** Air kept above and below the active row. */
const SCROLL_PADDING = 96;

/** All sentences of the article; only those in view are drawn and loaded. */
export function Rows() {
  const text = useText('editor');
  const session = useSession();
  const { rows } = session;
  const version = useOutlineVersion();
  const shown = useView((view) => view.shown);
  const visit = useView((view) => view.visit);
  const scroller = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for the order of the rows
  const positions = useMemo(() => {
    const { segmentIds } = rows.outline;
    if (!shown) return null;
    return segmentIds.flatMap((id, position) => (shown.has(id) ? [position] : []));
  }, [rows, shown, version]);
  const count = positions?.length ?? rows.count;
  const positionOf = (index: number): number => positions?.[index] ?? index;

  const virtualizer = useVirtualizer({
    count,
    overscan: OVERSCAN,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows.idAt(positionOf(index)) ?? index,
    estimateSize: (index) =>
      estimateRowHeight(rows.outline, positionOf(index), scroller.current?.clientWidth ?? 900),
    scrollPaddingStart: SCROLL_PADDING,
    scrollPaddingEnd: SCROLL_PADDING,
  });

  const items = virtualizer.getVirtualItems();
  const first = positionOf(items[0]?.index ?? 0);
  const last = positionOf(items.at(-1)?.index ?? 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new outline needs its pages again
  useEffect(() => {
    rows.need(first, last + 1).catch(report);
  }, [rows, first, last, version]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when a row is visited, not when the list changes
  useEffect(() => {
    const position = session.activePosition;
    const index = positions ? positions.indexOf(position) : position;
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [visit]);

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={text('sentences')}
      aria-rowcount={rows.count}
      data-testid="rows"
    >
      <div className={styles.space} style={{ height: virtualizer.getTotalSize() }} role="presentation">
        {items.map((item) => {
          const position = positionOf(item.index);
          const id = rows.idAt(position);
          if (id === undefined) return null;
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles.item}
              style={{ transform: `translateY(${item.start}px)` }}
              role="presentation"
            >
              <Row id={id} position={position} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
