import { useEffect, useRef } from 'react';
import type { ArticleSummary } from '#contract/articles-service.ts';
import { runCommand } from '../commands/run-command.ts';
import { useKeyLabel } from '../commands/use-command-label.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Button } from '../parts/button.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import styles from './continue-card.module.css';

/** The article to go on with, at the sentence it was left. */
export function ContinueCard({ article }: { readonly article: ArticleSummary }) {
  const text = useText('articles');
  const formats = useFormats();
  const keyLabel = useKeyLabel();
  const button = useRef<HTMLButtonElement>(null);
  const { last } = article;

  // The first key press on the start screen goes on with the work.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
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
      <Button
        ref={button}
        look="primary"
        isLarge
        data-region-focus
        onClick={() => runCommand('article.continue')}
      >
        {text('continue')} <KeyCap>{keyLabel('Enter')}</KeyCap>
      </Button>
    </section>
  );
}
