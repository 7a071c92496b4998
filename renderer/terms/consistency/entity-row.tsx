import { useQueries } from '@tanstack/react-query';
import { Check, ChevronDown, ChevronRight, CircleX, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ConsistencyMention, ConsistencyRow } from '#contract/terms-service.ts';
import type { MentionState } from '#glossary/model/consistency.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../parts/button.tsx';
import { TermTypeIcon } from '../../parts/term-type-icon.tsx';
import { goTo } from '../../state/navigation.ts';
import { engine } from '../../state/workbench.ts';
import { MarkedText } from '../marked-text.tsx';
import styles from './consistency-screen.module.css';
import { deviates, fixesOf, fixOf, type MentionFix } from './mention-fix.ts';

/** Sentences read at once. */
const PAGE = 100;

const ICONS = {
  preferred: Check,
  accepted: Check,
  forbidden: CircleX,
  other: TriangleAlert,
  missing: TriangleAlert,
} as const satisfies Record<MentionState, unknown>;

interface EntityRowProps {
  readonly row: ConsistencyRow;
  readonly articleId: ArticleId;
  readonly onFix: (fixes: readonly MentionFix[]) => void;
}

/** A thing and the English it has in the article; opened, its mentions. What deviates is open from the start. */
export function EntityRow({ row, articleId, onFix }: EntityRowProps) {
  const text = useText('consistency');
  const terms = useText('terms');
  const formats = useFormats();
  const deviating = row.mentions.filter(deviates).length;
  const [isOpen, setOpen] = useState(deviating > 0);
  const fixes = fixesOf([row]);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className={styles.entity} aria-label={row.base}>
      <div className={styles.head}>
        <button type="button" className={styles.open} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Chevron aria-hidden />
          <TermTypeIcon type={row.type} />
          <span className="visually-hidden">{terms(`type.${row.type}`)}</span>
          <span className={styles.base} lang="kk">
            {row.base}
          </span>
        </button>
        <ul className={styles.renderings} lang="en">
          {row.renderings.map(({ text: rendering, count, state }) => {
            const Icon = ICONS[state];
            return (
              <li key={rendering} data-state={state} title={text(`state.${state}`)}>
                <Icon aria-hidden /> {rendering} <small>{formats.number(count)}</small>
                <span className="visually-hidden">{text(`state.${state}`)}</span>
              </li>
            );
          })}
          {row.renderings.length === 0 && <li className={styles.none}>{text('noneYet')}</li>}
        </ul>
        <span className={styles.count}>
          {row.entryId === null && `${text('noEntry')} · `}
          {text('mentions', { count: row.mentions.length, number: formats.number(row.mentions.length) })}
        </span>
        {fixes.length > 1 && (
          <Button onClick={() => onFix(fixes)}>
            {text('fixHere', { count: fixes.length, number: formats.number(fixes.length) })}
          </Button>
        )}
      </div>
      {isOpen && <Mentions row={row} articleId={articleId} onFix={onFix} />}
    </section>
  );
}

function Mentions({ row, articleId, onFix }: EntityRowProps) {
  const pages = [...new Set(row.mentions.map(({ position }) => Math.floor(position / PAGE)))];
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['terms', 'consistency-texts', articleId, page],
      queryFn: () => engine.articles.segments({ articleId, from: page * PAGE, to: (page + 1) * PAGE }),
      gcTime: 0,
    })),
  });
  const segments = new Map(
    answers.flatMap(({ data }) => (data ?? []).map((segment) => [segment.id, segment])),
  );
  return (
    <ul className={styles.mentions}>
      {row.mentions.map((mention) => {
        const segment = segments.get(mention.segmentId);
        return (
          <Mention
            key={`${mention.segmentId} ${mention.source.start}`}
            row={row}
            mention={mention}
            articleId={articleId}
            source={segment?.source.text ?? ''}
            target={segment?.target.text ?? ''}
            onFix={onFix}
          />
        );
      })}
    </ul>
  );
}

interface MentionProps extends EntityRowProps {
  readonly mention: ConsistencyMention;
  readonly source: string;
  readonly target: string;
}

function Mention({ row, mention, articleId, source, target, onFix }: MentionProps) {
  const text = useText('consistency');
  const { segmentId, position, isFirst, state, segmentState } = mention;
  const fix = fixOf(row, mention);
  const isOdd = deviates(mention);
  return (
    <li className={styles.mention} data-odd={isOdd || undefined}>
      <button
        type="button"
        className={styles.place}
        aria-label={text('goTo', { number: position + 1 })}
        onClick={() => goTo({ name: 'editor', articleId, segmentId })}
      >
        {position + 1}
      </button>
      <div className={styles.texts}>
        <p className={styles.english}>
          {target === '' ? (
            <span className={styles.none}>{text('noneYet')}</span>
          ) : (
            <MarkedText text={target} spans={mention.target ? [mention.target] : []} lang="en" />
          )}
        </p>
        <p className={styles.kazakh}>
          <MarkedText text={source} spans={[mention.source]} lang="kk" />
        </p>
      </div>
      <div className={styles.notes}>
        {isFirst && <div>{text('first')}</div>}
        {segmentState !== 'empty' && <div data-state={state}>{text(`state.${state}`)}</div>}
        {isOdd && mention.wanted !== '' && <div>{text('wanted', { rendering: mention.wanted })}</div>}
      </div>
      {fix && (
        <Button onClick={() => onFix([fix])} aria-label={text('fixOne', { rendering: fix.to })}>
          {text('fix')}
        </Button>
      )}
    </li>
  );
}
