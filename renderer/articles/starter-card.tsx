import type { LibraryState } from '#contract/library-service.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { changePreferences, usePreferences } from '../state/preferences.ts';
import styles from './starter-card.module.css';

/** Offers the starter glossary until the writer takes of it, or would rather not. */
export function StarterCard({ library }: { readonly library: LibraryState }) {
  const text = useText('starter');
  const isDeclined = usePreferences((preferences) => preferences.isStarterDeclined);
  if (library.hasStarter || isDeclined) return null;
  return (
    <section className={styles.card} aria-labelledby="starter-card" data-testid="starter-card">
      <h2 id="starter-card" className={styles.title}>
        {text('offer')}
      </h2>
      <p className={styles.words}>{text('offerText')}</p>
      <div className={styles.acts}>
        <CommandButton command="glossary.starter" label={text('chooseTopics')} />
        <Button look="quiet" onClick={() => changePreferences({ isStarterDeclined: true })}>
          {text('notNow')}
        </Button>
      </div>
    </section>
  );
}
