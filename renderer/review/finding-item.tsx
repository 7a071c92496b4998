import type { SegmentFinding } from '#contract/checks-service.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { goTo } from '../state/navigation.ts';
import { DismissForm } from './dismiss-form.tsx';
import { findingSentence } from './finding-words.ts';
import { fixFindings } from './fix-findings.ts';
import { CheckHelp } from './help/check-help.tsx';
import styles from './review.module.css';
import { SeverityMark } from './severity-mark.tsx';

interface FindingItemProps {
  readonly finding: SegmentFinding;
  /** Not where the head of the group has the help of its check. */
  readonly hasHelp: boolean;
}

/** A finding in the list of an article: what it says, the way to its sentence, its fix, its dismissal. */
export function FindingItem({ finding, hasHelp }: FindingItemProps) {
  const text = useText('review');
  const { articleId, segmentId, position, severity, check, fix } = finding;
  return (
    <li className={`${styles.finding} ${styles.listed}`}>
      <SeverityMark severity={severity} />
      <div>
        <button
          type="button"
          className={styles.place}
          onClick={() => goTo({ name: 'editor', articleId, segmentId })}
        >
          {text('sentence', { number: position + 1 })}
        </button>{' '}
        {findingSentence(finding)}
      </div>
      <div className={styles.acts}>
        {fix && <Button onClick={() => void fixFindings([finding])}>{text('fix')}</Button>}
        <DismissForm finding={finding} segmentId={segmentId} />
        {hasHelp && <CheckHelp check={check} />}
      </div>
    </li>
  );
}
