import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly isLarge?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words; `quiet` has no edge, `primary` is the one act of a screen. */
export function Button({ look = 'plain', isLarge = false, className = '', ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], isLarge && styles.large, className].filter(Boolean).join(' ');
  return <button type="button" className={classes} {...rest} />;
}
