import { FolderOpen } from 'lucide-react';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { changePreferences } from '../state/preferences.ts';
import { bridge } from '../state/workbench.ts';
import styles from './folder-field.module.css';
import { useExportFolder } from './use-export-folder.ts';

/** The folder that exports go to, and the way to another one. */
export function FolderField({ onChange }: { readonly onChange: () => void }) {
  const text = useText('files');
  const folder = useExportFolder();
  return (
    <div className={styles.folder}>
      <FolderOpen aria-hidden />
      <span title={folder}>{folder}</span>
      <Button
        look="quiet"
        onClick={async () => {
          const chosen = await bridge.chooseFolder({ defaultPath: folder });
          if (chosen === null) return;
          onChange();
          changePreferences({ exportFolder: chosen });
        }}
      >
        {text('changeFolder')}
      </Button>
    </div>
  );
}
