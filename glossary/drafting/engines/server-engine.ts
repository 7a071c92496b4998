import type { DraftEngine } from './engine.ts';

/** A model server of the user's. */
export const serverEngine: DraftEngine = {
  id: 'server',
  isSlow: true,
  draft: async (request, { server }, signal) => server?.(request, signal) ?? null,
};
