import { FileText } from 'lucide-react';
import { useId } from 'react';
import { fileName } from '../../files/file-name.ts';
import { useText } from '../../i18n/i18n.ts';
import { Button } from '../../parts/button.tsx';
import styles from './align.module.css';

interface FileChoiceProps {
  readonly label: string;
  /** '' = none chosen yet. */
  readonly path: string;
  readonly onChoose: () => void;
}

/** One of the two files, and the way to another. */
export function FileChoice({ label, path, onChoose }: FileChoiceProps) {
  const text = useText('align');
  const id = useId();
  return (
    <div className={styles.file}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <FileText aria-hidden />
      <span className={styles.path} title={path}>
        {path === '' ? text('noFile') : fileName(path)}
      </span>
      <Button aria-describedby={id} onClick={onChoose}>
        {text('choose')}
      </Button>
    </div>
  );
}
