import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import styles from './segmented.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: LucideIcon;
}

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A choice of a few that show at once: radio buttons under their words, arrows move. */
export function Segmented<Value extends string>({ label, value, options, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div className={styles.group} role="radiogroup" aria-label={label}>
      {options.map(({ value: own, label: word, icon: Icon }) => (
        <label key={own} className={styles.option}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={own === value}
            onChange={() => onChange(own)}
          />
          <span>
            {Icon && <Icon aria-hidden />}
            {word}
          </span>
        </label>
      ))}
    </div>
  );
}
