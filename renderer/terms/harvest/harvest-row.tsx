import { type KeyboardEvent, useId } from 'react';
import type { HarvestCandidate } from '#contract/terms-service.ts';
import type { HarvestContext } from '#glossary/model/harvest.ts';
import { TERM_TYPES } from '#glossary/model/term-type.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import field from '../../parts/field.module.css';
import { TermTypeIcon } from '../../parts/term-type-icon.tsx';
import { textFrom } from '../../parts/text-from.ts';
import { Tick } from '../../parts/tick.tsx';
import { MarkedText } from '../marked-text.tsx';
import { englishOf, type Mended } from './candidate.ts';
import styles from './harvest-screen.module.css';

interface HarvestRowProps {
  readonly candidate: HarvestCandidate;
  readonly index: number;
  readonly isTicked: boolean;
  readonly mended: Mended | undefined;
  readonly onTick: (isOn: boolean) => void;
  readonly onMend: (part: Mended) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A candidate: its tick, its Kazakh with a sentence it stands in, its English to mend, how often it comes. */
export function HarvestRow(props: HarvestRowProps) {
  const { candidate, index, isTicked, mended, onTick, onMend, onKeyDown } = props;
  const text = useText('harvest');
  const terms = useText('terms');
  const formats = useFormats();
  const list = useId();
  const { base, count, articles, contexts, suggestions } = candidate;
  const english = mended?.english ?? englishOf(candidate);
  const type = mended?.type ?? candidate.type;
  const best = suggestions.find((suggestion) => suggestion.text === english);
  return (
    <div className={styles.row} data-index={index} data-ticked={isTicked || undefined}>
      <Tick
        label={text('tick', { name: base })}
        state={isTicked ? 'on' : 'off'}
        onChange={onTick}
        onKeyDown={onKeyDown}
      />
      <div className={styles.kazakh}>
        <div>
          <TermTypeIcon type={type} /> <b lang="kk">{base}</b>
        </div>
        {contexts.map((context) => (
          <Context key={`${context.segmentId} ${context.start}`} context={context} />
        ))}
      </div>
      <div>
        <input
          className={field.input}
          aria-label={text('englishOf', { name: base })}
          lang="en"
          list={list}
          value={english}
          onChange={(event) => onMend({ english: event.target.value })}
        />
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion.text} value={suggestion.text} />
          ))}
        </datalist>
        {best && (
          <div className={styles.from}>
            {best.from === 'pairs' ? text('fromPairs', { count: best.pairs }) : text(`from.${best.from}`)}
          </div>
        )}
      </div>
      <select
        className={field.input}
        aria-label={text('typeOf', { name: base })}
        value={type}
        onChange={({ target }) => {
          const chosen = TERM_TYPES.find((own) => own === target.value);
          if (chosen) onMend({ type: chosen });
        }}
      >
        {TERM_TYPES.map((own) => (
          <option key={own} value={own}>
            {terms(`type.${own}`)}
          </option>
        ))}
      </select>
      <div className={styles.count}>
        {text('times', { count, number: formats.number(count) })}
        {articles > 1 && (
          <div>{text('inArticles', { count: articles, number: formats.number(articles) })}</div>
        )}
      </div>
    </div>
  );
}

/** Characters shown before the words found. */
const LEAD = 32;

/** A sentence the candidate stands in, cut so that it is seen in one line; its English when pointed at. */
function Context({ context }: { readonly context: HarvestContext }) {
  const { text, span } = textFrom(context.source, context, LEAD);
  return (
    <p className={styles.context} title={context.target || undefined}>
      <MarkedText text={text} spans={[span]} lang="kk" />
    </p>
  );
}
