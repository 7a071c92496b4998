import type Database from 'better-sqlite3';
import { collectPostings, type PostingCollector } from './collect-postings.ts';
import { manyRows } from './many-rows.ts';

/** Sizes of keys remembered; all are forgotten when there are more, and when the file is written. */
const REMEMBERED = 100_000;

/** Units in a block that single units are added to; a full block is left as it is. */
const BLOCK_UNITS = 512;

/** Which units hold an index key or a source's hash. Ids stand in blocks of 32-bit numbers; ids of units that are gone stay until a rebuild. */
export interface PostingTable {
  /** About how many units hold each key; 0 for an unknown key. */
  sizes(keys: readonly string[]): readonly number[];
  /** Ids of the units that hold a key, block by block; one may come twice. */
  postings(key: string): readonly Uint32Array[];
  /** Adds one unit under its keys. */
  add(unitId: number, keys: readonly string[]): void;
  addHash(unitId: number, hash: number): void;
  /** Up to `count` keys behind one in their order; '' = from the first. */
  keysAfter(key: string, count: number): readonly string[];
  /** Puts the ids of a key that are present in one block, in order; returns how many were not. */
  tidy(key: string, isPresent: (unitId: number) => boolean): number;
  /** Takes out ids that are gone from `count` hashes above one; returns the last of them, null when there are no more. */
  tidyHashes(above: number, count: number, isPresent: (unitId: number) => boolean): number | null;
  /** A place to gather the postings of many units. */
  collect(): PostingCollector;
}

export function postingTable(sql: Database.Database): PostingTable {
  const sizeOf = sql.prepare('SELECT sum(length(ids)) FROM posting WHERE key = ?').pluck();
  const blocks = sql.prepare('SELECT ids FROM posting WHERE key = ? ORDER BY block').pluck();
  const lastBlock = sql.prepare('SELECT block, ids FROM posting WHERE key = ? ORDER BY block DESC LIMIT 1');
  const lastNumber = sql.prepare('SELECT max(block) FROM posting WHERE key = ?').pluck();
  const insert = sql.prepare('INSERT INTO posting (key, block, ids) VALUES (?, ?, ?)');
  const update = sql.prepare('UPDATE posting SET ids = ? WHERE key = ? AND block = ?');
  const insertHashes = manyRows(sql, {
    head: 'INSERT OR IGNORE INTO unit_hash (hash, unit_id)',
    columns: 2,
  });
  const keysAfter = sql
    .prepare('SELECT DISTINCT key FROM posting WHERE key > ? ORDER BY key LIMIT ?')
    .pluck();
  const deleteKey = sql.prepare('DELETE FROM posting WHERE key = ?');
  const hashesAbove = sql
    .prepare(
      `SELECT hash, unit_id FROM unit_hash
       WHERE hash IN (SELECT DISTINCT hash FROM unit_hash WHERE hash > ? ORDER BY hash LIMIT ?)`,
    )
    .raw();
  const deleteHash = sql.prepare('DELETE FROM unit_hash WHERE hash = ? AND unit_id = ?');
  const anyPosting = sql.prepare('SELECT 1 FROM posting LIMIT 1').pluck();

  const foreignWrites = sql.prepare('PRAGMA data_version').pluck();
  const known = new Map<string, number>();
  let knownAt: unknown;

  function size(key: string): number {
    let found = known.get(key);
    if (found === undefined) {
      found = Number(sizeOf.get(key) ?? 0) / 4;
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, found);
    }
    return found;
  }

  return {
    sizes(keys) {
      const now = foreignWrites.get();
      if (now !== knownAt) known.clear();
      knownAt = now;
      return keys.map(size);
    },
    postings: (key) => (blocks.all(key) as Buffer[]).map(asNumbers),
    add(unitId, keys) {
      known.clear();
      for (const key of keys) {
        const last = lastBlock.get(key) as { readonly block: number; readonly ids: Buffer } | undefined;
        if (!last || last.ids.length >= BLOCK_UNITS * 4) {
          insert.run(key, (last?.block ?? 0) + 1, asBytes(Uint32Array.of(unitId)));
        } else {
          update.run(Buffer.concat([last.ids, asBytes(Uint32Array.of(unitId))]), key, last.block);
        }
      }
    },
    addHash,
    keysAfter: (key, count) => keysAfter.all(key, count) as string[],
    tidy(key, isPresent) {
      known.clear();
      const blocks = this.postings(key);
      const all = blocks.flatMap((ids) => [...ids]);
      const present = new Set(all.filter(isPresent));
      if (present.size < all.length || blocks.length > 1) {
        deleteKey.run(key);
        if (present.size > 0) insert.run(key, 1, asBytes(Uint32Array.from(present).sort()));
      }
      return all.length - present.size;
    },
    tidyHashes(above, count, isPresent) {
      const rows = hashesAbove.all(above, count) as [hash: number, unitId: number][];
      for (const [hash, unitId] of rows) if (!isPresent(unitId)) deleteHash.run(hash, unitId);
      return rows.length === 0 ? null : Math.max(...rows.map(([hash]) => hash));
    },
    collect: () =>
      collectPostings({
        isEmpty: () => anyPosting.get() === undefined,
        addBlock,
        addHashes: insertHashes,
      }),
  };

  function addHash(unitId: number, hash: number): void {
    insertHashes([hash, unitId]);
  }

  function addBlock(key: string, ids: Uint32Array, isFirst: boolean): void {
    known.clear();
    insert.run(key, isFirst ? 1 : Number(lastNumber.get(key) ?? 0) + 1, asBytes(ids));
  }
}

function asBytes(numbers: Uint32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function asNumbers(bytes: Buffer): Uint32Array {
  const isAligned = bytes.byteOffset % 4 === 0;
  const { buffer, byteOffset } = isAligned ? bytes : Buffer.from(Uint8Array.from(bytes));
  return new Uint32Array(buffer, byteOffset, bytes.byteLength / 4);
}
