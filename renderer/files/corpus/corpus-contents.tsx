import type { CorpusPreview } from '#contract/corpus-service.ts';
import { CORPUS_REASONS } from '#glossary/model/corpus.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import styles from './corpus-screen.module.css';
import { pairsOf } from './pairs-of.ts';

const PARTS = ['all', 'train', 'dev', 'test'] as const;

/** What a corpus would hold: its parts, its articles, and why the rest stays out. */
export function CorpusContents({ preview }: { readonly preview: CorpusPreview }) {
  const text = useText('corpus');
  const formats = useFormats();
  const { articles, leftOut } = preview;
  const parts = PARTS.map((part) => [part, articles.filter((one) => one.part === part)] as const).filter(
    ([, own]) => own.length > 0,
  );
  const reasons = CORPUS_REASONS.filter((reason) => leftOut[reason] > 0);
  const pairs = (count: number): string => text('pairs', { count, number: formats.number(count) });
  return (
    <div className={styles.contents} data-testid="corpus-contents">
      {articles.length === 0 && <EmptyState text={text('empty')} />}
      {parts.map(([part, own]) => (
        <section key={part} aria-labelledby={`part-${part}`}>
          <h2 id={`part-${part}`} className={styles.head}>
            {text(`part.${part}`)} <span>{pairs(pairsOf(own))}</span>
          </h2>
          <ul className={styles.list}>
            {own.map(({ id, title, pairs: count }) => (
              <li key={id}>
                <span lang="kk">{title}</span>
                <span>{pairs(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {reasons.length > 0 && (
        <section aria-labelledby="left-out">
          <h2 id="left-out" className={styles.head}>
            {text('leftOut')}
          </h2>
          <ul className={styles.list}>
            {reasons.map((reason) => (
              <li key={reason}>
                <span>{text(`reason.${reason}`)}</span>
                <span>{formats.number(leftOut[reason])}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
