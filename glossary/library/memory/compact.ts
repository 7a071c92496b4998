import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { forgetUnits } from './forget-units.ts';

/** Keys brought in order in one transaction, about 10 ms. */
const PIECE = 500;

/**
 * Deletes the units that no undo can bring back, and takes out of the index what is gone, so that lookups read less. The
 * file does not shrink: its free pages are used again. Others can work meanwhile. Errors: cancelled.
 */
export async function compactMemories(library: Library, job: Job): Promise<{ readonly dropped: number }> {
  const { store } = library;
  await forgetUnits(library, job.pause);
  const isPresent = store.units.presence();
  let dropped = 0;
  let done = 0;
  for (let after = ''; ; ) {
    const keys = store.postings.keysAfter(after, PIECE);
    store.transaction(() => {
      for (const key of keys) dropped += store.postings.tidy(key, isPresent);
    });
    done += keys.length;
    job.progressed(done, 0);
    if (keys.length < PIECE) break;
    after = keys.at(-1)!;
    await job.pause();
  }
  for (let after = 0; ; ) {
    const next = store.transaction(() => store.postings.tidyHashes(after, PIECE, isPresent));
    if (next === null) return { dropped };
    after = next;
    await job.pause();
  }
}
