import type { DraftEngine } from './engine.ts';

/** Named in the origin of a row; grows when drafts change. */
const VERSION = '1';

/** Qostil's own translator; has a draft for every text with something to say. */
export const ownEngine: DraftEngine = {
  id: 'own',
  isSlow: false,
  async draft({ own: { text, alignment, confidence, flags } }) {
    return text === '' ? null : { text, version: VERSION, score: null, alignment, confidence, flags };
  },
};
