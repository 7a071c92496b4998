import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

interface PanelSectionProps {
  readonly title: string;
  readonly count?: number | undefined;
  /** Stands at the end of the head: a key, a small button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A headed part of a side panel; hairlines part them. */
export function PanelSection({ title, count, aside, children }: PanelSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} style={{ font: 'inherit' }}>
          {title}
        </h2>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        <span className={styles.gap} />
        {aside}
      </div>
      {children}
    </section>
  );
}
