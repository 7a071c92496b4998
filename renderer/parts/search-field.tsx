import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
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

/** The search of a screen; the find command puts the caret here, Esc empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, keyText, className, isFocusedFirst = false } = props;
  const [typed, setTyped] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFocusedFirst) input.current?.focus();
  }, [isFocusedFirst]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), REST_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
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
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          event.stopPropagation();
          setTyped('');
        }}
      />
      <KeyCap>{keyText}</KeyCap>
    </div>
  );
}
