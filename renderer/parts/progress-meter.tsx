import type { SegmentState } from '#glossary/model/segment.ts';
import styles from './progress-meter.module.css';

const ORDER: readonly SegmentState[] = ['reviewed', 'confirmed', 'draft', 'empty'];

/** How far an article is: four lengths by state. The words beside it say the same, so it is hidden from readers. */
export function ProgressMeter({ counts }: { readonly counts: Readonly<Record<SegmentState, number>> }) {
  return (
    <span className={styles.meter} aria-hidden="true">
      {ORDER.filter((state) => counts[state] > 0).map((state) => (
        <i key={state} className={styles[state]} style={{ flexGrow: counts[state] }} />
      ))}
    </span>
  );
}
