import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** An empty screen: one sentence what it is for, one act, at most one more. */
export function EmptyState({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{text}</p>
      {children && <div className={styles.acts}>{children}</div>}
    </div>
  );
}
