import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useKeyLabel } from '../commands/use-command-label.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { goBack } from '../state/navigation.ts';
import styles from './task.module.css';

interface TaskFootProps {
  /** What will be done, in a sentence. */
  readonly summary: ReactNode;
  readonly action: string;
  readonly isReady: boolean;
  /** What leaving is called once there is nothing to cancel. */
  readonly leave?: string;
  readonly onAction: () => void;
}

/** The lower edge of a task: Esc leaves it, Ctrl+Enter does it. */
export function TaskFoot({ summary, action, isReady, onAction, leave }: TaskFootProps) {
  const common = useText('common');
  const keyLabel = useKeyLabel();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape') goBack();
      else if (event.code === 'Enter' && (event.ctrlKey || event.metaKey) && isReady) onAction();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isReady, onAction]);
  return (
    <footer className={styles.foot} data-task-foot>
      <div className={styles.summary}>{summary}</div>
      <Button isLarge onClick={goBack}>
        {leave ?? common('cancel')} <KeyCap>{keyLabel('Escape')}</KeyCap>
      </Button>
      <Button isLarge look="primary" disabled={!isReady} onClick={onAction}>
        {action} <KeyCap>{keyLabel('Mod+Enter')}</KeyCap>
      </Button>
    </footer>
  );
}
