import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Finding } from '#glossary/model/finding.ts';
import { useKeyLabel } from '../commands/use-command-label.ts';
import type { PanelSectionProps } from '../editor/panel/sections.ts';
import { useSession } from '../editor/session-context.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { keepFocus } from '../parts/keep-focus.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { PanelSection } from '../parts/panel-section.tsx';
import { DismissForm } from './dismiss-form.tsx';
import { findingSentence } from './finding-words.ts';
import { fixInField, isFixable } from './fix-in-field.ts';
import { CheckHelp } from './help/check-help.tsx';
import styles from './review.module.css';
import { segmentFindingsQuery } from './review-queries.ts';
import { SeverityMark } from './severity-mark.tsx';

/** What the checks find in the sentence, a moment after the writer has paused. */
export function FindingsSection({ segment }: PanelSectionProps) {
  const text = useText('review');
  const keyLabel = useKeyLabel();
  const session = useSession();
  /** Key of the finding that is being dismissed. */
  const [dismissing, setDismissing] = useState<string | null>(null);
  const hasEnglish = segment.target.text.trim() !== '';
  const { data: findings = [] } = useQuery({
    ...segmentFindingsQuery(segment.id, segment.target),
    enabled: hasEnglish,
  });
  if (!hasEnglish || findings.length === 0) return null;
  const firstFix = findings.findIndex(isFixable);
  return (
    <PanelSection title={text('ofSentence')} count={findings.length}>
      <ul data-testid="findings">
        {findings.map((finding, index) => (
          <li key={keyOf(finding)} className={styles.finding}>
            <SeverityMark severity={finding.severity} />
            <div>
              {findingSentence(finding)}
              <div className={styles.acts}>
                {isFixable(finding) && !segment.isLocked && (
                  <Button onMouseDown={keepFocus} onClick={() => fixInField(session, finding)}>
                    {text('fix')} {index === firstFix && <KeyCap>{keyLabel('Alt+KeyX')}</KeyCap>}
                  </Button>
                )}
                <Button
                  look="quiet"
                  aria-expanded={dismissing === keyOf(finding)}
                  onClick={() => setDismissing(dismissing === keyOf(finding) ? null : keyOf(finding))}
                >
                  {text('dismiss')}
                </Button>
                <CheckHelp check={finding.check} />
              </div>
              {dismissing === keyOf(finding) && (
                <DismissForm
                  finding={finding}
                  segmentId={segment.id}
                  onClose={() => {
                    setDismissing(null);
                    session.target?.focus();
                  }}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function keyOf({ check, spans }: Finding): string {
  return `${check} ${spans.map(({ side, start }) => `${side}${start}`).join(' ')}`;
}
