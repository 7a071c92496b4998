import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Backup } from '#contract/library-service.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Button } from '../parts/button.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { goTo } from '../state/navigation.ts';
import { notify } from '../state/notices.ts';
import { backupsQuery, libraryQuery } from '../state/queries.ts';
import { errorSentence } from '../state/trouble.ts';
import { bridge, engine, queries, writes } from '../state/workbench.ts';
import styles from './settings-screen.module.css';

/** Where the library lies, and its backups. */
export function BackupSettings() {
  const text = useText('settings');
  const common = useText('common');
  const formats = useFormats();
  const { data: library } = useQuery(libraryQuery);
  const { data: backups } = useQuery({ ...backupsQuery, staleTime: 0 });
  const [asked, setAsked] = useState<Backup | null>(null);
  const [error, setError] = useState<unknown>(null);

  const restore = async (backup: Backup): Promise<void> => {
    setAsked(null);
    try {
      await writes.run(() => engine.library.restore({ path: backup.path }));
    } catch (cause) {
      setError(cause);
      return;
    }
    await queries.invalidateQueries();
    goTo({ name: 'articles' });
    notify({ kind: 'done', text: text('restored') });
  };

  return (
    <section className={styles.section} aria-labelledby="settings-library">
      <h2 id="settings-library" tabIndex={-1}>
        {text('library')}
      </h2>
      {library && <p className={styles.path}>{library.path}</p>}
      <div className={styles.row}>
        <CommandButton command="library.open" />
        <CommandButton command="library.create" />
        <CommandButton command="library.backUp" />
        {library && <Button onClick={() => void bridge.reveal(library.path)}>{common('reveal')}</Button>}
      </div>
      <p className={styles.hint} style={{ marginTop: '0.75rem' }}>
        {text('backupsHint')}
      </p>
      {error !== null && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
      <ul className={styles.list} aria-label={text('backups')}>
        {backups?.length === 0 && <li>{text('noBackups')}</li>}
        {backups?.map((backup) => (
          <li key={backup.path}>
            <span>{formats.moment(backup.madeAt)}</span>
            <span className={styles.hint}>
              {text('megabytes', {
                size: formats.number(Math.max(0.1, Math.round(backup.bytes / 104_858) / 10)),
              })}
            </span>
            {asked === backup ? (
              <>
                <Button onClick={() => setAsked(null)}>{common('cancel')}</Button>
                <Button look="primary" onClick={() => void restore(backup)}>
                  {text('restoreNow')}
                </Button>
              </>
            ) : (
              <Button onClick={() => setAsked(backup)}>{text('restore')}</Button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <NoteBox kind="warning">{text('restoreHint', { when: formats.moment(asked.madeAt) })}</NoteBox>
      )}
    </section>
  );
}
