import { Plus } from 'lucide-react';
import { type MouseEvent, memo, useMemo } from 'react';
import type { BlockRole } from '#glossary/model/article.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { useText } from '../i18n/i18n.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { ActiveRow } from './active-row.tsx';
import { languageOf } from './passage-language.ts';
import styles from './row.module.css';
import { RowMargin } from './row-margin.tsx';
import { RowText } from './row-text.tsx';
import { useSegment, useSession, useView } from './session-context.ts';

interface RowProps {
  readonly id: SegmentId;
  /** 0-based place in the article. */
  readonly position: number;
}

/** One sentence: a resting row, or the one that is being worked on. */
export const Row = memo(function Row({ id, position }: RowProps) {
  const session = useSession();
  const segment = useSegment(id);
  const isActive = useView((view) => view.activeId === id);
  const { paragraphIds, paragraphs } = session.rows.outline;
  const paragraph = paragraphs[paragraphIds[position] ?? -1];
  const role = paragraph?.role ?? 'body';
  const beginsParagraph = session.rows.beginsParagraph(position);

  if (!segment) return <div className={styles.row} data-loading="" style={{ minHeight: '3rem' }} />;
  const shared = { segment, position, role, language: languageOf(paragraph?.language), beginsParagraph };
  return isActive ? <ActiveRow {...shared} /> : <RestingRow {...shared} />;
});

/** What both kinds of row draw from. */
export interface RowShape {
  readonly segment: Segment;
  readonly position: number;
  readonly role: BlockRole;
  /** `lang` of the source. */
  readonly language: string;
  readonly beginsParagraph: boolean;
}

const RestingRow = memo(function RestingRow(shape: RowShape) {
  const { segment, position, language } = shape;
  const session = useSession();
  const { relation } = segment;
  const label = useRowLabel(shape);

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
        {relation.kind === 'added' ? <AddedMark /> : <RowText coded={segment.source} />}
      </div>
      <Spine segment={segment} />
      <div className={styles.text} lang="en" data-side="target" role="gridcell">
        {relation.kind === 'left-out' ? <LeftOutMark /> : <RowText coded={segment.target} />}
      </div>
      <RowMargin segment={segment} movedAfter={movedAfter(segment, session.rows.positionOf)} />
    </div>
  );
});

/** State between the columns, joined into a line. */
export function Spine({ segment }: { readonly segment: Segment }) {
  return (
    <div className={styles.spine} role="gridcell" aria-hidden="true">
      <StateGlyph state={segment.state} />
    </div>
  );
}

export function AddedMark() {
  const text = useText('editor');
  return (
    <span className={styles.relation}>
      <Plus aria-hidden /> {text('relationAdded')}
    </span>
  );
}

export function LeftOutMark() {
  const text = useText('editor');
  return <span className={styles.relation}>{text('relationLeftOut')}</span>;
}

/** Attributes that both kinds of row carry for their look. */
export function rowAttributes({ segment, role, beginsParagraph }: RowShape) {
  return {
    className: styles.row,
    'data-state': segment.state,
    'data-role': role,
    'data-relation': segment.relation.kind,
    'data-begins': beginsParagraph || undefined,
    'data-testid': `segment-${segment.id}`,
  };
}

/** What a screen reader hears of a row before its texts: number, role, state, flags. */
export function useRowLabel({ segment, position, role }: RowShape): string {
  const text = useText('editor');
  return useMemo(
    () =>
      [
        text('sentenceNumber', { number: position + 1 }),
        role === 'body' ? '' : text(`role.${role}`),
        text(`state.${segment.state}`),
        segment.isLocked ? text('markLocked') : '',
        segment.isChangedSinceConfirmed ? text('markChanged') : '',
      ]
        .filter(Boolean)
        .join(', '),
    [text, position, role, segment.state, segment.isLocked, segment.isChangedSinceConfirmed],
  );
}

/** 0-based place after which moved English is printed; -1 = at the start. */
export function movedAfter({ relation }: Segment, positionOf: (id: SegmentId) => number): number {
  return relation.kind === 'moved' && relation.after !== null ? positionOf(relation.after) : -1;
}
