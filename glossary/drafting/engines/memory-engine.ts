import type { DraftEngine } from './engine.ts';

/** What was translated before. */
export const memoryEngine: DraftEngine = {
  id: 'memory',
  isSlow: false,
  draft: async (request, { memory }, signal) => memory?.(request, signal) ?? null,
};
