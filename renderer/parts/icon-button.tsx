import { Tooltip } from '@mantine/core';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { KeyCap } from './key-cap.tsx';

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly label: string;
  readonly keyText?: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Back, More, Panel, Close: the only buttons without words; label and tooltip say what they do. */
export function IconButton({ label, keyText, children, ...rest }: IconButtonProps) {
  const tip = keyText ? (
    <>
      {label} <KeyCap>{keyText}</KeyCap>
    </>
  ) : (
    label
  );
  return (
    <Tooltip label={tip} openDelay={500}>
      <button type="button" className={styles.icon} aria-label={label} {...rest}>
        {children}
      </button>
    </Tooltip>
  );
}
