import { useText } from '../../i18n/i18n.ts';
import { CheckField } from '../../parts/check-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import exported from '../export-screen.module.css';
import task from '../task.module.css';
import type { CorpusOrder } from './corpus-order.ts';
import styles from './corpus-screen.module.css';

const SHARES = ['dev', 'test', 'seed'] as const;

interface SplitFieldsProps {
  readonly order: CorpusOrder;
  readonly onChange: (order: CorpusOrder) => void;
}

/** Whether whole articles are dealt to training, development and test, and how. */
export function SplitFields({ order, onChange }: SplitFieldsProps) {
  const text = useText('corpus');
  return (
    <fieldset className={exported.group}>
      <legend>{text('part')}</legend>
      <div className={task.stack}>
        <CheckField isChecked={order.isSplit} onChange={(isSplit) => onChange({ ...order, isSplit })}>
          {text('split')}
        </CheckField>
        {order.isSplit && (
          <>
            <div className={styles.shares}>
              {SHARES.map((share) => (
                <TextField
                  key={share}
                  label={text(share)}
                  type="number"
                  min={0}
                  max={share === 'seed' ? undefined : 50}
                  value={order[share]}
                  onChange={({ target }) => onChange({ ...order, [share]: wholeNumber(target.value, share) })}
                />
              ))}
            </div>
            <p className={styles.hint}>{text('splitHint')}</p>
          </>
        )}
      </div>
    </fieldset>
  );
}

/** A share is at most half, so that something is left for training. */
function wholeNumber(typed: string, share: (typeof SHARES)[number]): number {
  const number = Math.max(0, Math.floor(Number(typed) || 0));
  return Math.min(number, share === 'seed' ? 2 ** 31 : 50);
}
