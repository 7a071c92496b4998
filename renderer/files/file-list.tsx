import styles from './file-list.module.css';
import { fileName } from './file-name.ts';

interface FileListProps {
  readonly paths: readonly string[];
  readonly chosen: string;
  readonly onChoose: (path: string) => void;
}

/** Files to be read; the chosen one is shown. */
export function FileList({ paths, chosen, onChoose }: FileListProps) {
  return (
    <ul className={styles.list}>
      {paths.map((path) => (
        <li key={path}>
          <button
            type="button"
            className={styles.file}
            aria-pressed={path === chosen}
            title={path}
            onClick={() => onChoose(path)}
          >
            {fileName(path)}
          </button>
        </li>
      ))}
    </ul>
  );
}
