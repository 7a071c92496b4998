import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Entry, preferredRendering } from '#glossary/model/entry.ts';
import { ScreenBar } from '../../app/screen-bar.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { TermTypeIcon } from '../../parts/term-type-icon.tsx';
import { errorSentence } from '../../state/trouble.ts';
import { engine } from '../../state/workbench.ts';
import { mergeEntries } from '../merge-entries.ts';
import styles from './duplicates-screen.module.css';

const SHOWN = 100;

/** Entries that may be the same thing, side by side; one is kept and takes over what the others have. */
export function DuplicatesScreen() {
  const text = useText('terms');
  const formats = useFormats();
  const [error, setError] = useState<unknown>(null);
  const found = useQuery({
    queryKey: ['entries', 'duplicate-groups'],
    queryFn: () => engine.terms.duplicateGroups({ limit: SHOWN }),
  });
  const keep = async (into: Entry, group: readonly Entry[]): Promise<void> => {
    setError(null);
    const ids = group.map(({ id }) => id);
    await mergeEntries(into.id, ids, setError);
  };
  return (
    <>
      <ScreenBar
        hasBack
        title={text('duplicatesTitle')}
        detail={found.data && formats.number(found.data.total)}
      />
      <div className={styles.main}>
        {found.isPending && <Loading />}
        {[found.error, error].map(
          (trouble, index) =>
            trouble !== null && (
              <NoteBox key={index} kind="error">
                {errorSentence(trouble)}
              </NoteBox>
            ),
        )}
        {found.data?.groups.length === 0 && <EmptyState text={text('noDuplicates')} />}
        {found.data?.groups.map((group) => (
          <section
            key={group.map(({ id }) => id).join(' ')}
            className={styles.group}
            aria-label={group[0]?.forms[0]?.text}
          >
            {group.map((entry) => (
              <div key={entry.id} className={styles.entry}>
                <TermTypeIcon type={entry.type} />
                <span className={styles.kazakh} lang="kk">
                  {entry.forms.map((form) => form.text).join(', ')}
                </span>
                <span lang="en">{preferredRendering(entry) ?? text('noEnglish')}</span>
                <span className={styles.status}>
                  {text(`status.${entry.status}`)} · {formats.ago(entry.changedAt)}
                </span>
                <Button onClick={() => void keep(entry, group)}>{text('keepThis')}</Button>
              </div>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
