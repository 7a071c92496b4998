import { Check, CloudOff, LoaderCircle } from 'lucide-react';
import { useText } from '../i18n/i18n.ts';
import { usePreferences } from '../state/preferences.ts';
import { useShownSaveState } from '../state/saving.ts';
import { useStatus } from './status.ts';
import styles from './status-bar.module.css';

/** One for each state; the style shows the one that holds, so that nothing is made anew at a save. */
const ICONS = (
  <>
    <Check aria-hidden data-of="saved" />
    <LoaderCircle aria-hidden data-of="saving" />
    <CloudOff aria-hidden data-of="kept" />
  </>
);

/** The lower edge: whether all is saved, what the screen says, the zoom. */
export function StatusBar() {
  const text = useText('common');
  const zoom = usePreferences((preferences) => preferences.zoom);
  const { start, end } = useStatus();
  return (
    <footer className={styles.bar}>
      <SaveMark />
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

/** A part of its own: it changes with the first key after a rest. */
function SaveMark() {
  const text = useText('common');
  const state = useShownSaveState();
  return (
    <span className={styles.save} data-state={state} data-testid="save-state">
      {ICONS}
      {text(`save.${state}`)}
    </span>
  );
}
