import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../parts/button.tsx';
import styles from './units.module.css';

interface MarkedUnitsProps {
  readonly count: number;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** What can be done to all marked units at once. */
export function MarkedUnits({ count, onRemove, onCancel }: MarkedUnitsProps) {
  const text = useText('units');
  const common = useText('common');
  const formats = useFormats();
  return (
    <section className={styles.foot} aria-label={text('marked')} data-task-foot>
      <b className={styles.grow}>{text('countMarked', { count, number: formats.number(count) })}</b>
      <Button look="quiet" onClick={onCancel}>
        {common('cancel')}
      </Button>
      <Button onClick={onRemove}>{text('remove')}</Button>
    </section>
  );
}
