import type { EntryId, OperationId } from '#glossary/model/ids.ts';
import type { Recorder } from '#glossary/store/operation-log.ts';
import { historyState, undo } from '../history.ts';
import { type Job, jobWith } from '../job.ts';
import type { Library } from '../library.ts';
import { write } from '../write.ts';

/** A write to many entries. */
export interface ManyWrite<Item, Result> {
  readonly operationId: OperationId;
  /** Key of the step. */
  readonly action: string;
  readonly pieces: Iterable<readonly Item[]>;
  /** Number of items; 0 = unknown. */
  readonly total: number;
  /** Writes a piece and says what it did, which is stored. */
  readonly body: (recorder: Recorder, piece: readonly Item[]) => Result;
}

/**
 * Writes many entries piece by piece, so that others may work between, as one step of undo unless other work on the
 * glossary comes between. Gives what the pieces did, the same again for the same operation. Ended by an error or
 * cancelled, it is taken back. Errors: cancelled.
 */
export async function writeInPieces<Item, Result>(
  library: Library,
  { operationId, action, pieces, total, body }: ManyWrite<Item, Result>,
  job: Job,
): Promise<readonly Result[]> {
  const { store } = library;
  const known = store.log.resultOf(operationId);
  if (known !== undefined) return known as readonly Result[];
  const results: Result[] = [];
  let done = 0;
  try {
    for (const piece of pieces) {
      await job.pause();
      const head = {
        operationId: `${operationId} ${results.length + 1}` as OperationId,
        step: `${action} ${operationId}`,
      };
      const writePiece = (recorder: Recorder): Result => store.entries.inBulk(() => body(recorder, piece));
      results.push(write(library, head, action, () => ['glossary'], writePiece));
      done += piece.length;
      job.progressed(done, total);
    }
  } catch (error) {
    const scope = { kind: 'glossary' } as const;
    if (results.length > 0 && historyState(library, scope).undo === action)
      await undo(
        library,
        { operationId: `${operationId} undo` as OperationId, step: '', scope },
        jobWith(new AbortController().signal, job.progressed),
      );
    throw error;
  }
  store.transaction(() => store.log.keepResult(operationId, results));
  return results;
}

/** Items written before others may work, about a fifth of a second. */
const PIECE = 5000;

/** Entries in pieces, in the order they came, in which the library file has them. */
export function* inPieces(ids: readonly EntryId[]): Generator<readonly EntryId[]> {
  const sorted = ids.toSorted((a, b) => a - b);
  for (let at = 0; at < sorted.length; at += PIECE) yield sorted.slice(at, at + PIECE);
}
