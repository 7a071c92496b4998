import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DraftEngineId, DraftOffer } from '#contract/drafts-service.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { DEFAULT_SETTINGS } from '#glossary/model/settings.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useKeyLabel } from '../commands/use-command-label.ts';
import type { PanelSectionProps } from '../editor/panel/sections.ts';
import { useSession } from '../editor/session-context.ts';
import { useText } from '../i18n/i18n.ts';
import { keepFocus } from '../parts/keep-focus.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { PanelSection } from '../parts/panel-section.tsx';
import { settingsQuery } from '../state/queries.ts';
import { NO_ALIGNMENT, useAlignment } from './alignment-state.ts';
import { ArticleChain } from './article-chain.tsx';
import { chainQuery } from './chain-query.ts';
import { takeOffer } from './drafting.ts';
import styles from './drafts-section.module.css';
import { offersQuery } from './offers-query.ts';
import { shiftAlignment } from './shift-alignment.ts';
import { NO_OFFERS, useShownOffers } from './shown-offers.ts';

/**
 * What each engine offers for the sentence. The memory and the own translator answer at once; a server is asked when the
 * writer says so, since its answer may take a minute.
 */
export function DraftsSection({ segment }: PanelSectionProps) {
  const text = useText('drafts');
  const keyLabel = useKeyLabel();
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery);
  const { data } = useQuery(chainQuery(segment.articleId));
  const { server } = settings.drafting;
  const { order, off } = data?.chain ?? settings.drafting;
  const engines = order.filter((id) => !off.includes(id));
  const answers = useQueries({
    queries: engines.map((id) => ({
      ...offersQuery(segment, id),
      enabled: id !== 'server' && segment.source.text !== '',
    })),
  });
  const offers = answers.flatMap(({ data }) => data?.offers ?? []);
  useOffered(segment, offers);
  if (segment.source.text === '') return null;
  return (
    <PanelSection
      title={text('title')}
      count={offers.length}
      aside={<KeyCap>{text('takeKeys', { first: keyLabel('Mod+Digit1') })}</KeyCap>}
    >
      {engines.length === 0 && <p className={styles.none}>{text('allOff')}</p>}
      <ol className={styles.offers}>
        {offers.map((offer, index) => (
          <Offer key={offer.engine} offer={offer} number={index + 1} isIn={isIn(offer, segment)} />
        ))}
      </ol>
      <div className={styles.acts}>
        <CommandButton command="draft.segment" look="quiet" />
        {engines.includes('server') && server.address !== '' && (
          <CommandButton
            command="draft.ask"
            look="quiet"
            label={text('askModel', { model: server.model || server.kind })}
          />
        )}
      </div>
      <ArticleChain articleId={segment.articleId} />
    </PanelSection>
  );
}

/** Keeps the offers for the keys, and the words that stand for each other while the draft is the own translator's. */
function useOffered(segment: Segment, offers: readonly DraftOffer[]): void {
  const { id, origin, target } = segment;
  const own = offers.find((offer) => offer.engine === 'own');
  const isOwn = origin.kind === 'engine' && origin.engine === 'own';
  useEffect(() => {
    useShownOffers.setState({ offers });
    return () => useShownOffers.setState({ offers: NO_OFFERS });
  }, [offers]);
  useEffect(() => {
    if (!own || !isOwn) return;
    const pairs = shiftAlignment(own.alignment, own.target.text, target.text);
    useAlignment.setState({ segmentId: id, pairs, pointed: null });
    return () => useAlignment.setState(NO_ALIGNMENT);
  }, [id, own, isOwn, target.text]);
}

function isIn({ target }: DraftOffer, segment: Segment): boolean {
  return target.text === segment.target.text;
}

interface OfferProps {
  readonly offer: DraftOffer;
  readonly number: number;
  /** It is what stands in the row. */
  readonly isIn: boolean;
}

function Offer({ offer, number, isIn: isTaken }: OfferProps) {
  const text = useText('drafts');
  const session = useSession();
  const kinds = [...new Set(offer.flags.map(({ kind }) => kind))];
  return (
    <li className={styles.offer} data-testid={`offer-${number}`} data-taken={isTaken || undefined}>
      <button
        type="button"
        className={styles.number}
        aria-label={text('take', { number })}
        onMouseDown={keepFocus}
        onClick={() => void takeOffer(session, offer)}
      >
        {number}
      </button>
      <span className={styles.text} lang="en">
        {offer.target.text}
      </span>
      <span className={styles.about}>
        {useEngineName(offer.engine, offer)} ·{' '}
        {offer.score === null
          ? text('sure', { percent: Math.round(offer.confidence * 100) })
          : text('match', { score: offer.score })}
        {isTaken && <> · {text('inRow')}</>}
      </span>
      {kinds.length > 0 && (
        <span className={styles.flags}>{kinds.map((kind) => text(`flag.${kind}`)).join(' · ')}</span>
      )}
    </li>
  );
}

/** Who made an offer: Qostil, the memory, a model by its name. */
function useEngineName(id: DraftEngineId, { version }: Pick<DraftOffer, 'version'>): string {
  const text = useText('drafts');
  if (id === 'server') return version;
  return id === 'memory' && version !== '' ? version : text(`engine.${id}`);
}
