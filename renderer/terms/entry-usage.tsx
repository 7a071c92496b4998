import { useQuery } from '@tanstack/react-query';
import type { Entry } from '#glossary/model/entry.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { PanelSection } from '../parts/panel-section.tsx';
import { textFrom } from '../parts/text-from.ts';
import { goTo } from '../state/navigation.ts';
import { engine } from '../state/workbench.ts';
import styles from './entry-details.module.css';
import { MarkedText } from './marked-text.tsx';

const SHOWN = 20;

/** Characters kept before the words found. */
const LEAD = 40;

/** Where an entry is used: the Kazakh round its words with the English below; a line leads to its sentence. */
export function EntryUsage({ entry }: { readonly entry: Entry }) {
  const text = useText('terms');
  const formats = useFormats();
  const { data: usage } = useQuery({
    queryKey: ['entries', 'usage', entry.id, entry.revision],
    queryFn: () => engine.terms.usage({ entryId: entry.id, limit: SHOWN }),
    staleTime: 0,
  });
  if (!usage) return null;
  const { total, lines } = usage;
  return (
    <PanelSection
      title={text('inUse')}
      aside={
        total > 0 && (
          <span className={styles.total}>
            {text('inSentences', { count: total, number: formats.number(total) })}
          </span>
        )
      }
    >
      {total === 0 && <p className={styles.none}>{text('notUsed')}</p>}
      {lines.map(({ segmentId, articleId, articleTitle, source, span, target, inTarget }) => {
        const kazakh = textFrom(source, span, LEAD);
        const english = inTarget && textFrom(target, inTarget, LEAD);
        return (
          <button
            key={`${segmentId} ${span.start}`}
            type="button"
            className={styles.line}
            title={articleTitle}
            onClick={() => goTo({ name: 'editor', articleId, segmentId })}
          >
            <div className={styles.lineKazakh}>
              <MarkedText text={kazakh.text} spans={[kazakh.span]} lang="kk" />
            </div>
            <div className={styles.lineEnglish}>
              {target === '' ? (
                text('withoutEnglish')
              ) : (
                <MarkedText text={english?.text ?? target} spans={english ? [english.span] : []} lang="en" />
              )}
            </div>
          </button>
        );
      })}
      {total > lines.length && (
        <p className={styles.none}>
          {text('moreUses', { count: total - lines.length, number: formats.number(total - lines.length) })}
        </p>
      )}
    </PanelSection>
  );
}
