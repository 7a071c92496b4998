import { Check, CircleHelp } from 'lucide-react';
import { memo } from 'react';
import type { AlignmentSide, EditedRow } from '#glossary/model/edit-alignment.ts';
import { useText } from '../../i18n/i18n.ts';
import styles from './align.module.css';
import { useAligning } from './aligning.ts';

/** Below this a row deserves a look before it is accepted. */
const DOUBTFUL = 0.5;

const SIDES = [
  ['sources', 'kk'],
  ['targets', 'en'],
] as const;

interface AlignRowProps {
  readonly row: EditedRow;
  readonly index: number;
  /** The side the keys are about, where this is the row they are about. */
  readonly activeSide: AlignmentSide | null;
}

/** Sentences that belong together, and whether that is sure, doubtful or accepted. */
export const AlignRow = memo(function AlignRow({ row, index, activeSide }: AlignRowProps) {
  const text = useText('align');
  const { certainty, isAccepted } = row;
  const isDoubtful = !isAccepted && (certainty === null || certainty < DOUBTFUL);
  const state = isAccepted ? 'accepted' : isDoubtful ? 'doubtful' : 'sure';
  return (
    <div
      className={styles.row}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={activeSide !== null}
      data-state={state}
      data-testid={`pair-${index + 1}`}
    >
      <span role="rowheader" className={styles.index}>
        {index + 1}
      </span>
      {SIDES.map(([side, lang]) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and the keys
        <div
          key={side}
          id={`align-${index}-${side}`}
          role="gridcell"
          tabIndex={-1}
          lang={lang}
          className={styles.cell}
          data-active={activeSide === side || undefined}
          onClick={() => useAligning.setState({ at: index, side })}
        >
          {row[side].map((sentence, place) => (
            <p key={place}>{sentence}</p>
          ))}
          {row[side].length === 0 && <p className={styles.nothing}>{text('nothing')}</p>}
        </div>
      ))}
      <span role="gridcell" className={styles.state} title={text(`state.${state}`)}>
        {isAccepted && <Check aria-hidden />}
        {isDoubtful && <CircleHelp aria-hidden />}
        <span className="visually-hidden">{text(`state.${state}`)}</span>
      </span>
    </div>
  );
});
