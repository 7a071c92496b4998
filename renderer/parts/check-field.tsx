import type { ReactNode } from 'react';
import styles from './field.module.css';

interface CheckFieldProps {
  readonly type?: 'checkbox' | 'radio';
  readonly name?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A tick or a radio button with its words, all of which can be clicked. */
export function CheckField(props: CheckFieldProps) {
  const { type = 'checkbox', name, isChecked, onChange, isDisabled = false, children } = props;
  return (
    <label className={styles.check}>
      <input
        type={type}
        name={name}
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}
