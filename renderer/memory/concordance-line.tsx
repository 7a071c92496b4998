import type { ConcordanceHit } from '#contract/memory-service.ts';
import type { Span } from '#glossary/model/span.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { goTo } from '../state/navigation.ts';
import styles from './concordance-screen.module.css';

/** A pair with the words found marked, where it is from, and the way there. */
export function ConcordanceLine({ hit }: { readonly hit: ConcordanceHit }) {
  const text = useText('memory');
  const formats = useFormats();
  const { articleId, segmentId, source, target, sourceSpans, targetSpans, memory, title, changedAt } = hit;
  const about = [
    memory || text('ownWork'),
    title,
    changedAt === '' ? '' : formats.date(changedAt.slice(0, 10)),
  ];
  return (
    <li className={styles.hit}>
      <p lang="kk" className={styles.text}>
        <Marked text={source} spans={sourceSpans} />
      </p>
      <p lang="en" className={styles.text}>
        <Marked text={target} spans={targetSpans} />
      </p>
      <p className={styles.about}>
        {about.filter((part) => part !== '').join(' · ')}
        {articleId !== null && segmentId !== null && (
          <button
            type="button"
            className={styles.go}
            onClick={() => goTo({ name: 'editor', articleId, segmentId })}
          >
            {text('goThere')}
          </button>
        )}
      </p>
    </li>
  );
}

function Marked({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  const parts: { readonly text: string; readonly isFound: boolean; readonly at: number }[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    parts.push({ text: text.slice(from, start), isFound: false, at: from });
    parts.push({ text: text.slice(start, end), isFound: true, at: start });
    from = end;
  }
  parts.push({ text: text.slice(from), isFound: false, at: from });
  return parts.map(({ text: part, isFound, at }) =>
    isFound ? <mark key={`m${at}`}>{part}</mark> : <span key={`s${at}`}>{part}</span>,
  );
}
