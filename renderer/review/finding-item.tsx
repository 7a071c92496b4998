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

/** A finding in the list of an article: what it says, the way to its sentence, its fix, its dismissal. */
export function FindingItem({ finding }: { readonly finding: SegmentFinding }) {
  const text = useText('review');
  const { articleId, segmentId, position, severity, check, fix } = finding;
  return (
    <li className={styles.finding}>
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
        <div className={styles.acts}>
          {fix && <Button onClick={() => void fixFindings([finding])}>{text('fix')}</Button>}
          <DismissForm finding={finding} segmentId={segmentId} />
          <CheckHelp check={check} />
        </div>
      </div>
    </li>
  );
}
