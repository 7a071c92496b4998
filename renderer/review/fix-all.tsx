import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SegmentFinding } from '#contract/checks-service.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { Difference } from '../parts/difference.tsx';
import { fixFindings } from './fix-findings.ts';
import styles from './review.module.css';
import { segmentTextsQuery } from './review-queries.ts';

/** Changes shown before all of a kind are fixed. */
const SHOWN = 50;

/** One button for all fixes of a kind; what will change is shown before. */
export function FixAll({ findings }: { readonly findings: readonly SegmentFinding[] }) {
  const text = useText('review');
  const common = useText('common');
  const [isOpen, setIsOpen] = useState(false);
  const fixable = findings.filter(({ fix }) => fix !== null);
  if (fixable.length < 2) return null;
  if (!isOpen)
    return <Button onClick={() => setIsOpen(true)}>{text('fixAll', { count: fixable.length })}</Button>;
  return (
    <div className={styles.preview} role="group" aria-label={text('preview')}>
      <ul>
        {fixable.slice(0, SHOWN).map((finding, index) => (
          <Change key={`${finding.segmentId}-${index}`} finding={finding} />
        ))}
      </ul>
      <div className={styles.acts}>
        <Button onClick={() => setIsOpen(false)}>{common('cancel')}</Button>
        <Button look="primary" onClick={() => void fixFindings(fixable)}>
          {text('fixNow', { count: fixable.length })}
        </Button>
      </div>
    </div>
  );
}

function Change({ finding }: { readonly finding: SegmentFinding }) {
  const { data: texts } = useQuery(segmentTextsQuery(finding));
  const { fix } = finding;
  if (!texts || !fix) return null;
  const { target } = texts;
  return (
    <li>
      <Difference
        before={target}
        after={target.slice(0, fix.start) + fix.text + target.slice(fix.end)}
        lang="en"
      />
    </li>
  );
}
