import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import styles from './field.module.css';
import { KeyCap } from './key-cap.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly keyText: string;
  readonly className?: string | undefined;
  /** For a screen that is opened to search. */
  readonly isFocusedFirst?: boolean;
}

/** Pause before a search runs. */
const REST_MS = 120;

/**
 * The search of a screen; the find command puts the caret here, Esc empties it. The field keeps its text itself, from
 * `value` on: a key draws nothing else, `onChange` hears of it after a rest.
 */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, keyText, className, isFocusedFirst = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (isFocusedFirst) input.current?.focus();
    return () => clearTimeout(timer.current);
  }, [isFocusedFirst]);
  const tellSoon = (typed: string): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(typed), REST_MS);
  };
  return (
    <div className={`${styles.search} ${className ?? ''}`}>
      <Search aria-hidden />
      <input
        ref={input}
        type="search"
        data-screen-search
        aria-label={label}
        placeholder={label}
        spellCheck={false}
        defaultValue={value}
        onChange={(event) => tellSoon(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.currentTarget.value === '') return;
          event.stopPropagation();
          event.currentTarget.value = '';
          tellSoon('');
        }}
      />
      <KeyCap>{keyText}</KeyCap>
    </div>
  );
}
