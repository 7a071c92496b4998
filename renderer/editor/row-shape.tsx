import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { BlockRole } from '#glossary/model/article.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { useText } from '../i18n/i18n.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import styles from './row.module.css';

/** What both kinds of row draw from. */
export interface RowShape {
  readonly segment: Segment;
  readonly position: number;
  readonly role: BlockRole;
  /** `lang` of the source. */
  readonly language: string;
  readonly beginsParagraph: boolean;
}

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

/** Several to one: where the English of this sentence stands. */
export function MergedMark({ place }: { readonly place: number }) {
  const text = useText('editor');
  return <span className={styles.relation}>{text('relationMerged', { number: place + 1 })}</span>;
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
