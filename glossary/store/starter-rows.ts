import type Database from 'better-sqlite3';
import type { EntryContent } from '#glossary/model/entry.ts';
import { entryFromJson, entryToJson } from '#glossary/model/entry-json.ts';

/** A row of the starter glossary as it was when it was taken over. */
export interface StarterRow {
  readonly hash: string;
  /** null where an earlier version of the app kept the hash alone. */
  readonly content: EntryContent | null;
}

/** What the library took over from the starter glossary, as it was then. */
export interface StarterRowTable {
  /** By the keys of their rows. */
  all(): ReadonlyMap<string, StarterRow>;
  /** Whether anything was. */
  isUsed(): boolean;
  put(key: string, hash: string, content: EntryContent): void;
}

export function starterRowTable(sql: Database.Database): StarterRowTable {
  const all = sql.prepare('SELECT key, hash, content FROM starter_row').raw();
  const isUsed = sql.prepare('SELECT EXISTS (SELECT 1 FROM starter_row)').pluck();
  const put = sql.prepare(
    `INSERT INTO starter_row (key, hash, content) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET hash = excluded.hash, content = excluded.content`,
  );
  return {
    all: () =>
      new Map(
        (all.all() as [string, string, string | null][]).map(([key, hash, json]) => [
          key,
          { hash, content: json === null ? null : entryFromJson(json) },
        ]),
      ),
    isUsed: () => isUsed.get() === 1,
    put: (key, hash, content) => void put.run(key, hash, entryToJson(content)),
  };
}
