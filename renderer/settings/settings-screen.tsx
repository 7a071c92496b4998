import { ScreenBar } from '../app/screen-bar.tsx';
import { DraftSettings } from '../drafts/draft-settings.tsx';
import { useText } from '../i18n/i18n.ts';
import { MemorySettings } from '../memory/memory-settings.tsx';
import { CheckSettings } from '../review/check-settings.tsx';
import { AppearanceSettings } from './appearance-settings.tsx';
import { BackupSettings } from './backup-settings.tsx';
import { EnglishSettings } from './english-settings.tsx';
import styles from './settings-screen.module.css';

/** Settings of this machine, of the work, and of the library; every one takes effect at once. */
export function SettingsScreen() {
  const text = useText('settings');
  return (
    <>
      <ScreenBar title={text('title')} />
      <div className={styles.page} data-testid="settings">
        <AppearanceSettings />
        <EnglishSettings />
        <DraftSettings />
        <MemorySettings />
        <CheckSettings />
        <BackupSettings />
      </div>
    </>
  );
}
