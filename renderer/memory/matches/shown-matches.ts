import { create } from 'zustand';
import type { Match } from '#contract/memory-service.ts';

export const NO_MATCHES: readonly Match[] = [];

/** The matches of the active sentence, by the numbers that take them. */
export const useShownMatches = create<{ readonly matches: readonly Match[] }>(() => ({
  matches: NO_MATCHES,
}));
