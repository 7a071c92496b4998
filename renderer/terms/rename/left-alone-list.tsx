import type { LeftAloneLine } from '#contract/terms-service.ts';
import { useText } from '../../i18n/i18n.ts';
import { goTo } from '../../state/navigation.ts';
import { MarkedText } from '../marked-text.tsx';
import styles from './left-alone-list.module.css';

/** Sentences that keep letters of the old form, and why they are not the form; a number leads to its sentence. */
export function LeftAloneList({ lines }: { readonly lines: readonly LeftAloneLine[] }) {
  const text = useText('rename');
  return (
    <ul className={styles.list} aria-label={text('leftAlone')} data-testid="left-alone">
      {lines.map(({ segmentId, articleId, articleTitle, position, text: english, spans }) => (
        <li key={segmentId} className={styles.line}>
          <button
            type="button"
            className={styles.number}
            title={articleTitle}
            aria-label={text('goTo', { number: position + 1, article: articleTitle })}
            onClick={() => goTo({ name: 'editor', articleId, segmentId })}
          >
            {position + 1}
          </button>
          <p className={styles.english}>
            <MarkedText text={english} spans={spans} lang="en" />
          </p>
          <div className={styles.reasons}>
            {[...new Set(spans.map(({ reason }) => reason))].map((reason) => (
              <div key={reason}>{text(`reason.${reason}`)}</div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
