import { type KeyboardEvent, useRef, useState } from 'react';
import type { SegmentFinding } from '#contract/checks-service.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { useFocusKept } from '../parts/use-focus-kept.ts';
import { goTo } from '../state/navigation.ts';
import { DismissForm } from './dismiss-form.tsx';
import { findingSentence } from './finding-words.ts';
import { fixFindings } from './fix-findings.ts';
import { FoundTexts } from './found-texts.tsx';
import { CheckHelp } from './help/check-help.tsx';
import styles from './review.module.css';
import { SeverityMark } from './severity-mark.tsx';

interface FindingItemProps {
  readonly finding: SegmentFinding;
  /** Of its article; '' where that is plain. */
  readonly title: string;
  /** Not where the head of the group has the help of its check. */
  readonly hasHelp: boolean;
}

/** A finding in the list: what it says, the way to its sentence, both texts, its fix, its dismissal. */
export function FindingItem({ finding, title, hasHelp }: FindingItemProps) {
  const text = useText('review');
  const [isDismissing, setDismissing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const place = useRef<HTMLButtonElement>(null);
  useFocusKept(item, '[data-finding]');
  const { articleId, segmentId, position, severity, check, fix } = finding;
  return (
    <li ref={item} className={`${styles.finding} ${styles.listed}`}>
      <SeverityMark severity={severity} />
      <div className={styles.what}>
        <p>{findingSentence(finding)}</p>
        <button
          ref={place}
          type="button"
          className={styles.place}
          data-finding
          data-region-focus
          onKeyDown={moveBetween}
          onClick={() => goTo({ name: 'editor', articleId, segmentId })}
        >
          {text('sentence', { number: position + 1 })}
        </button>
        {title !== '' && <span lang="kk">{title}</span>}
      </div>
      <FoundTexts finding={finding} />
      <div className={styles.acts}>
        {fix && <Button onClick={() => void fixFindings([finding])}>{text('fix')}</Button>}
        <Button look="quiet" aria-expanded={isDismissing} onClick={() => setDismissing(!isDismissing)}>
          {text('dismiss')}
        </Button>
        {hasHelp && <CheckHelp check={check} />}
      </div>
      {isDismissing && (
        <DismissForm
          finding={finding}
          segmentId={segmentId}
          onClose={() => {
            place.current?.focus();
            setDismissing(false);
          }}
        />
      )}
    </li>
  );
}

/** Up and down go from finding to finding. */
function moveBetween(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
  all[all.indexOf(event.currentTarget) + by]?.focus();
}
