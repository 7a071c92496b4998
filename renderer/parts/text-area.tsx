import { type Ref, type TextareaHTMLAttributes, useId } from 'react';
import styles from './field.module.css';

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly label: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A labelled field of several lines. */
export function TextArea({ label, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea id={id} className={styles.input} spellCheck={false} {...rest} />
    </div>
  );
}
