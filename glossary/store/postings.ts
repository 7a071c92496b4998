import type Database from 'better-sqlite3';

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
  /** A place to gather the postings of many units. */
  collect(): PostingCollector;
}

/** Postings gathered in memory, about 8 bytes each. */
export interface PostingCollector {
  add(unitId: number, hash: number, keys: readonly string[]): void;
  /** How many postings wait to be written. */
  readonly waiting: number;
  /** Writes what waits, some keys at a time so that others may work between; each piece wants a transaction. */
  write(): Iterable<() => void>;
}

/** Keys written in one piece of work, about 10 ms. */
const PIECE = 2000;

export function postingTable(sql: Database.Database): PostingTable {
  const sizeOf = sql.prepare('SELECT sum(length(ids)) FROM posting WHERE key = ?').pluck();
  const blocks = sql.prepare('SELECT ids FROM posting WHERE key = ? ORDER BY block').pluck();
  const lastBlock = sql.prepare('SELECT block, ids FROM posting WHERE key = ? ORDER BY block DESC LIMIT 1');
  const lastNumber = sql.prepare('SELECT max(block) FROM posting WHERE key = ?').pluck();
  const insert = sql.prepare('INSERT INTO posting (key, block, ids) VALUES (?, ?, ?)');
  const update = sql.prepare('UPDATE posting SET ids = ? WHERE key = ? AND block = ?');
  const insertHash = sql.prepare('INSERT OR IGNORE INTO unit_hash (hash, unit_id) VALUES (?, ?)');
  const anyPosting = sql.prepare('SELECT 1 FROM posting LIMIT 1').pluck();

  return {
    sizes: (keys) => keys.map((key) => Number(sizeOf.get(key) ?? 0) / 4),
    postings: (key) => (blocks.all(key) as Buffer[]).map(asNumbers),
    add(unitId, keys) {
      for (const key of keys) {
        const last = lastBlock.get(key) as { readonly block: number; readonly ids: Buffer } | undefined;
        if (!last || last.ids.length >= BLOCK_UNITS * 4) {
          insert.run(key, (last?.block ?? 0) + 1, asBytes(Uint32Array.of(unitId)));
        } else {
          update.run(Buffer.concat([last.ids, asBytes(Uint32Array.of(unitId))]), key, last.block);
        }
      }
    },
    addHash: (unitId, hash) => void insertHash.run(hash, unitId),
    collect() {
      let lists = new Map<string, GrowingList>();
      let hashes: [hash: number, unitId: number][] = [];
      let waiting = 0;
      return {
        add(unitId, hash, keys) {
          waiting += keys.length;
          hashes.push([hash, unitId]);
          for (const key of keys) {
            const list = lists.get(key);
            if (list) list.push(unitId);
            else lists.set(key, new GrowingList(unitId));
          }
        },
        get waiting() {
          return waiting;
        },
        *write() {
          const sorted = [...lists.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
          const isFirst = anyPosting.get() === undefined;
          const sortedHashes = hashes.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          lists = new Map();
          hashes = [];
          waiting = 0;
          for (let from = 0; from < sortedHashes.length; from += PIECE) {
            const piece = sortedHashes.slice(from, from + PIECE);
            yield () => {
              for (const [hash, unitId] of piece) insertHash.run(hash, unitId);
            };
          }
          for (let from = 0; from < sorted.length; from += PIECE) {
            const piece = sorted.slice(from, from + PIECE);
            yield () => {
              for (const [key, list] of piece) {
                const number = isFirst ? 1 : Number(lastNumber.get(key) ?? 0) + 1;
                insert.run(key, number, asBytes(list.numbers()));
              }
            };
          }
        },
      };
    },
  };
}

/** Numbers in an array that doubles when it is full. */
class GrowingList {
  #numbers: Uint32Array<ArrayBuffer>;
  #count = 1;

  constructor(first: number) {
    this.#numbers = Uint32Array.of(first, 0);
  }

  push(value: number): void {
    if (this.#count === this.#numbers.length) {
      const grown = new Uint32Array(this.#count * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.#count] = value;
    this.#count += 1;
  }

  numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.#count);
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
