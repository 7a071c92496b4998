import { CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './note-box.module.css';

const ICONS = { warning: TriangleAlert, error: CircleX, info: Info } as const;

/** A message beside its cause: what happened, what did not, what to do. Errors and warnings are announced. */
export function NoteBox({
  kind,
  children,
}: {
  readonly kind: 'warning' | 'error' | 'info';
  readonly children: ReactNode;
}) {
  const Icon = ICONS[kind];
  return (
    <div className={`${styles.note} ${styles[kind]}`} role={kind === 'error' ? 'alert' : 'note'}>
      <Icon aria-hidden />
      <div className={styles.body}>{children}</div>
    </div>
  );
}
