import { useQuery } from '@tanstack/react-query';
import { ClipboardPaste, FolderOpen, type LucideIcon, Upload } from 'lucide-react';
import { memo } from 'react';
import type { CommandId } from '#contract/command-keys.ts';
import type { LibraryState } from '#contract/library-service.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { runCommand } from '../commands/run-command.ts';
import { useCommandLabel } from '../commands/use-command-label.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import panel from '../parts/panel.module.css';
import { PanelSection } from '../parts/panel-section.tsx';
import { formatsQuery } from '../state/queries.ts';
import styles from './start-panel.module.css';

/** The ways in, the sample, and what the library holds; a search beside it draws nothing of it anew. */
export const StartPanel = memo(function StartPanel({ library }: { readonly library?: LibraryState }) {
  const text = useText('articles');
  const files = useText('files');
  const { data: formats } = useQuery(formatsQuery);
  const names = formats?.filter((format) => format.canImport).map((format) => `.${format.extensions[0]}`);
  return (
    <aside className={`${panel.panel} ${styles.panel}`} aria-label={text('startPanel')} data-region="panel">
      <div className={panel.section}>
        <div className={styles.drop}>
          <Upload aria-hidden />
          <div className={styles.dropTitle}>{text('drop')}</div>
          {names && (
            <div className={styles.dropFormats}>{files('readable', { formats: names.join(', ') })}</div>
          )}
        </div>
        <div className={styles.ways}>
          <Way command="article.paste" icon={ClipboardPaste} />
          <Way command="article.openFile" icon={FolderOpen} />
        </div>
      </div>
      <PanelSection title={text('newHere')}>
        <p className={styles.newHere}>{text('aboutSample')}</p>
        <CommandButton command="article.sample" />
      </PanelSection>
      {library && <LibraryFacts library={library} />}
    </aside>
  );
});

function Way({ command, icon: Icon }: { readonly command: CommandId; readonly icon: LucideIcon }) {
  const { title, keyText } = useCommandLabel(command);
  return (
    <button
      type="button"
      className={styles.way}
      aria-keyshortcuts={keyText || undefined}
      onClick={() => runCommand(command)}
    >
      <Icon aria-hidden />
      <span>{title}</span>
      {keyText && <KeyCap>{keyText}</KeyCap>}
    </button>
  );
}

function LibraryFacts({ library }: { readonly library: LibraryState }) {
  const text = useText('articles');
  const formats = useFormats();
  const { entries, units, lastBackupAt, syncedBy } = library;
  return (
    <PanelSection title={text('thisLibrary')}>
      <dl className={styles.facts}>
        <dt>{text('factEntries')}</dt>
        <dd>{formats.number(entries)}</dd>
        <dt>{text('factUnits')}</dt>
        <dd>{formats.number(units)}</dd>
        <dt>{text('factBackup')}</dt>
        <dd>{lastBackupAt === null ? text('noBackup') : formats.ago(lastBackupAt)}</dd>
      </dl>
      {syncedBy && (
        <div className={styles.warning}>
          <NoteBox kind="warning">{text('synced', { service: text(`sync.${syncedBy}`) })}</NoteBox>
        </div>
      )}
    </PanelSection>
  );
}
