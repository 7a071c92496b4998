import { useEffect, useRef } from 'react';
import { ScreenBar } from '../app/screen-bar.tsx';
import { DraftSettings } from '../drafts/draft-settings.tsx';
import { useText } from '../i18n/i18n.ts';
import { MemorySettings } from '../memory/memory-settings.tsx';
import { CheckSettings } from '../review/check-settings.tsx';
import type { Screen } from '../state/screen.ts';
import { AppearanceSettings } from './appearance-settings.tsx';
import { BackupSettings } from './backup-settings.tsx';
import { EnglishSettings } from './english-settings.tsx';
import styles from './settings-screen.module.css';

/** Settings of this machine, of the work, and of the library; every one takes effect at once. */
export function SettingsScreen({
  screen,
}: {
  readonly screen: Extract<Screen, { readonly name: 'settings' }>;
}) {
  const text = useText('settings');
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = screen.part && page.current?.querySelector<HTMLElement>(`#settings-${screen.part}`);
    if (!heading) return;
    heading.scrollIntoView();
    heading.focus();
  }, [screen]);
  return (
    <>
      <ScreenBar title={text('title')} />
      <div ref={page} className={styles.page} data-testid="settings">
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
