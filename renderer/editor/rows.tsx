import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../i18n/i18n.ts';
import { report } from '../state/trouble.ts';
import { languageOf } from './passage-language.ts';
import { Row } from './row.tsx';
import { articleLinePx, estimateRowHeight } from './row-height.ts';
import styles from './rows.module.css';
import { useOutline, useSession, useView } from './session-context.ts';

/** Rows drawn beyond the edges of the view. */
const OVERSCAN = 4;

/** Air kept above and below the active row. */
const SCROLL_PADDING = 96;

/** Taken for the width of the rows until they are on the screen. */
const FIRST_WIDTH_PX = 900;

/** All sentences of the article; only those in view are drawn and loaded. */
export function Rows() {
  const text = useText('editor');
  const session = useSession();
  const { rows } = session;
  const outline = useOutline();
  const shown = useView((view) => view.shown);
  const visit = useView((view) => view.visit);
  const scroller = useRef<HTMLDivElement>(null);
  /** Kept, since asking the page for every row of a long article takes seconds. */
  const width = useRef(FIRST_WIDTH_PX);
  const [linePx] = useState(articleLinePx);

  const positions = useMemo(() => {
    if (!shown) return null;
    return outline.segmentIds.flatMap((id, position) => (shown.has(id) ? [position] : []));
  }, [outline, shown]);
  const count = positions?.length ?? rows.count;
  const positionOf = useCallback((index: number): number => positions?.[index] ?? index, [positions]);
  // The same functions between renders: with others the virtualizer would measure every row of the article again.
  const getItemKey = useCallback(
    (index: number) => outline.segmentIds[positionOf(index)] ?? index,
    [outline, positionOf],
  );
  const estimateSize = useCallback(
    (index: number) => estimateRowHeight(outline, positionOf(index), { widthPx: width.current, linePx }),
    [outline, positionOf, linePx],
  );
  const getScrollElement = useCallback(() => scroller.current, []);

  const virtualizer = useVirtualizer({
    count,
    overscan: OVERSCAN,
    getScrollElement,
    getItemKey,
    estimateSize,
    scrollPaddingStart: SCROLL_PADDING,
    scrollPaddingEnd: SCROLL_PADDING,
  });

  width.current = virtualizer.scrollRect?.width || FIRST_WIDTH_PX;

  const items = virtualizer.getVirtualItems();
  const first = positionOf(items[0]?.index ?? 0);
  const last = positionOf(items.at(-1)?.index ?? 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new outline needs its pages again
  useEffect(() => {
    rows.need(first, last + 1).catch(report);
  }, [rows, first, last, outline]);

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
        <div
          className={styles.drawn}
          style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}
          role="presentation"
        >
          {items.map((item) => {
            const position = positionOf(item.index);
            const id = rows.idAt(position);
            if (id === undefined) return null;
            const paragraph = outline.paragraphs[outline.paragraphIds[position] ?? -1];
            return (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                className={styles.item}
                role="presentation"
              >
                <Row
                  id={id}
                  guessPx={estimateSize(item.index)}
                  position={position}
                  role={paragraph?.role ?? 'body'}
                  language={languageOf(paragraph?.language)}
                  beginsParagraph={rows.beginsParagraph(position)}
                />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
