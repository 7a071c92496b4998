import { useQuery } from '@tanstack/react-query';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Button } from '../parts/button.tsx';
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
  const formats = useFormats();
  const { data: dismissals = [] } = useQuery(dismissalsQuery);
  const { data: articles = [] } = useQuery(articlesQuery(''));
  const revoke = (id: number): void => {
    writes
      .run(() => engine.checks.revoke({ ids: [id] }))
      .then(refreshFindings)
      .catch(report);
  };
  return (
    <section className={review.theme} aria-labelledby="dismissals">
      <h3 id="dismissals">{text('dismissals')}</h3>
      {dismissals.length === 0 && <p className={styles.hint}>{text('noDismissals')}</p>}
      {dismissals.length > 0 && (
        <ul className={styles.list}>
          {dismissals.map(({ id, check, reach, articleId, excerpt, reason, at }) => (
            <li key={id}>
              <span>
                {checkName(check)} {reach === 'text' && <span lang="en">{excerpt}</span>}
                {reach !== 'text' && (
                  <span lang="kk">
                    {reach === 'entry'
                      ? excerpt
                      : articles.find((article) => article.id === articleId)?.title}
                  </span>
                )}{' '}
                <span className={styles.hint}>
                  {[reach !== 'text' && text(`reach.${reach}`), reason, formats.moment(at)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <Button onClick={() => revoke(id)}>{text('revoke')}</Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
