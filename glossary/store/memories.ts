import type Database from 'better-sqlite3';
import type { MemoryId, Timestamp } from '#glossary/model/ids.ts';
import type { Memory, MemoryKind } from '#glossary/model/unit.ts';
import type { TrackedTable } from './tracked-table.ts';

/** The batch that confirmed segments feed; it comes with the schema. */
export const OWN_BATCH = 1;

/** What lookups need of the batch a unit is in. */
export interface ActiveBatch {
  readonly id: number;
  readonly memoryId: MemoryId;
  readonly memory: string;
  readonly penalty: number;
  readonly isOn: boolean;
}

/** Memories and the batches their units came in; a removed one stays until its removal is forgotten. */
export interface MemoryTable {
  readonly tracked: TrackedTable;
  readonly trackedBatches: TrackedTable;
  list(): readonly Memory[];
  get(id: MemoryId): Memory | null;
  /** Batches that are not removed, of memories that are not. */
  batches(): readonly ActiveBatch[];
  batchesOf(id: MemoryId): readonly number[];
  /** Inserts out of sight: the logged write that clears `removed_at` makes it appear, so its undo is one row. */
  insertRemoved(name: string, at: Timestamp): MemoryId;
  /** Adds to the counter of a batch what was inserted in bulk. */
  countUnits(batchId: number, added: number): void;
  insertRemovedBatch(memoryId: MemoryId, file: string, at: Timestamp): number;
  units(): number;
  /** Ids of removed batches, and of those of removed memories, that no remembered step can bring back. */
  forgotten(): readonly number[];
  /** Deletes up to `count` units of a batch, and the batch when it was the last; returns whether it is gone. */
  deleteUnits(batchId: number, count: number): boolean;
}

const SELECTED = `memory.id, kind, name, is_on, is_read_only, penalty, memory.revision,
  coalesce(sum(unit_batch.units) FILTER (WHERE unit_batch.removed_at IS NULL), 0) AS units`;

export function memoryTable(sql: Database.Database): MemoryTable {
  const joined = `FROM memory LEFT JOIN unit_batch ON unit_batch.memory_id = memory.id WHERE memory.removed_at IS NULL`;
  const listed = sql.prepare(`SELECT ${SELECTED} ${joined} GROUP BY memory.id ORDER BY memory.id`);
  const byId = sql.prepare(`SELECT ${SELECTED} ${joined} AND memory.id = ? GROUP BY memory.id`);
  const active = sql.prepare(
    `SELECT unit_batch.id, memory_id AS memoryId, name AS memory, penalty, is_on AS isOn FROM unit_batch
     JOIN memory ON memory.id = memory_id WHERE unit_batch.removed_at IS NULL AND memory.removed_at IS NULL`,
  );
  const batchesOf = sql
    .prepare('SELECT id FROM unit_batch WHERE memory_id = ? AND removed_at IS NULL ORDER BY id')
    .pluck();
  const insert = sql.prepare(
    `INSERT INTO memory (kind, name, removed_at, edited_at) VALUES ('imported', @name, @at, @at)`,
  );
  const insertBatch = sql.prepare(
    'INSERT INTO unit_batch (memory_id, file, removed_at, edited_at) VALUES (@memoryId, @file, @at, @at)',
  );
  const counted = sql
    .prepare(
      `SELECT coalesce(sum(units), 0) FROM unit_batch JOIN memory ON memory.id = memory_id
       WHERE unit_batch.removed_at IS NULL AND memory.removed_at IS NULL`,
    )
    .pluck();
  const forgotten = sql
    .prepare(
      `SELECT unit_batch.id FROM unit_batch JOIN memory ON memory.id = memory_id
       WHERE (unit_batch.removed_at IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM change WHERE tbl = 'unit_batch' AND row_id = unit_batch.id))
          OR (memory.removed_at IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM change WHERE tbl = 'memory' AND row_id = memory.id))`,
    )
    .pluck();
  const deleteSome = sql.prepare(
    'DELETE FROM unit WHERE id IN (SELECT id FROM unit WHERE batch_id = ? LIMIT ?)',
  );
  const count = sql.prepare('UPDATE unit_batch SET units = units + ? WHERE id = ?');
  const deleteBatch = sql.prepare('DELETE FROM unit_batch WHERE id = ?');
  const deleteMemories = sql.prepare(
    `DELETE FROM memory WHERE removed_at IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM unit_batch WHERE memory_id = memory.id)
     AND NOT EXISTS (SELECT 1 FROM change WHERE tbl = 'memory' AND row_id = memory.id)`,
  );

  return {
    tracked: {
      name: 'memory',
      columns: ['name', 'is_on', 'is_read_only', 'penalty', 'removed_at'],
      derive: () => ({}),
      label: (row) => String(row.name),
    },
    trackedBatches: {
      name: 'unit_batch',
      columns: ['memory_id', 'file', 'removed_at'],
      derive: () => ({}),
      label: (row) => String(row.file),
    },
    list: () => (listed.all() as MemoryRecord[]).map(toMemory),
    get(id) {
      const record = byId.get(id) as MemoryRecord | undefined;
      return record ? toMemory(record) : null;
    },
    batches: () =>
      (active.all() as (Omit<ActiveBatch, 'isOn'> & { isOn: number })[]).map((batch) => ({
        ...batch,
        isOn: batch.isOn === 1,
      })),
    batchesOf: (id) => batchesOf.all(id) as number[],
    insertRemoved: (name, at) => Number(insert.run({ name, at }).lastInsertRowid) as MemoryId,
    insertRemovedBatch: (memoryId, file, at) =>
      Number(insertBatch.run({ memoryId, file, at }).lastInsertRowid),
    countUnits: (batchId, added) => void count.run(added, batchId),
    units: () => Number(counted.get()),
    forgotten: () => forgotten.all() as number[],
    deleteUnits(batchId, count) {
      if (deleteSome.run(batchId, count).changes === count) return false;
      deleteBatch.run(batchId);
      deleteMemories.run();
      return true;
    },
  };
}

interface MemoryRecord {
  readonly id: MemoryId;
  readonly kind: MemoryKind;
  readonly name: string;
  readonly is_on: number;
  readonly is_read_only: number;
  readonly penalty: number;
  readonly revision: number;
  readonly units: number;
}

function toMemory({ is_on, is_read_only, ...rest }: MemoryRecord): Memory {
  return { ...rest, isOn: is_on === 1, isReadOnly: is_read_only === 1 };
}
