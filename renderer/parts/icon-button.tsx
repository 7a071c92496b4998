import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { tip } from './tip.ts';

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly label: string;
  readonly keyText?: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Back, More, Panel, Close: the only buttons without words; label and tip say what they do. */
export function IconButton({ label, keyText, children, ...rest }: IconButtonProps) {
  return (
    <button type="button" className={styles.icon} aria-label={label} {...tip(label, keyText)} {...rest}>
      {children}
    </button>
  );
}
