import type { Listed } from '#glossary/model/listed.ts';
import type { SeedTable } from './seed-table.ts';

/** The lines of one TSV file, without that of the column names. */
export interface SeedLines {
  readonly file: string;
  readonly lines: readonly string[];
}

/** What the packed file begins with, as JSON; numbers of four bytes, little-endian, follow, then the lines as UTF-8. */
interface Head {
  readonly rows: number;
  /** Each file with its first row. */
  readonly files: readonly (readonly [file: string, firstRow: number])[];
  /** Each index with the size of its hash table, a power of two. */
  readonly indexes: readonly (readonly [name: string, slots: number])[];
}

const WORD = Int32Array.BYTES_PER_ELEMENT;
const NONE = -1;

/**
 * Packs lines with their indexes: an index is a hash table of row numbers, with the hash of each row and the next row of
 * the same key, so that a lookup reads no line but those it finds.
 */
export function packTable<Row, Key extends string>(
  table: SeedTable<Row, Key>,
  files: readonly SeedLines[],
): Uint8Array {
  const encoder = new TextEncoder();
  const lines: Uint8Array[] = [];
  const rows: Row[] = [];
  const firsts = files.map(({ file, lines: ofFile }) => {
    const first = rows.length;
    for (const [row, line] of ofFile.entries()) {
      lines.push(encoder.encode(line));
      rows.push(table.read(line, { file, row }));
    }
    return [file, first] as const;
  });
  let at = 0;
  const starts = lines.map((line) => {
    at += line.length;
    return at - line.length;
  });
  const keys = Object.entries<(row: Row) => string | undefined>(table.keys);
  const indexes = keys.map(([name, keyOf]) => [name, indexOf(rows.map(keyOf))] as const);
  const head: Head = {
    rows: rows.length,
    files: firsts,
    indexes: indexes.map(([name, { slots }]) => [name, slots.length]),
  };
  const numbers = [starts, [at], ...indexes.flatMap(([, { slots, hashes, next }]) => [slots, hashes, next])];
  const json = JSON.stringify(head);
  const text = json.padEnd(Math.ceil((json.length + 1) / WORD) * WORD - 1);
  return Buffer.concat([
    Buffer.from(`${text}\n`),
    ...numbers.map((list) => Buffer.from(Int32Array.from(list).buffer)),
    ...lines,
  ]);
}

/** Opens what packTable made of the same table. Lines are read when they are first found. */
export function openTable<Row, Key extends string>(
  { read, keys }: SeedTable<Row, Key>,
  packed: Uint8Array,
): Readonly<Record<Key, Listed<Row>>> {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const headEnd = bytes.indexOf('\n') + 1;
  const head = JSON.parse(bytes.toString('utf8', 0, headEnd)) as Head;
  let at = packed.byteOffset + headEnd;
  const numbers = (length: number): Int32Array => {
    at += length * WORD;
    return new Int32Array(packed.buffer, at - length * WORD, length);
  };
  const starts = numbers(head.rows + 1);
  const indexes = head.indexes.map(([name, slots]) => {
    const index: Index = { slots: numbers(slots), hashes: numbers(head.rows), next: numbers(head.rows) };
    return [name as Key, index] as const;
  });
  const lines = bytes.subarray(at - packed.byteOffset);
  const known = new Array<Row | undefined>(head.rows);

  function rowAt(row: number): Row {
    let found = known[row];
    if (found === undefined) {
      let nth = head.files.length - 1;
      while (head.files[nth]![1] > row) nth -= 1;
      const place = { file: head.files[nth]![0], row: row - head.files[nth]![1] };
      found = read(lines.toString('utf8', starts[row], starts[row + 1]), place);
      known[row] = found;
    }
    return found;
  }

  let all: readonly Row[] | undefined;
  const rows = (): readonly Row[] => {
    all ??= Array.from({ length: head.rows }, (_, row) => rowAt(row));
    return all;
  };
  const listedBy = ([name, { slots, hashes, next }]: readonly [Key, Index]) => {
    const groups = new Array<Group<Row> | undefined>(head.rows);
    const find = (key: string): readonly Row[] => {
      const hash = hashOf(key);
      for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
        const first = slots[slot]!;
        if (first === NONE) return NOTHING;
        if (hashes[first] !== hash) continue;
        let group = groups[first];
        if (group === undefined) {
          group = { key: keys[name](rowAt(first))!, rows: chain(first, next).map(rowAt) };
          groups[first] = group;
        }
        if (group.key === key) return group.rows;
      }
    };
    return [name, { find, rows }] as const;
  };
  return Object.fromEntries(indexes.map(listedBy)) as Record<Key, Listed<Row>>;
}

const NOTHING: readonly never[] = [];

/** The rows of a key that was looked up. */
interface Group<Row> {
  readonly key: string;
  readonly rows: readonly Row[];
}

interface Index {
  /** Row number of the first row of a key, or NONE. */
  readonly slots: Int32Array;
  /** By row number. */
  readonly hashes: Int32Array;
  /** The next row of the same key, or NONE, by row number. */
  readonly next: Int32Array;
}

/** Half of the slots or more stay free, so that what is not there is soon known. */
const ROOM = 2;

function indexOf(keys: readonly (string | undefined)[]): Index {
  const count = keys.filter((key) => key !== undefined).length;
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, count) * ROOM))).fill(NONE);
  const hashes = new Int32Array(keys.length);
  const next = new Int32Array(keys.length).fill(NONE);
  const last = new Map<string, number>();
  for (const [row, key] of keys.entries()) {
    if (key === undefined) continue;
    const before = last.get(key);
    last.set(key, row);
    if (before !== undefined) {
      next[before] = row;
      continue;
    }
    const hash = hashOf(key);
    hashes[row] = hash;
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== NONE) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = row;
  }
  return { slots, hashes, next };
}

function chain(first: number, next: Int32Array): number[] {
  const rows: number[] = [];
  for (let row = first; row !== NONE; row = next[row]!) rows.push(row);
  return rows;
}

/** FNV-1a over UTF-16 units, mixed once more so that its low bits serve as a place. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
