/** Postings gathered in memory, 8 bytes each, and hashes, 12 bytes each. */
export interface PostingCollector {
  add(unitId: number, hash: number, keys: readonly string[]): void;
  /** How many postings wait to be written. */
  readonly waiting: number;
  /** Writes what waits, some keys at a time so that others may work between; each piece wants a transaction. */
  write(): Iterable<() => void>;
}

/** Where they are written to. */
export interface PostingWriter {
  /** Whether no unit has been indexed yet. */
  isEmpty(): boolean;
  /** Adds a block of ids under a key; `isFirst` when none can be there yet. */
  addBlock(key: string, ids: Uint32Array, isFirst: boolean): void;
  /** Hash, unit id, hash, unit id … */
  addHashes(hashes: readonly number[]): void;
}

/** Keys, and hashes, written in one piece of work, about 10 ms. */
const PIECE = 2000;

/** A collector that notes postings in the order they come and sorts them by key when they are written. */
export function collectPostings({ isEmpty, addBlock, addHashes }: PostingWriter): PostingCollector {
  let numbers = new Map<string, number>();
  let hashes = new Float64Array(1 << 14);
  let hashedIds = new Uint32Array(1 << 14);
  let hashed = 0;
  let keyNumbers = new Uint32Array(1 << 16);
  let unitIds = new Uint32Array(1 << 16);
  let waiting = 0;

  /** The ids of each key side by side, and where those of each key number begin. */
  function sortedByKey(): { readonly ids: Uint32Array; readonly starts: Uint32Array } {
    const starts = new Uint32Array(numbers.size + 1);
    for (let at = 0; at < waiting; at += 1) starts[keyNumbers[at]! + 1]! += 1;
    for (let number = 0; number < numbers.size; number += 1) starts[number + 1]! += starts[number]!;
    const ids = new Uint32Array(waiting);
    const next = starts.slice();
    for (let at = 0; at < waiting; at += 1) {
      const number = keyNumbers[at]!;
      ids[next[number]!] = unitIds[at]!;
      next[number]! += 1;
    }
    return { ids, starts };
  }

  return {
    add(unitId, hash, keys) {
      if (hashed === hashes.length) {
        hashes = doubled(hashes, 0);
        hashedIds = doubled(hashedIds, 0);
      }
      hashes[hashed] = hash;
      hashedIds[hashed] = unitId;
      hashed += 1;
      if (waiting + keys.length > unitIds.length) {
        keyNumbers = doubled(keyNumbers, keys.length);
        unitIds = doubled(unitIds, keys.length);
      }
      for (const key of keys) {
        let number = numbers.get(key);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(key, number);
        }
        keyNumbers[waiting] = number;
        unitIds[waiting] = unitId;
        waiting += 1;
      }
    },
    get waiting() {
      return waiting;
    },
    *write() {
      const isFirst = isEmpty();
      const { ids, starts } = sortedByKey();
      const keys = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));
      const order = Uint32Array.from({ length: hashed }, (_, at) => at);
      order.sort((a, b) => hashes[a]! - hashes[b]! || a - b);
      numbers = new Map();
      hashed = 0;
      waiting = 0;
      for (const piece of pieces([...order])) {
        yield () => addHashes(piece.flatMap((at) => [hashes[at]!, hashedIds[at]!]));
      }
      for (const piece of pieces(keys)) {
        yield () => {
          for (const [key, number] of piece)
            addBlock(key, ids.subarray(starts[number], starts[number + 1]), isFirst);
        };
      }
    },
  };
}

function* pieces<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let from = 0; from < items.length; from += PIECE) yield items.slice(from, from + PIECE);
}

/** Twice the room, and at least `more` places above it. */
function doubled<Numbers extends Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(
  numbers: Numbers,
  more: number,
): Numbers {
  const grown = new (numbers.constructor as new (length: number) => Numbers)(2 * numbers.length + more);
  grown.set(numbers);
  return grown;
}
