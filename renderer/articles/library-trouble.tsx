import { QostilError } from '#glossary/model/errors.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { errorSentence, report } from '../state/trouble.ts';
import { engine, queries } from '../state/workbench.ts';
import styles from './library-trouble.module.css';

/** Why the library cannot be read, and the ways on: the same again, another, a new one, a backup. */
export function LibraryTrouble({ error }: { readonly error: unknown }) {
  const common = useText('common');
  const path = error instanceof QostilError ? error.params.path : undefined;
  const tryAgain = async (): Promise<void> => {
    if (typeof path === 'string') await engine.library.open({ path });
    await queries.invalidateQueries();
  };
  return (
    <>
      <NoteBox kind="error">{errorSentence(error)}</NoteBox>
      <div className={styles.ways}>
        <Button look="primary" onClick={() => void tryAgain().catch(report)}>
          {common('retry')}
        </Button>
        <CommandButton command="library.open" />
        <CommandButton command="library.create" />
        <CommandButton command="library.backups" />
      </div>
    </>
  );
}
