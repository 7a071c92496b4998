import type { KeyboardEvent } from 'react';
import styles from './field.module.css';

interface TickProps {
  readonly label: string;
  /** `mixed`: some of what it stands for are ticked. */
  readonly state: 'on' | 'off' | 'mixed';
  readonly onChange: (isOn: boolean) => void;
  readonly isDisabled?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A tick whose words stand elsewhere, as in a row of a list. */
export function Tick({ label, state, onChange, isDisabled = false, onKeyDown }: TickProps) {
  return (
    <span className={styles.check}>
      <input
        ref={(input) => {
          if (input) input.indeterminate = state === 'mixed';
        }}
        type="checkbox"
        aria-label={label}
        checked={state === 'on'}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
