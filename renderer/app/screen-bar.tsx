import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { runCommand } from '../commands/run-command.ts';
import { useCommandLabel } from '../commands/use-command-label.ts';
import { IconButton } from '../parts/icon-button.tsx';
import styles from './screen-bar.module.css';

interface ScreenBarProps {
  readonly title: ReactNode;
  /** Small words beside the title, or under it when `isStacked`. */
  readonly detail?: ReactNode;
  readonly isStacked?: boolean;
  /** A task that is left by going back has an arrow; a place of the rail has none. */
  readonly hasBack?: boolean;
  readonly children?: ReactNode;
}

/** The head of a screen: its title, what belongs to it, its acts. */
export function ScreenBar({ title, detail, isStacked = false, hasBack = false, children }: ScreenBarProps) {
  const back = useCommandLabel('go.back');
  return (
    <header className={styles.bar} data-region="bar">
      {hasBack && (
        <IconButton label={back.title} keyText={back.keyText} onClick={() => runCommand('go.back')}>
          <ArrowLeft aria-hidden />
        </IconButton>
      )}
      <div className={isStacked ? styles.stacked : styles.inline}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {detail && <div className={styles.detail}>{detail}</div>}
      </div>
      <div className={styles.acts}>{children}</div>
    </header>
  );
}
