import { useText } from '../../i18n/i18n.ts';
import { CheckField } from '../../parts/check-field.tsx';
import exported from '../export-screen.module.css';
import styles from './corpus-screen.module.css';

interface TickListProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Empty = all are taken. */
  readonly ticked: readonly Value[];
  readonly onChange: (ticked: readonly Value[]) => void;
}

/** Some of a few values, none of them meaning all; nothing where there is no choice. */
export function TickList<Value extends string>({ legend, options, ticked, onChange }: TickListProps<Value>) {
  const text = useText('corpus');
  if (options.length === 0) return null;
  return (
    <fieldset className={exported.group}>
      <legend>{legend}</legend>
      <div className={styles.ticks}>
        {options.map(({ value, label }) => (
          <CheckField
            key={value}
            isChecked={ticked.includes(value)}
            onChange={(isTicked) =>
              onChange(isTicked ? [...ticked, value] : ticked.filter((other) => other !== value))
            }
          >
            {label}
          </CheckField>
        ))}
      </div>
      {ticked.length === 0 && <p className={styles.hint}>{text('noneIsAll')}</p>}
    </fieldset>
  );
}
