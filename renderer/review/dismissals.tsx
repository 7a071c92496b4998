import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Dismissal } from '#contract/checks-service.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Button } from '../parts/button.tsx';
import { useFocusKept } from '../parts/use-focus-kept.ts';
import styles from '../settings/settings-screen.module.css';
import { articlesQuery } from '../state/queries.ts';
import { report } from '../state/trouble.ts';
import { engine, writes } from '../state/workbench.ts';
import { checkName } from './finding-words.ts';
import review from './review.module.css';
import { dismissalsQuery, refreshFindings } from './review-queries.ts';

/** What was dismissed, how far and why; each can be taken back. */
export function Dismissals() {
  const text = useText('review');
  const { data: dismissals = [] } = useQuery(dismissalsQuery);
  const { data: articles = [] } = useQuery(articlesQuery(''));
  return (
    <section className={review.theme} aria-labelledby="dismissals">
      <h3 id="dismissals">{text('dismissals')}</h3>
      {dismissals.length === 0 && <p className={styles.hint}>{text('noDismissals')}</p>}
      {dismissals.length > 0 && (
        <ul className={styles.list}>
          {dismissals.map((dismissal) => (
            <Item
              key={dismissal.id}
              dismissal={dismissal}
              title={articles.find(({ id }) => id === dismissal.articleId)?.title ?? ''}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ItemProps {
  readonly dismissal: Dismissal;
  /** Of its article; '' for one of an entry. */
  readonly title: string;
}

function Item({ dismissal, title }: ItemProps) {
  const text = useText('review');
  const formats = useFormats();
  const item = useRef<HTMLLIElement>(null);
  useFocusKept(item, '[data-dismissal]');
  const { id, check, reach, excerpt, reason, at } = dismissal;
  const revoke = (): void => {
    writes
      .run(() => engine.checks.revoke({ ids: [id] }))
      .then(refreshFindings)
      .catch(report);
  };
  const detail = [reach !== 'text' && text(`reach.${reach}`), reason, formats.moment(at)];
  return (
    <li ref={item}>
      <span>
        {checkName(check)}{' '}
        <span lang={reach === 'text' ? 'en' : 'kk'}>{reach === 'article' ? title : excerpt}</span>{' '}
        <span className={styles.hint}>{detail.filter(Boolean).join(' · ')}</span>
      </span>
      <Button data-dismissal onClick={revoke}>
        {text('revoke')}
      </Button>
    </li>
  );
}
