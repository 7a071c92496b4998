import type { DraftEngine } from './engine.ts';

/** Named in the origin of a row; grows when drafts change. */
const VERSION = '1';

/** Qostil's own translator; has a draft for every text. */
export const ownEngine: DraftEngine = {
  id: 'own',
  isSlow: false,
  draft: async ({ own: { text, alignment, confidence, flags } }) => ({
    text,
    version: VERSION,
    score: null,
    alignment,
    confidence,
    flags,
  }),
};
