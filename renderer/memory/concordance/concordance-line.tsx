import { useState } from 'react';
import type { ConcordanceHit } from '#contract/memory-service.ts';
import type { Span } from '#glossary/model/span.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../parts/button.tsx';
import { Marked } from '../../parts/marked.tsx';
import { goTo } from '../../state/navigation.ts';
import styles from './concordance-screen.module.css';
import { copyHit } from './copy-hit.ts';

/** The found word in the middle of its line with the aligned other side; Enter or a click opens the whole sentences. */
export function ConcordanceLine({ hit }: { readonly hit: ConcordanceHit }) {
  const text = useText('memory');
  const [isOpen, setOpen] = useState(false);
  const { source, target, sourceSpans, targetSpans } = hit;
  // Words found only in the English stand in the middle of the English; the Kazakh is then the other side.
  const isEnglish = sourceSpans.length === 0 && targetSpans.length > 0;
  const [line, spans, other, otherSpans] = isEnglish
    ? [target, targetSpans, source, sourceSpans]
    : [source, sourceSpans, target, targetSpans];
  const [lang, otherLang] = isEnglish ? (['en', 'kk'] as const) : (['kk', 'en'] as const);
  return (
    <li className={styles.hit} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles.line}
        data-line
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? (
          <>
            <span lang={lang} className={styles.whole}>
              <Marked text={line} spans={spans} />
            </span>
            <span lang={otherLang} className={styles.whole}>
              <Marked text={other} spans={otherSpans} />
            </span>
          </>
        ) : (
          <>
            <span lang={lang} className={styles.kwic}>
              <Kwic text={line} span={spans[0] ?? { start: 0, end: 0 }} />
            </span>
            <span lang={otherLang} className={styles.other}>
              <Marked text={other || text('noEnglish')} spans={otherSpans} />
            </span>
          </>
        )}
      </button>
      {isOpen && <About hit={hit} />}
    </li>
  );
}

/** One line: what stands before the word, cut at its beginning; the word; what follows, cut at its end. */
function Kwic({ text, span }: { readonly text: string; readonly span: Span }) {
  return (
    <>
      <span className={styles.before}>
        <span>{text.slice(0, span.start)}</span>
      </span>
      <mark>{text.slice(span.start, span.end)}</mark>
      <span className={styles.after}>{text.slice(span.end)}</span>
    </>
  );
}

function About({ hit }: { readonly hit: ConcordanceHit }) {
  const text = useText('memory');
  const common = useText('common');
  const formats = useFormats();
  const { articleId, segmentId, unitId, memory, title, outlet, state, changedAt } = hit;
  const about = [
    unitId === null ? text('notInMemory') : memory || text('ownWork'),
    title,
    outlet,
    state === 'empty' ? text('noEnglish') : text(`state.${state}`),
    changedAt === '' ? '' : formats.date(changedAt.slice(0, 10)),
  ];
  return (
    <div className={styles.about}>
      <span>{about.filter((part) => part !== '').join(' · ')}</span>
      <span className={styles.acts}>
        <Button look="quiet" onClick={() => copyHit(hit)}>
          {common('copy')}
        </Button>
        {articleId !== null && segmentId !== null && (
          <Button look="quiet" onClick={() => goTo({ name: 'editor', articleId, segmentId })}>
            {text('goThere')}
          </Button>
        )}
      </span>
    </div>
  );
}
