import { Check, CloudOff, LoaderCircle } from 'lucide-react';
import { useText } from '../i18n/i18n.ts';
import { usePreferences } from '../state/preferences.ts';
import { type SaveState, saveState, useSaving } from '../state/saving.ts';
import { useStatus } from './status.ts';
import styles from './status-bar.module.css';

const ICONS = { saved: Check, saving: LoaderCircle, kept: CloudOff } as const;

/** The lower edge: whether all is saved, what the screen says, the zoom. */
export function StatusBar() {
  const text = useText('common');
  const zoom = usePreferences((preferences) => preferences.zoom);
  const { start, end } = useStatus();
  return (
    <footer className={styles.bar}>
      <SaveMark state={useSaving(saveState)} />
      {start.map((words) => (
        <span key={words}>{words}</span>
      ))}
      <span className={styles.gap} />
      {end.map((words) => (
        <span key={words} className={styles.end}>
          {words}
        </span>
      ))}
      <span>{text('percent', { value: zoom })}</span>
    </footer>
  );
}

function SaveMark({ state }: { readonly state: SaveState }) {
  const text = useText('common');
  const Icon = ICONS[state];
  return (
    <span className={styles.save} data-state={state} data-testid="save-state">
      <Icon aria-hidden />
      {text(`save.${state}`)}
    </span>
  );
}
