import { useQuery } from '@tanstack/react-query';
import type { CheckedArticles } from '#contract/checks-service.ts';
import { SEVERITIES, type Severity } from '#glossary/model/finding.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import { useView } from '../editor/session-context.ts';
import { useText } from '../i18n/i18n.ts';
import { articleFindingsQuery } from './review-queries.ts';
import { SeverityMark } from './severity-mark.tsx';

/** What a margin says of a row: how many findings it has and how much the weightiest matters. */
interface RowMark {
  readonly severity: Severity;
  readonly count: number;
}

/** Marks by segment, made once for each answer of the engine: rows come and go while one scrolls. */
const marked = new WeakMap<CheckedArticles, ReadonlyMap<SegmentId, RowMark>>();

function marksOf(checked: CheckedArticles): ReadonlyMap<SegmentId, RowMark> {
  const known = marked.get(checked);
  if (known) return known;
  const marks = new Map<SegmentId, RowMark>();
  for (const { segmentId, severity, check } of checked.findings) {
    // Notes are read in the list; the spine shows what has no English.
    if (severity === 'info' || check === 'empty') continue;
    const mark = marks.get(segmentId) ?? { severity, count: 0 };
    const isWeightier = SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(mark.severity);
    marks.set(segmentId, { severity: isWeightier ? severity : mark.severity, count: mark.count + 1 });
  }
  marked.set(checked, marks);
  return marks;
}

/** The findings of a resting row as they were when the article was last looked at; nothing when there are none. */
export function RowFindings(props: { readonly articleId: ArticleId; readonly segmentId: SegmentId }) {
  const { articleId, segmentId } = props;
  const text = useText('review');
  const { data: mark } = useQuery({
    ...articleFindingsQuery(articleId),
    enabled: false,
    select: (checked) => marksOf(checked).get(segmentId),
  });
  // The panel says it of the active sentence, as it is typed.
  const isActive = useView((view) => view.activeId === segmentId);
  if (!mark || isActive) return null;
  return (
    <div data-findings={mark.count}>
      <SeverityMark severity={mark.severity} />
      <span aria-hidden>{mark.count}</span>
      <span className="visually-hidden">{text('count', { count: mark.count })}</span>
    </div>
  );
}
