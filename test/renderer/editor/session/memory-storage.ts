import type { JournalStorage } from '../../../../renderer/editor/session/pending-journal.ts';

/** What of `localStorage` the journal needs, in memory. */
export function memoryStorage(): JournalStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
