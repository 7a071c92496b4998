import { type KeyboardEvent, useId } from 'react';
import type { HarvestCandidate } from '#contract/terms-service.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import field from '../../parts/field.module.css';
import { TermTypeIcon } from '../../parts/term-type-icon.tsx';
import { Tick } from '../../parts/tick.tsx';
import { MarkedText } from '../marked-text.tsx';
import styles from './harvest-screen.module.css';

interface HarvestRowProps {
  readonly candidate: HarvestCandidate;
  readonly index: number;
  readonly isTicked: boolean;
  readonly english: string;
  readonly onTick: (isOn: boolean) => void;
  readonly onType: (english: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A candidate: its tick, its Kazakh with a sentence it stands in, its English to mend, how often it comes. */
export function HarvestRow(props: HarvestRowProps) {
  const { candidate, index, isTicked, english, onTick, onType, onKeyDown } = props;
  const text = useText('harvest');
  const terms = useText('terms');
  const formats = useFormats();
  const list = useId();
  const { base, type, count, articles, contexts, suggestions } = candidate;
  const [context] = contexts;
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
          <TermTypeIcon type={type} /> <span className="visually-hidden">{terms(`type.${type}`)}</span>
          <b lang="kk">{base}</b>
        </div>
        {context && (
          <p className={styles.context}>
            <MarkedText text={context.source} spans={[context]} lang="kk" />
          </p>
        )}
      </div>
      <div>
        <input
          className={field.input}
          aria-label={text('englishOf', { name: base })}
          lang="en"
          list={list}
          value={english}
          onChange={(event) => onType(event.target.value)}
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
      <div className={styles.count}>
        {text('times', { count, number: formats.number(count) })}
        {articles > 1 && (
          <div>{text('inArticles', { count: articles, number: formats.number(articles) })}</div>
        )}
      </div>
    </div>
  );
}
