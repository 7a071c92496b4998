import type { ArticleSummary } from '#contract/articles-service.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import styles from './continue-card.module.css';

/** The article to go on with, at the sentence it was left. */
export function ContinueCard({ article }: { readonly article: ArticleSummary }) {
  const text = useText('articles');
  const formats = useFormats();
  const { last } = article;
  if (!last) return null;
  return (
    <section className={styles.card} aria-label={text('continueTitle')}>
      <div className={styles.words}>
        <div className={styles.when}>
          {text('continueAt', { number: last.position + 1, when: formats.ago(article.editedAt) })}
        </div>
        <h2 lang="kk" className={styles.title}>
          {article.title}
        </h2>
        {last.target !== '' && (
          <p lang="en" className={styles.target}>
            {last.target}
          </p>
        )}
      </div>
      <CommandButton command="article.continue" label={text('continue')} look="primary" isLarge />
    </section>
  );
}
