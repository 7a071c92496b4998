import { create } from 'zustand';
import type { DraftOffer } from '#contract/drafts-service.ts';

export const NO_OFFERS: readonly DraftOffer[] = [];

/** The offers of the active sentence, by the numbers that take them. */
export const useShownOffers = create<{ readonly offers: readonly DraftOffer[] }>(() => ({
  offers: NO_OFFERS,
}));
