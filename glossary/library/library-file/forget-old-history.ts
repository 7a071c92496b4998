import type { Library } from '../library.ts';

/** How long a step can be undone and a version seen, ms: half a year. */
const REMEMBERED_MS = 183 * 24 * 60 * 60 * 1000;

/** Drops steps older than half a year, and the removed articles that only they could bring back. */
export function forgetOldHistory({ store, clock }: Library): void {
  const moment = new Date(Date.parse(clock()) - REMEMBERED_MS).toISOString();
  store.transaction(() => {
    store.log.forgetBefore(moment);
    store.articles.purgeRemoved();
  });
}
