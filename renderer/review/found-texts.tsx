import { useQuery } from '@tanstack/react-query';
import type { SegmentFinding } from '#contract/checks-service.ts';
import type { TextEdit } from '#glossary/model/finding.ts';
import type { Span } from '#glossary/model/span.ts';
import { useText } from '../i18n/i18n.ts';
import { Marked } from '../parts/marked.tsx';
import { textFrom } from '../parts/text-from.ts';
import styles from './review.module.css';
import { segmentTextsQuery } from './review-queries.ts';

/** Characters kept before what was found. */
const LEAD = 40;

/** Both texts of a finding from where it begins: what was found marked, what its fix puts there beside what it takes out. */
export function FoundTexts({ finding }: { readonly finding: SegmentFinding }) {
  const text = useText('review');
  const { data: texts } = useQuery(segmentTextsQuery(finding));
  if (!texts) return <div className={styles.texts} />;
  const { spans, fix } = finding;
  const { source, target } = texts;
  return (
    <div className={styles.texts}>
      <p lang="kk">
        <Excerpt text={source} spans={spansOf(spans, 'source')} />
      </p>
      <p lang="en">
        {target === '' && <span className={styles.none}>{text('noEnglish')}</span>}
        {fix ? <Fixed text={target} fix={fix} /> : <Excerpt text={target} spans={spansOf(spans, 'target')} />}
      </p>
    </div>
  );
}

function Excerpt({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  const inside = spans.filter(({ end }) => end <= text.length);
  const [first] = inside;
  if (!first) return text;
  const cut = textFrom(text, first, LEAD);
  const by = cut.span.start - first.start;
  return (
    <Marked text={cut.text} spans={inside.map(({ start, end }) => ({ start: start + by, end: end + by }))} />
  );
}

function Fixed({ text, fix }: { readonly text: string; readonly fix: TextEdit }) {
  const cut = textFrom(text, fix, LEAD);
  const { start, end } = cut.span;
  return (
    <>
      {cut.text.slice(0, start)}
      {end > start && <del>{cut.text.slice(start, end)}</del>}
      {fix.text !== '' && <ins>{fix.text}</ins>}
      {cut.text.slice(end)}
    </>
  );
}

function spansOf(spans: SegmentFinding['spans'], side: 'source' | 'target'): readonly Span[] {
  return spans.filter((span) => span.side === side).sort((a, b) => a.start - b.start);
}
