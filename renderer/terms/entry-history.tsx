import { useQuery } from '@tanstack/react-query';
import { type Entry, preferredRendering } from '#glossary/model/entry.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { PanelSection } from '../parts/panel-section.tsx';
import { actionName } from '../state/action-name.ts';
import { engine } from '../state/workbench.ts';
import { changedParts } from './changed-parts.ts';
import styles from './entry-details.module.css';
import { PART_NAMES } from './part-names.ts';

/** What an entry was, newest first: when, by what act, by whom, what changed, with which English. */
export function EntryHistory({ entry }: { readonly entry: Entry }) {
  const text = useText('terms');
  const formats = useFormats();
  const { data: versions } = useQuery({
    queryKey: ['entries', 'history', entry.id, entry.revision],
    queryFn: () => engine.terms.history({ entryId: entry.id }),
  });
  if (!versions || versions.length === 0) return null;
  return (
    <PanelSection title={text('history')}>
      <ol className={styles.changes}>
        {versions.map(({ at, action, by, content }, index) => {
          const english = preferredRendering(content);
          const earlier = versions[index + 1];
          const parts = earlier ? changedParts(content, earlier.content) : [];
          const isNewEnglish = !earlier || preferredRendering(earlier.content) !== english;
          return (
            <li key={`${at} ${index}`}>
              {[formats.ago(at), actionName(action), by, ...parts.map((part) => text(PART_NAMES[part]))]
                .filter(Boolean)
                .join(' · ')}
              {isNewEnglish && english !== null && (
                <>
                  {' · '}
                  <span lang="en">{english}</span>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </PanelSection>
  );
}
