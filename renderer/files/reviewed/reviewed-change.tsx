import type { ReviewChange } from '#contract/files-service.ts';
import { useText } from '../../i18n/i18n.ts';
import { Difference } from '../../parts/difference.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import styles from './reviewed-screen.module.css';

interface ReviewedChangeProps {
  readonly change: ReviewChange;
  readonly isAccepted: boolean;
  readonly onChange: (isAccepted: boolean) => void;
}

/** A sentence with its English now and as the reviewer has it, side by side, and the verdict. */
export function ReviewedChange({ change, isAccepted, onChange }: ReviewedChangeProps) {
  const text = useText('reviewed');
  const { number, source, before, after, isLocked } = change;
  return (
    <article className={styles.change} data-accepted={isAccepted}>
      <div className={styles.head}>
        <h2>{text('sentence', { number })}</h2>
        {isLocked ? (
          <span className={styles.locked}>{text('locked')}</span>
        ) : (
          <Segmented
            label={text('verdict', { number })}
            value={isAccepted ? 'accept' : 'refuse'}
            options={[
              { value: 'accept', label: text('accept') },
              { value: 'refuse', label: text('refuse') },
            ]}
            onChange={(verdict) => onChange(verdict === 'accept')}
          />
        )}
      </div>
      <p className={styles.kazakh} lang="kk">
        {source}
      </p>
      <div className={styles.sides}>
        <section aria-label={text('mine')}>
          <span className={styles.side}>{text('mine')}</span>
          <p>
            <Difference before={before} after={after} lang="en" side="before" />
          </p>
        </section>
        <section aria-label={text('theirs')}>
          <span className={styles.side}>{text('theirs')}</span>
          <p>
            <Difference before={before} after={after} lang="en" side="after" />
          </p>
        </section>
      </div>
    </article>
  );
}
