import { SquareCheck } from 'lucide-react';
import { memo } from 'react';
import type { Unit } from '#contract/memory-service.ts';
import { useText } from '../../i18n/i18n.ts';
import { Button } from '../../parts/button.tsx';
import { goTo } from '../../state/navigation.ts';
import styles from './units.module.css';
import { useAboutUnit } from './use-about-unit.ts';

interface UnitRowProps {
  readonly unit: Unit;
  readonly index: number;
  readonly isSelected: boolean;
  readonly isMarked: boolean;
  readonly isReadOnly: boolean;
  readonly onChoose: () => void;
  readonly onMark: () => void;
  readonly onEdit: () => void;
}

/** A unit of the list: both texts, and where and when it came from. */
export const UnitRow = memo(function UnitRow(props: UnitRowProps) {
  const { unit, index, isSelected, isMarked, isReadOnly, onChoose, onMark, onEdit } = props;
  const text = useText('units');
  const about = useAboutUnit()(unit);
  const { articleId, segmentId } = unit;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and the keys
    <div
      id={`unit-${unit.id}`}
      className={styles.row}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      data-marked={isMarked || undefined}
      onClick={({ ctrlKey, metaKey }) => {
        if (ctrlKey || metaKey) onMark();
        onChoose();
      }}
      onDoubleClick={onEdit}
    >
      <div role="gridcell" lang="kk" className={styles.kazakh}>
        {isMarked && <SquareCheck className={styles.mark} aria-hidden />}
        {isMarked && <span className="visually-hidden">{text('isMarked')}</span>}
        {unit.source.text}
      </div>
      <div role="gridcell" lang="en" className={styles.english}>
        {unit.target.text}
      </div>
      <div role="gridcell" className={styles.about}>
        <span className={styles.grow}>{about}</span>
        {isSelected && articleId !== null && segmentId !== null && (
          <Button look="quiet" tabIndex={-1} onClick={() => goTo({ name: 'editor', articleId, segmentId })}>
            {text('goThere')}
          </Button>
        )}
        {isSelected && !isReadOnly && (
          <Button look="quiet" tabIndex={-1} onClick={onEdit}>
            {text('edit')}
          </Button>
        )}
      </div>
    </div>
  );
});
