import type { JournalStorage } from '../editor/session/pending-journal.ts';

const DATABASE = 'qostil';
const STORE = 'pending';

/** A typed character is on its way to the disk after this long at the latest. */
const WRITE_WITHIN_MS = 50;

/** Storage of the journal, and the moment from which it holds what an earlier window left. */
export interface OpenedJournalStorage {
  readonly storage: JournalStorage;
  readonly isLoaded: Promise<void>;
}

/**
 * The journal's texts in memory, written behind to IndexedDB. `localStorage` would be simpler, but Chromium writes it to
 * the disk seconds later (seen in 114: what was typed in the last second before a SIGKILL was gone); a transaction of
 * IndexedDB is in the file when it completes.
 */
export function openJournalStorage(): OpenedJournalStorage {
  const items = new Map<string, string>();
  const dirty = new Set<string>();
  const database = openDatabase();
  let isWriting = false;

  const write = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    const store = (await database).transaction(STORE, 'readwrite').objectStore(STORE);
    for (const key of dirty) {
      const value = items.get(key);
      if (value === undefined) store.delete(key);
      else store.put(value, key);
    }
    dirty.clear();
    await completion(store.transaction);
    isWriting = false;
    if (dirty.size > 0) await write();
  };
  // Behind the frame that shows the key.
  const touch = (key: string): void => {
    dirty.add(key);
    requestIdleCallback(() => void write(), { timeout: WRITE_WITHIN_MS });
  };

  return {
    storage: {
      getItem: (key) => items.get(key) ?? null,
      setItem(key, value) {
        items.set(key, value);
        touch(key);
      },
      removeItem(key) {
        items.delete(key);
        touch(key);
      },
      key: (index) => [...items.keys()][index] ?? null,
      get length() {
        return items.size;
      },
    },
    isLoaded: database.then(async (opened) => {
      const store = opened.transaction(STORE).objectStore(STORE);
      const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      for (const [index, key] of keys.entries()) {
        if (!items.has(String(key))) items.set(String(key), String(values[index]));
      }
    }),
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answer(request);
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
