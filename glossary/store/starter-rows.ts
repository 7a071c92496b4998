import type Database from 'better-sqlite3';

/** What the library took over from the starter glossary, as it was then. */
export interface StarterRowTable {
  /** Hashes of the contents by the keys of their rows. */
  all(): ReadonlyMap<string, string>;
  /** Whether anything was. */
  isUsed(): boolean;
  put(key: string, hash: string): void;
}

export function starterRowTable(sql: Database.Database): StarterRowTable {
  const all = sql.prepare('SELECT key, hash FROM starter_row').raw();
  const isUsed = sql.prepare('SELECT EXISTS (SELECT 1 FROM starter_row)').pluck();
  const put = sql.prepare(
    'INSERT INTO starter_row (key, hash) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET hash = excluded.hash',
  );
  return {
    all: () => new Map(all.all() as [string, string][]),
    isUsed: () => isUsed.get() === 1,
    put: (key, hash) => void put.run(key, hash),
  };
}
