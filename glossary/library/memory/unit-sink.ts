import type { MemoryId } from '#glossary/model/ids.ts';
import type { UnitContent } from '#glossary/model/unit.ts';
import { letOthersWork } from '../job.ts';
import type { Library } from '../library.ts';
import { deleteBatch } from './forget-units.ts';

/** Units written in one transaction, about 10 ms. */
const PIECE = 1000;

/** Postings gathered before they are written to the index: about 10 MB. */
const MOST_WAITING = 500_000;

/** Takes the units of an import in, out of sight. */
export interface UnitSink {
  readonly batchId: number;
  readonly imported: number;
  /** Stores units; gives way between pieces through `pause`. */
  add(units: readonly UnitContent[], pause: () => Promise<void>): Promise<void>;
  /** Writes what the index still lacks. */
  finish(pause: () => Promise<void>): Promise<void>;
  /** Deletes what was stored. */
  discard(): Promise<void>;
}

/** Opens a batch of a memory that is marked removed until its import is over. */
export function createUnitSink({ store, clock }: Library, memoryId: MemoryId, label: string): UnitSink {
  const { measures } = store;
  const batchId = store.transaction(() => store.memories.insertRemovedBatch(memoryId, label, clock()));
  const postings = store.postings.collect();
  let imported = 0;

  function storeUnit(unit: UnitContent): void {
    const { source, target } = unit;
    const hash = measures.textHash(source.text);
    const id = store.units.insertNew(batchId, unit, hash);
    const keys = [...measures.sourceKeys(source.text), ...measures.targetKeys(target.text)];
    postings.add(id, hash, keys);
    imported += 1;
  }

  async function writeIndex(pause: () => Promise<void>): Promise<void> {
    for (const piece of postings.write()) {
      store.transaction(piece);
      await pause();
    }
  }

  return {
    batchId,
    get imported() {
      return imported;
    },
    async add(units, pause) {
      for (let from = 0; from < units.length; from += PIECE) {
        const piece = units.slice(from, from + PIECE);
        store.transaction(() => {
          piece.forEach(storeUnit);
          store.memories.countUnits(batchId, piece.length);
        });
        await pause();
      }
      if (postings.waiting > MOST_WAITING) await writeIndex(pause);
    },
    finish: writeIndex,
    discard: () => deleteBatch({ store }, batchId, letOthersWork),
  };
}
