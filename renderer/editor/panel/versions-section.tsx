import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../parts/button.tsx';
import { Difference } from '../../parts/difference.tsx';
import { PanelSection } from '../../parts/panel-section.tsx';
import { actionName } from '../../state/action-name.ts';
import { versionsQuery } from '../../state/queries.ts';
import { useSession, useView } from '../session-context.ts';
import type { PanelSectionProps } from './sections.ts';
import styles from './versions-section.module.css';

/** Earlier texts of the sentence with their times; any can be brought back, as one more step to undo. */
export function VersionsSection({ segment }: PanelSectionProps) {
  const isOpen = useView((view) => view.areVersionsOpen);
  return isOpen ? <Versions segment={segment} /> : null;
}

function Versions({ segment }: PanelSectionProps) {
  const text = useText('editor');
  const formats = useFormats();
  const session = useSession();
  const { data: versions } = useQuery(versionsQuery(segment.id, segment.revision));
  const list = useRef<HTMLOListElement>(null);
  // The section is the panel's last and was asked for: it is not left below the edge.
  useEffect(() => {
    const section = list.current?.closest('section');
    const panel = section?.parentElement;
    if (versions && panel)
      panel.scrollTop += section.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  }, [versions]);
  const restore = (index: number): void => {
    const version = versions?.[index];
    if (!version || !session.target) return;
    session.target.reset(version.target);
    session.typed(version.target);
    session.flush();
    session.target.focus();
  };
  return (
    <PanelSection title={text('versions')} count={versions?.length}>
      {versions?.length === 0 && <p className={styles.none}>{text('noVersions')}</p>}
      <ol ref={list} className={styles.versions}>
        {versions?.map((version, index) => (
          <li key={`${version.at}-${index}`} className={styles.version}>
            <div className={styles.when}>
              {[formats.ago(version.at), actionName(version.action), version.by].filter(Boolean).join(' · ')}
            </div>
            <div className={styles.text}>
              <Difference before={segment.target.text} after={version.target.text} lang="en" />
            </div>
            {version.target.text !== segment.target.text && !segment.isLocked && (
              <Button onClick={() => restore(index)}>{text('restoreVersion')}</Button>
            )}
          </li>
        ))}
      </ol>
    </PanelSection>
  );
}
