import { type DragEvent, type ReactNode, useState } from 'react';
import { openDocuments } from '../files/open-documents.ts';
import { useText } from '../i18n/i18n.ts';
import { goTo, useNavigation } from '../state/navigation.ts';
import { report } from '../state/trouble.ts';
import { bridge } from '../state/workbench.ts';
import styles from './drop-target.module.css';

/** Files may be dropped anywhere on the window; only their paths go on. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const text = useText('articles');
  const [isOver, setIsOver] = useState(false);

  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    setIsOver(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    const paths = Array.from(event.dataTransfer.files, (file) => bridge.pathOfFile(file)).filter(Boolean);
    const [path] = paths;
    if (path === undefined) return;
    const { screen } = useNavigation.getState();
    if (screen.name === 'reimport') goTo({ ...screen, path });
    else void openDocuments(paths).catch(report);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the extra way; Ctrl+O and paste are the keyboard's
    <div
      onDragOver={onDragOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
      data-testid="drop-target"
    >
      {children}
      {isOver && <div className={styles.over}>{text('dropHere')}</div>}
    </div>
  );
}
