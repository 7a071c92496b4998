import type { ReactNode } from 'react';
import styles from './key-cap.module.css';

/** A key beside the thing it acts on; screen readers get it through `aria-keyshortcuts` of the control. */
export function KeyCap({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {children}
    </span>
  );
}
