import { type MouseEvent, memo } from 'react';
import type { SegmentId } from '#glossary/model/ids.ts';
import { ActiveRow } from './active-row.tsx';
import styles from './row.module.css';
import { RowMargin } from './row-margin.tsx';
import {
  AddedMark,
  LeftOutMark,
  MergedMark,
  movedAfter,
  type RowShape,
  rowAttributes,
  Spine,
  useRowLabel,
} from './row-shape.tsx';
import { RowText } from './row-text.tsx';
import { useHits, useSegment, useSession, useView } from './session-context.ts';

type RowProps = Omit<RowShape, 'segment'> & {
  readonly id: SegmentId;
  /** Its height until its texts are there: near enough, so that the rows after it need not move. */
  readonly guessPx: number;
};

/** One sentence: a resting row, or the one that is being worked on. */
export const Row = memo(function Row({ id, guessPx, ...shape }: RowProps) {
  const segment = useSegment(id);
  const isActive = useView((view) => view.activeId === id);
  if (!segment) return <div className={styles.row} data-loading="" style={{ height: guessPx }} />;
  return isActive ? <ActiveRow {...shape} segment={segment} /> : <RestingRow {...shape} segment={segment} />;
});

const RestingRow = memo(function RestingRow(shape: RowShape) {
  const { segment, position, language } = shape;
  const session = useSession();
  const { relation } = segment;
  const label = useRowLabel(shape);
  const sourceHits = useHits(segment.id, 'source');
  const targetHits = useHits(segment.id, 'target');

  const activate = (event: MouseEvent): void => {
    const side = (event.target as HTMLElement).closest('[data-side]')?.getAttribute('data-side');
    if (!window.getSelection()?.isCollapsed) return;
    session.clickedAt = { x: event.clientX, y: event.clientY, side: side === 'source' ? 'source' : 'target' };
    session.activate(segment.id);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard goes by Ctrl with arrows, from anywhere in the editor
    <div
      {...rowAttributes(shape)}
      role="row"
      aria-label={label}
      aria-rowindex={position + 1}
      onClick={activate}
    >
      <div className={styles.number} role="rowheader">
        {position + 1}
      </div>
      <div className={styles.text} lang={language} data-side="source" role="gridcell">
        {relation.kind === 'added' ? <AddedMark /> : <RowText coded={segment.source} hits={sourceHits} />}
      </div>
      <Spine segment={segment} />
      <div className={styles.text} lang="en" data-side="target" role="gridcell">
        {relation.kind === 'left-out' && <LeftOutMark />}
        {relation.kind === 'merged' && <MergedMark place={session.rows.positionOf(relation.into)} />}
        {relation.kind !== 'left-out' && relation.kind !== 'merged' && (
          <RowText coded={segment.target} hits={targetHits} />
        )}
      </div>
      <RowMargin segment={segment} movedAfter={movedAfter(segment, (id) => session.rows.positionOf(id))} />
    </div>
  );
});
