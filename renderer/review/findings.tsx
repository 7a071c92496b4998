import { useState } from 'react';
import type { CheckedArticles, SegmentFinding } from '#contract/checks-service.ts';
import { SEVERITIES } from '#glossary/model/finding.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { FindingItem } from './finding-item.tsx';
import { checkName } from './finding-words.ts';
import { FixAll } from './fix-all.tsx';
import { groupFindings } from './group-findings.ts';
import { CheckHelp } from './help/check-help.tsx';
import styles from './review.module.css';

/** What findings are listed by. */
export const GROUPINGS = ['check', 'severity', 'articleId'] as const;

export type Grouping = (typeof GROUPINGS)[number];

interface FindingsProps {
  readonly checked: CheckedArticles;
  readonly grouping: Grouping;
  readonly titles: ReadonlyMap<ArticleId, string>;
}

/** What was found: how much of it there is, then the findings in their groups. */
export function Findings({ checked, grouping, titles }: FindingsProps) {
  const text = useText('review');
  const formats = useFormats();
  const { findings, segments, words, dismissed } = checked;
  const isEmpty = findings.length === 0;
  return (
    <>
      {isEmpty && <EmptyState text={text('empty', { segments: formats.number(segments) })} />}
      {(!isEmpty || dismissed > 0) && (
        <p className={styles.summary}>
          {words > 0 &&
            text('perThousand', { count: formats.number(Math.round((findings.length * 1000) / words)) })}{' '}
          {dismissed > 0 && text('dismissed', { count: dismissed })}
        </p>
      )}
      {groupsOf(findings, grouping).map(([key, own]) => (
        <Group key={key} grouping={grouping} findings={own} titles={titles} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly grouping: Grouping;
  readonly findings: readonly SegmentFinding[];
  readonly titles: ReadonlyMap<ArticleId, string>;
}

/** Findings of a group that are shown before more are asked for. */
const SHOWN = 50;

function Group({ grouping, findings, titles }: GroupProps) {
  const text = useText('review');
  const words = useText('checks');
  const formats = useFormats();
  const [shown, setShown] = useState(SHOWN);
  const { check, severity, articleId } = findings[0]!;
  const titleOf = (id: ArticleId): string => titles.get(id) ?? '';
  const more = Math.min(SHOWN, findings.length - shown);
  const id = `group-${findings[0]![grouping]}`;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} lang={grouping === 'articleId' ? 'kk' : undefined}>
          {grouping === 'check' && checkName(check)}
          {grouping === 'severity' && words(`severity.${severity}`)}
          {grouping === 'articleId' && titleOf(articleId)}
        </h2>
        <span>{formats.number(findings.length)}</span>
        {grouping === 'check' && <CheckHelp check={check} />}
      </div>
      {grouping === 'check' && <FixAll findings={findings} />}
      <ul>
        {findings.slice(0, shown).map((finding, index) => (
          <FindingItem
            key={`${finding.segmentId}-${finding.check}-${index}`}
            finding={finding}
            title={grouping === 'articleId' || titles.size < 2 ? '' : titleOf(finding.articleId)}
            hasHelp={grouping !== 'check'}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button onClick={() => setShown(shown + SHOWN)}>
          {text('more', { number: formats.number(more) })}
        </Button>
      )}
    </section>
  );
}

/** Findings by kind (errors first, then the commonest), by how much they matter, or by article in their order. */
function groupsOf(
  findings: readonly SegmentFinding[],
  grouping: Grouping,
): readonly (readonly [string | number, readonly SegmentFinding[]])[] {
  const rank = ([finding]: readonly SegmentFinding[]): number => SEVERITIES.indexOf(finding!.severity);
  const groups = [...groupFindings(findings, grouping)];
  if (grouping === 'articleId') return groups;
  return groups.sort(([, a], [, b]) => rank(a) - rank(b) || b.length - a.length);
}
