import { useQuery } from '@tanstack/react-query';
import { fileName } from '../../files/file-name.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../parts/button.tsx';
import styles from './align.module.css';
import { putAway, takeUp, unfinishedQuery } from './keep-aligning.ts';

/** Offers to go on with an alignment that was left, also by a crash; nothing where there is none. */
export function Unfinished() {
  const text = useText('align');
  const formats = useFormats();
  const { data: alignment } = useQuery(unfinishedQuery);
  if (!alignment) return null;
  const { sourcePath, targetPath, rows } = alignment;
  return (
    <section className={styles.unfinished} aria-label={text('unfinished')} data-testid="unfinished">
      <div>
        <b>{text('unfinished')}</b>
        <p>
          {fileName(sourcePath)} · {fileName(targetPath)}
        </p>
        <p>
          {text('summary', {
            accepted: formats.number(rows.filter(({ isAccepted }) => isAccepted).length),
            total: formats.number(rows.length),
          })}
        </p>
      </div>
      <Button look="quiet" onClick={() => putAway(alignment)}>
        {text('putAwayNow')}
      </Button>
      <Button onClick={() => takeUp(alignment)}>{text('goOn')}</Button>
    </section>
  );
}
