import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import type { EditedRow } from '#glossary/model/edit-alignment.ts';
import { useScreenStatus } from '../../app/status.ts';
import { CommandButton } from '../../commands/command-button.tsx';
import { runCommand } from '../../commands/run-command.ts';
import { useText } from '../../i18n/i18n.ts';
import frame from '../../parts/grid.module.css';
import styles from './align.module.css';
import { AlignRow } from './align-row.tsx';
import { useAligning } from './aligning.ts';
import { CutField } from './cut-field.tsx';

/** Height of a row before it is measured, px. */
const ESTIMATE = 56;
const estimateSize = (): number => ESTIMATE;

const TOOLS = ['accept', 'join', 'split', 'up', 'down', 'openGap', 'closeGap'] as const;

/** The rows in two columns. Up and down move, left and right choose a side, Space or Enter accepts. */
export function AlignRows({ rows }: { readonly rows: readonly EditedRow[] }) {
  const text = useText('align');
  const { at, side, isCutting } = useAligning();
  const grid = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const getScrollElement = useCallback(() => scroller.current, []);
  const virtualizer = useVirtualizer({ count: rows.length, getScrollElement, estimateSize, overscan: 8 });
  const items = virtualizer.getVirtualItems();
  const isShown = items.some(({ index }) => index === at);
  useScreenStatus([], [text('keysHint')]);
  useEffect(() => {
    if (!isCutting) grid.current?.focus();
  }, [isCutting]);
  useEffect(() => virtualizer.scrollToIndex(at, { align: 'auto' }), [virtualizer, at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const by = steps[event.key] ?? 0;
    if (by !== 0) useAligning.setState({ at: Math.min(Math.max(at + by, 0), rows.length - 1) });
    else if (event.key === 'ArrowLeft') useAligning.setState({ side: 'sources' });
    else if (event.key === 'ArrowRight') useAligning.setState({ side: 'targets' });
    else if (event.key === ' ' || event.key === 'Enter') runCommand('align.accept');
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.work}>
      <div className={styles.tools} role="toolbar" aria-label={text('tools')}>
        {TOOLS.map((tool) => (
          <CommandButton key={tool} command={`align.${tool}`} look="quiet" label={text(`tool.${tool}`)} />
        ))}
      </div>
      <div
        ref={grid}
        className={frame.grid}
        role="grid"
        aria-label={text('rows')}
        aria-rowcount={rows.length}
        tabIndex={0}
        data-region-focus
        data-testid="align-rows"
        aria-activedescendant={isShown ? `align-${at}-${side}` : undefined}
        onKeyDown={onKeyDown}
      >
        <div ref={scroller} className={frame.scroller} role="rowgroup">
          <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }} role="presentation">
            {items.map((item) => {
              const row = rows[item.index];
              const isActive = item.index === at;
              return (
                row && (
                  <div
                    key={item.key}
                    ref={virtualizer.measureElement}
                    data-index={item.index}
                    className={frame.place}
                    style={{ transform: `translateY(${item.start}px)` }}
                    role="presentation"
                  >
                    <AlignRow row={row} index={item.index} activeSide={isActive ? side : null} />
                    {isActive && isCutting && <CutField row={row} side={side} />}
                  </div>
                )
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}
