import { useText } from '../i18n/i18n.ts';
import styles from '../settings/settings-screen.module.css';
import { CheckList } from './check-list.tsx';
import { Dismissals } from './dismissals.tsx';
import { OwnChecks } from './own/own-checks.tsx';

/** Which checks run and how much each matters; checks of the writer's own; what was dismissed. */
export function CheckSettings() {
  const text = useText('review');
  return (
    <section className={styles.section} aria-labelledby="settings-checks">
      <h2 id="settings-checks">{text('settings')}</h2>
      <p className={styles.hint}>{text('settingsHint')}</p>
      <CheckList articleId={null} />
      <OwnChecks />
      <Dismissals />
    </section>
  );
}
