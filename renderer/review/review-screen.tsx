import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CheckedArticles, SegmentFinding } from '#contract/checks-service.ts';
import { SEVERITIES } from '#glossary/model/finding.ts';
import { ScreenBar } from '../app/screen-bar.tsx';
import { useScreenStatus } from '../app/status.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { Segmented } from '../parts/segmented.tsx';
import type { Screen } from '../state/screen.ts';
import { errorSentence } from '../state/trouble.ts';
import { FindingItem } from './finding-item.tsx';
import { checkName } from './finding-words.ts';
import { FixAll } from './fix-all.tsx';
import { groupFindings } from './group-findings.ts';
import styles from './review.module.css';
import { articleFindingsQuery } from './review-queries.ts';
import { saveReport } from './save-report.ts';

type Grouping = 'kind' | 'article';

/** Everything the checks find in an article. */
export function ReviewScreen({ screen }: { readonly screen: Extract<Screen, { readonly name: 'review' }> }) {
  const text = useText('review');
  const { articleId } = screen;
  const { data: checked, error, isFetching } = useQuery(articleFindingsQuery(articleId));
  const [grouping, setGrouping] = useState<Grouping>('kind');
  const count = checked === undefined ? '' : text('count', { count: checked.findings.length });
  useScreenStatus([isFetching ? text('checking') : count].filter(Boolean));
  return (
    <>
      <ScreenBar hasBack title={text('title')} detail={isFetching ? text('checking') : count}>
        <Segmented
          label={text('group')}
          value={grouping}
          options={[
            { value: 'kind', label: text('byKind') },
            { value: 'article', label: text('byArticle') },
          ]}
          onChange={setGrouping}
        />
        <Button onClick={() => void saveReport(articleId)}>{text('report')}</Button>
      </ScreenBar>
      <div className={styles.page} data-testid="review">
        {error && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
        {checked && <Findings checked={checked} grouping={grouping} />}
      </div>
    </>
  );
}

function Findings({ checked, grouping }: { readonly checked: CheckedArticles; readonly grouping: Grouping }) {
  const text = useText('review');
  const formats = useFormats();
  const { findings, segments, words, dismissed } = checked;
  const summary = (
    <p className={styles.summary}>
      {words > 0 &&
        text('perThousand', { count: formats.number(Math.round((findings.length * 1000) / words)) })}{' '}
      {dismissed > 0 && text('dismissed', { count: dismissed })}
    </p>
  );
  if (findings.length === 0) {
    return (
      <>
        <EmptyState text={text('empty', { segments: formats.number(segments) })} />
        {dismissed > 0 && summary}
      </>
    );
  }
  if (grouping === 'article') {
    return (
      <>
        {summary}
        <FindingList findings={findings} />
      </>
    );
  }
  return (
    <>
      {summary}
      {byKind(findings).map(([check, own]) => (
        <section key={check} className={styles.group} aria-labelledby={`group-${check}`}>
          <div className={styles.head}>
            <h2 id={`group-${check}`}>{checkName(check)}</h2>
            <span>{own.length}</span>
          </div>
          <FixAll findings={own} />
          <FindingList findings={own} />
        </section>
      ))}
    </>
  );
}

function FindingList({ findings }: { readonly findings: readonly SegmentFinding[] }) {
  return (
    <ul>
      {findings.map((finding, index) => (
        <FindingItem key={`${finding.segmentId}-${finding.check}-${index}`} finding={finding} />
      ))}
    </ul>
  );
}

/** Findings of each check, errors first, then the commonest. */
function byKind(
  findings: readonly SegmentFinding[],
): readonly (readonly [string, readonly SegmentFinding[]])[] {
  const rank = ([finding]: readonly SegmentFinding[]): number => SEVERITIES.indexOf(finding!.severity);
  return [...groupFindings(findings, 'check')].sort(
    ([, a], [, b]) => rank(a) - rank(b) || b.length - a.length,
  );
}
